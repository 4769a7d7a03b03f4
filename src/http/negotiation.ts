import Negotiator from "negotiator";

/**
 * The media type that a caller wants most of those on offer, by the quality values of `Accept` (RFC 9110, section 12.5.1); where they do not
 * decide, the one offered first. Undefined where none is wanted. A missing header wants anything.
 */
export function negotiate(accept: string | undefined, offered: readonly string[]): string | undefined {
  const wanted = new Negotiator({ headers: { accept: accept ?? "*/*" } }).mediaTypes([...offered]);
  return wanted[0];
}
