import type { Quad, Quad_Object } from "@rdfjs/types";
import { rdf } from "../../vocab/terms/standard.js";
import { type DistinctCounter, distinctCounter } from "./distinct-counter.js";
import { linkTargetOf } from "./link-targets.js";

/** How often something occurs, and an IRI to show for it. */
export interface Occurrence {
  readonly iri: string;
  readonly count: number;
}

/** What VoID says of a dataset in figures (VoID, section 4.6). Statements are counted as in a graph: each once, wherever it comes from. */
export interface Statistics {
  readonly triples: number;
  /** Things of the archive's own: different subjects below `{base}id/`. */
  readonly entities: number;
  readonly distinctSubjects: number;
  readonly distinctObjects: number;
  /** How many statements each property has, the most used first. */
  readonly properties: readonly Occurrence[];
  /** How many things each class has, the largest first, each with one of them. */
  readonly classes: readonly (Occurrence & { readonly example: string })[];
  /** Links to each known set of things elsewhere, by property. */
  readonly links: readonly { readonly target: string; readonly property: string; readonly count: number }[];
}

interface Tally {
  triples: number;
  entities: number;
  readonly properties: Map<string, number>;
  readonly classes: Map<string, { count: number; readonly example: string }>;
  readonly links: Map<string, { readonly target: string; readonly property: string; count: number }>;
  readonly subjects: DistinctCounter;
  readonly objects: DistinctCounter;
}

/** The subject at hand, with what was said of it already: its statements stand together. */
interface Run {
  readonly subject: string;
  readonly isEntity: boolean;
  readonly said: Set<string>;
}

/**
 * Counts statements as they come in, which the statements of a subject must do together, as `archiveQuads` gives them. Memory grows with the
 * number of different subjects and objects, by 8 to 27 bytes each.
 * @param entitySpace what the IRIs of the archive's own things begin with.
 */
export async function countStatements(quads: AsyncIterable<Quad> | Iterable<Quad>, entitySpace: string): Promise<Statistics> {
  const tally: Tally = {
    triples: 0,
    entities: 0,
    properties: new Map(),
    classes: new Map(),
    links: new Map(),
    subjects: distinctCounter(),
    objects: distinctCounter(),
  };
  let run: Run | undefined;
  for await (const { subject, predicate, object } of quads) {
    if (run?.subject !== subject.value) run = startRun(tally, subject.value, entitySpace);
    const value = objectKey(object);
    const statement = `${predicate.value} ${value}`;
    if (run.said.has(statement)) continue;
    run.said.add(statement);
    tally.objects.add(value);
    countStatement(tally, run, predicate.value, object);
  }
  return toStatistics(tally);
}

function startRun(tally: Tally, subject: string, entitySpace: string): Run {
  const isEntity = subject.startsWith(entitySpace);
  if (tally.subjects.add(subject) && isEntity) tally.entities += 1;
  return { subject, isEntity, said: new Set() };
}

function countStatement(tally: Tally, run: Run, property: string, object: Quad_Object): void {
  tally.triples += 1;
  tally.properties.set(property, (tally.properties.get(property) ?? 0) + 1);
  if (object.termType !== "NamedNode") return;
  if (property === rdf.type) countClass(tally, run.subject, object.value);
  else if (run.isEntity) countLink(tally, property, object.value);
}

function countClass({ classes }: Tally, subject: string, iri: string): void {
  const known = classes.get(iri);
  if (known === undefined) classes.set(iri, { count: 1, example: subject });
  else known.count += 1;
}

function countLink({ links }: Tally, property: string, object: string): void {
  const target = linkTargetOf(object)?.name;
  if (target === undefined) return;
  const key = `${target} ${property}`;
  const known = links.get(key);
  if (known === undefined) links.set(key, { target, property, count: 1 });
  else known.count += 1;
}

// Terms that look alike are kept apart: an IRI, a text, a text in a language, a value of a datatype.
function objectKey(object: Quad_Object): string {
  if (object.termType !== "Literal") return `<${object.value}>`;
  return `"${object.value}"${object.language === "" ? `^^${object.datatype.value}` : `@${object.language}`}`;
}

function toStatistics({ triples, entities, subjects, objects, properties, classes, links }: Tally): Statistics {
  const largestFirst = (one: Occurrence, other: Occurrence): number => other.count - one.count || (one.iri < other.iri ? -1 : 1);
  return {
    triples,
    entities,
    distinctSubjects: subjects.size,
    distinctObjects: objects.size,
    properties: [...properties].map(([iri, count]) => ({ iri, count })).sort(largestFirst),
    classes: [...classes].map(([iri, known]) => ({ iri, ...known })).sort(largestFirst),
    links: [...links.values()].sort((one, other) => other.count - one.count || (one.property < other.property ? -1 : 1)),
  };
}
