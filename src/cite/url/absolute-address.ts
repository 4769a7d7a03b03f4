import { isAbsoluteIri } from "../../kernel/iri.js";

const SCHEME = /^https?:\/\//iu;
const DOMAIN = /^[^\s/:?#@]{1,250}\.\p{L}{2,24}(?:[/:?#]|$)/u;

/**
 * The absolute address of a link as printed: one that begins with its domain (`www.example.nl`) is given `https://`. Undefined for what is no
 * address of the web.
 */
export function absoluteAddress(printed: string): string | undefined {
  if (!SCHEME.test(printed) && !DOMAIN.test(printed)) return undefined;
  const address = SCHEME.test(printed) ? printed : `https://${printed}`;
  return isAbsoluteIri(address) ? address : undefined;
}
