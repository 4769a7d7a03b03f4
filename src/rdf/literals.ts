/** The lexical form of an xsd:decimal, which knows no exponent: 1e-7 → 0.0000001. */
export function decimalText(value: number): string {
  const text = String(value);
  const [mantissa, exponent] = text.split("e");
  if (mantissa === undefined || exponent === undefined) return text;
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, "0").slice(0, point) + (point < digits.length ? `.${digits.slice(point)}` : "");
}

/**
 * A web address as an IRI: characters that no IRI may hold (RFC 3987: spaces, controls, `<>"{}|^` and the back-tick and backslash)
 * are percent-encoded, brackets too where they do not hold the address of a host. Undefined where it has no scheme, because such an address
 * leads nowhere by itself.
 */
export function addressIri(address: string): string | undefined {
  const [origin] = /^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/[^/?#]*)?/.exec(address) ?? [];
  if (origin === undefined) return undefined;
  return origin.replace(NEVER, percentEncoded) + address.slice(origin.length).replace(NOT_AFTER_HOST, percentEncoded);
}

const NEVER = /[\u0000-\u0020<>"{}|^`\\]/g;

const NOT_AFTER_HOST = /[\u0000-\u0020<>"{}|^`\\[\]]/g;

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
