import { readFileSync } from "node:fs";
import { join } from "node:path";
import { invariant } from "../../kernel/errors.js";
import { PACKAGE_ROOT } from "../../kernel/package-root.js";
import { rdfs, skos } from "../../vocab/terms/standard.js";
import { parseRdf } from "../n3.js";
import type { Texts } from "./node-shape.js";
import { PUBLISHED_NAMES } from "./published-texts.js";

/** What people call a property. */
export interface TermTexts {
  readonly name: Texts;
  /** What it means; published vocabularies define their own terms themselves. */
  readonly definition: Partial<Texts>;
}

/** Gives what a property is called and what it means: the archive's own from `ontology/council.ttl`, which is read once. */
export function readTermTexts(): (property: string) => TermTexts {
  const own = ownTexts();
  return (property) => {
    const published = PUBLISHED_NAMES[property];
    const texts = published === undefined ? own.get(property) : { name: published, definition: {} };
    invariant(texts !== undefined, `${property} has no name: give it one in the ontology or in published-texts.ts`);
    return texts;
  };
}

function ownTexts(): ReadonlyMap<string, TermTexts> {
  const texts = new Map<string, { name: Texts; definition: Texts }>();
  for (const { subject, predicate, object } of parseRdf(readFileSync(join(PACKAGE_ROOT, "ontology", "council.ttl"), "utf8"), "ttl")) {
    const kind = predicate.value === rdfs.label ? "name" : predicate.value === skos.definition ? "definition" : undefined;
    if (kind === undefined || object.termType !== "Literal") continue;
    const known = texts.get(subject.value) ?? { name: { nl: "", en: "" }, definition: { nl: "", en: "" } };
    texts.set(subject.value, { ...known, [kind]: { ...known[kind], [object.language]: object.value } });
  }
  return texts;
}
