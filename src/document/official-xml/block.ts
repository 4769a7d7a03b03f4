import type { PassageKind } from "../../vocab/lists/document.js";
import type { MarkupElement } from "../markup/markup-tree.js";
import type { Stretch } from "../markup/stretches.js";

/** The words of one passage to be, still in their mark-up. */
export interface Block {
  readonly kind: PassageKind;
  readonly stretches: readonly Stretch[];
  /** Heading level from 1, for headings. */
  readonly level?: number;
  /** For fields: the label with which the words begin. */
  readonly label?: string;
  /** The element with the sign or number of a list item; its words are those of the first stretch. */
  readonly sign?: MarkupElement;
  /** Where the passage begins if empty cells stand before its first word. */
  readonly from?: number;
}

/** What stands around the elements that are read. */
export interface Surroundings {
  readonly source: string;
  /** How many of the elements around have a heading of their own. */
  readonly depth: number;
  /** The looks of the headings between paragraphs (`kopopmaak`), the most prominent first. */
  readonly styles: readonly string[];
}
