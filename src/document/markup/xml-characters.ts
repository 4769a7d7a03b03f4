const NAMED: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&apos;": "'" };

/** The character that a reference of XML stands for (`&amp;`, `&#8211;`, `&#x2013;`); null where it is none. */
export function xmlCharacter(reference: string): string | null {
  const named = NAMED[reference];
  if (named !== undefined) return named;
  const digits = /^&#(?:x(?<hex>[\da-f]{1,16})|(?<decimal>\d{1,16}));$/iu.exec(reference)?.groups;
  if (digits === undefined) return null;
  const code = digits["hex"] === undefined ? Number(digits["decimal"]) : Number.parseInt(digits["hex"], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** A text of an XML source with its references replaced by the characters they stand for. */
export function xmlWords(text: string): string {
  return text.replace(/&#?\w{1,32};/gu, (reference) => xmlCharacter(reference) ?? reference);
}
