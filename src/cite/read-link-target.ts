import { findCitations } from "./find-citations.js";
import type { Citation } from "./recogniser.js";

/** What a link leads to: kind and normal form, and what the normal form is made of. */
export type LinkTarget = Pick<Citation, "kind" | "parts"> & { readonly normal: string };

const PUBLISHER = "https://zoek.officielebekendmakingen.nl/";

/**
 * The document or dossier of the official publisher that the target of a link names: an identifier (`kst-36410-VI-87`, `dossier/36463`), an address
 * (`https://zoek.officielebekendmakingen.nl/stb-2022-407.html`), or such an address without its domain. Undefined for any other page, and for an
 * identifier that no document can have, such as `kst-CCD-II`.
 */
export function readLinkTarget(target: string): LinkTarget | undefined {
  const address = addressOf(target);
  const [only, ...others] = findCitations(address, "BODY");
  if (only === undefined || others.length > 0 || only.kind === "URL" || only.normal === null) return undefined;
  if (only.start > 0 || only.end < address.length) return undefined;
  const { url: _, ...parts } = only.parts;
  return { kind: only.kind, normal: only.normal, parts };
}

function addressOf(target: string): string {
  if (target.startsWith("//")) return `https:${target}`;
  return /^https?:/iu.test(target) ? target : PUBLISHER + target.replace(/^\//u, "");
}
