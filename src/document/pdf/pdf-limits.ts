/** How much of one PDF is read at most. */
export interface PdfLimits {
  /** Size in bytes, as received. */
  readonly maxBytes: number;
  /** Bytes that may come out of all its streams together. */
  readonly maxUnpacked: number;
  readonly maxPages: number;
  /** Pieces of text on one page. */
  readonly maxPieces: number;
  /** Characters of the text layer, over all pages. */
  readonly maxCharacters: number;
  /** Time for reading the text layer, in milliseconds; looked at after every piece of a page. */
  readonly maxMilliseconds: number;
}

export const DEFAULT_PDF_LIMITS: PdfLimits = {
  maxBytes: 32 * 1024 * 1024,
  maxUnpacked: 256 * 1024 * 1024,
  maxPages: 2000,
  maxPieces: 20_000,
  maxCharacters: 10_000_000,
  maxMilliseconds: 60_000,
};
