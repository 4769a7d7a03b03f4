import type { Diagnostic } from "../../kernel/diagnostic.js";
import type { Span } from "../../kernel/span.js";
import type { MarkupElement } from "../markup/markup-tree.js";
import type { LineMaking, Piece } from "../markup/pieces.js";
import type { ParsedLink } from "../model.js";
import type { OpenFields } from "./fields.js";
import type { NoteNumbers } from "./note-numbers.js";
import type { Numberer } from "./numbering.js";
import type { PackagePart } from "./open-package.js";
import type { Styles } from "./styles.js";

/**
 * What has been read of a document so far, and what is needed to read on. Parts are read in the order in which they are printed; `source` is the
 * text of all parts.
 */
export interface Reading extends LineMaking {
  /** File path or URL, for errors. */
  readonly place: string;
  readonly styles: Styles;
  readonly numberer: Numberer;
  readonly notes: NoteNumbers;
  readonly fields: OpenFields;
  readonly links: ParsedLink[];
  readonly openLinks: OpenLink[];
  readonly diagnostics: Diagnostic[];
  /** What links of the part point to. */
  relationships: PackagePart["relationships"];
  /** The words of paragraphs whose ends were deleted: they go on in the next one. */
  carried: DocxPiece[];
  /** The first of these paragraphs; null where there is none. */
  carriedFrom: MarkupElement | null;
}

/** A link whose words are being read. */
export interface OpenLink {
  readonly target: string;
  words: Span | null;
}

/** A piece of a paragraph in Word; also a box of text that is anchored here. */
export type DocxPiece = Piece | { readonly kind: "BOX"; readonly element: MarkupElement };

/** Whether a piece belongs to the paragraph itself. */
export function isPiece(piece: DocxPiece): piece is Piece {
  return piece.kind !== "BOX";
}
