import type { ParsedPart } from "../document/model.js";
import type { DocumentKind } from "../vocab/lists/document.js";
import type { Knowledge } from "./knowledge.js";
import type { Fact } from "./records.js";

/** What is known of a document before its Councils are looked for. */
export interface CouncilContext {
  readonly source: string;
  readonly part: ParsedPart;
  readonly knowledge: Knowledge;
  readonly kind: DocumentKind;
  readonly date: string | null;
  readonly presidenciesMentioned: readonly Fact<string>[];
}
