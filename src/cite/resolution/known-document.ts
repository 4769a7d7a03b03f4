import type { Chamber, HoldingStatus } from "../../vocab/lists/document.js";

/** A document as far as the resolution of references needs to know it. */
export interface KnownDocument {
  /** Its identifier in its normal form: `kst-21501-33-1149`. */
  readonly identifier: string;
  readonly status: HoldingStatus;
  /** Its date, ISO 8601; null when not known. */
  readonly date: string | null;
  /** The chamber it is addressed to; null when not known. */
  readonly chamber: Chamber | null;
}
