import type { Id } from "../../kernel/iri.js";
import type { AgendaItem } from "../../model/entities/agenda-item.js";
import type { Coder } from "../../model/entities/coder.js";
import type { Council } from "../../model/entities/council.js";
import type { DocumentFacts } from "../document-facts.js";
import type { SeedDocument } from "./seed-document.js";

/** How sure a fact of the seed is: written down by a person who read the document, but without the words beside it. */
export const CONFIDENCE = 0.9;

/** What the steps of making the records of one document of the seed share. */
export interface Seeding {
  readonly facts: DocumentFacts;
  readonly document: SeedDocument;
  readonly coder: Id<Coder>;
  council: Id<Council> | null;
  /** The agenda items by the order printed. */
  readonly items: Map<number, Id<AgendaItem>>;
}
