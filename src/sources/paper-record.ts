import type { Chamber } from "../vocab/lists/document.js";
import type { DossierReference, RecordBase } from "./record-base.js";

/** A file of a publication: in which format, and where. */
export interface Manifestation {
  /** `xml`, `pdf`, `html`, `odt`, `metadata` */
  readonly format: string;
  readonly url: string;
}

/** A publication as the official publisher describes it. */
export interface PaperRecord extends RecordBase<"PAPER"> {
  /** Title of dossier, kind and document in one. */
  readonly title: string | null;
  readonly documentTitle: string | null;
  readonly dossierTitle: string | null;
  /** `Kamerstuk`, `Bijlage`, `Handelingen` */
  readonly kinds: readonly string[];
  /** What kind of Kamerstuk: `Brief`, `Motie`. */
  readonly section: string | null;
  readonly chambers: readonly Chamber[];
  /** The day printed on it, ISO 8601. */
  readonly date: string | null;
  /** The day it was published. */
  readonly availableOn: string | null;
  readonly parliamentaryYear: string | null;
  readonly dossiers: readonly DossierReference[];
  /** `1149`, `A`, `62a` */
  readonly paperNumber: string | null;
  readonly senders: readonly string[];
  /** The publication that this is an annex to. */
  readonly annexOf: string | null;
  readonly questionNumbers: readonly string[];
  readonly subjects: readonly string[];
  readonly preferredUrl: string | null;
  readonly manifestations: readonly Manifestation[];
}
