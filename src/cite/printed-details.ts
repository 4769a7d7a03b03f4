import type { Chamber } from "../vocab/lists/document.js";
import type { CitationParts } from "./recogniser.js";
import { absoluteAddress } from "./url/absolute-address.js";

/** What is printed of a citation beside what its canonical form says; null where it is not printed. */
export interface PrintedDetails {
  readonly chamber: Chamber | null;
  /** `2020-2021`. */
  readonly parliamentaryYear: string | null;
  readonly pages: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** Publication date of an external source in ISO 8601, as precise as printed: `2025-07-14`, `2025-07`, `2025`. */
  readonly date: string | null;
  /** Absolute address: a link that is printed without `https://` is given it. */
  readonly url: string | null;
}

/** The details of a citation, each of them there. */
export function printedDetails({ chamber, parliamentaryYear, pages, title, author, date, url }: CitationParts): PrintedDetails {
  return {
    chamber: chamber ?? null,
    parliamentaryYear: parliamentaryYear ?? null,
    pages: pages ?? null,
    title: title ?? null,
    author: author ?? null,
    date: date ?? null,
    url: url === undefined ? null : (absoluteAddress(url) ?? null),
  };
}
