import type { Line } from "./lines.js";
import * as forms from "./printed-forms.js";

/**
 * How many lines from `index` on are a signature (name and office of who signed, in either order, on one line or on several); 0 when none.
 *
 * @param afterSignature whether a signature ends just before: then a name alone is one too
 */
export function signatureLength(lines: readonly Line[], index: number, afterSignature: boolean): number {
  const words = lines[index]?.words ?? "";
  const next = lines[index + 1]?.words ?? "";
  if (forms.isClosing(words)) return 1;
  if (forms.isOffice(words) && forms.isName(next)) return 2;
  if (isOfficeAndName(words)) return 1;
  if (forms.isOffice(words)) {
    if (words.endsWith(",") && forms.isPlainName(next)) return 2;
    const wrapped = `${words} ${next}`;
    return wrapped.endsWith(",") && forms.isOffice(wrapped) && forms.isPlainName(lines[index + 2]?.words ?? "") ? 3 : 0;
  }
  // Below `Hoogachtend` a first name in full will do.
  if (afterSignature && !forms.isName(words)) return forms.isPlainName(words) && forms.isOffice(next) ? 2 : 0;
  if (!forms.isName(words)) return 0;
  if (forms.isOffice(next) && !next.endsWith(","))
    return (lines[index + 2]?.blankBefore ?? 1) === 0 && /^\p{Ll}/u.test(lines[index + 2]?.words ?? "") ? 3 : 2;
  return afterSignature ? 1 : 0;
}

function isOfficeAndName(words: string): boolean {
  const comma = words.lastIndexOf(",");
  return comma > 0 && forms.isOffice(words.slice(0, comma)) && forms.isPlainName(words.slice(comma + 1).trim());
}
