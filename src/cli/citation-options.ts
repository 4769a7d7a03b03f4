import { type Command, Option } from "commander";
import { ArchiveError, invariant } from "../kernel/errors.js";
import { definitionOf, type EntityDefinition, fieldOf } from "../model/define/metadata.js";
import { Document } from "../model/entities/document.js";
import { Reference } from "../model/entities/reference.js";
import type { Database } from "../store/database.js";
import type { CitationFilter } from "../store/graph/citation-filter.js";
import type { Comparison, Filter } from "../store/read/filter.js";
import { Chamber, DocumentKind } from "../vocab/lists/document.js";
import { ReferenceKind } from "../vocab/lists/reference.js";
import { day, dossierNumber } from "./option-values.js";

/** What options say of the part of the citation graph that a command is about. */
export interface CitationOptions {
  readonly kind?: readonly ReferenceKind[];
  readonly documentKind?: readonly DocumentKind[];
  /** First and last day, ISO 8601. */
  readonly since?: string;
  readonly until?: string;
  /** Key of a dossier. */
  readonly dossier?: string;
  /** Slug of a Council. */
  readonly council?: string;
  readonly chamber?: Chamber;
}

/** Adds these options to a command. `subject` says in the help which documents the options on documents are about. */
export function addCitationOptions(command: Command, subject: { readonly documents: string; readonly period: string }): Command {
  return command
    .addOption(new Option("--kind <kind...>", "only references of these kinds").choices(ReferenceKind.keys))
    .addOption(new Option("--document-kind <kind...>", `only ${subject.documents} of these kinds`).choices(DocumentKind.keys))
    .addOption(new Option("--since <day>", `only ${subject.period} of this day or later`).argParser(day))
    .addOption(new Option("--until <day>", `only ${subject.period} of this day or earlier`).argParser(day))
    .addOption(new Option("--dossier <number>", `only ${subject.documents} of this dossier`).argParser(dossierNumber))
    .option("--council <slug>", `only ${subject.period} about this Council`)
    .addOption(new Option("--chamber <chamber>", `only ${subject.documents} addressed to this chamber`).choices(Chamber.keys));
}

/** Whether any of these options leaves something out. */
export function isNarrowed(options: CitationOptions): boolean {
  return ofKinds(options.kind).length + ofDocument(options).length + ofPeriod(options).length > 0;
}

/** Throws NOT_FOUND where the archive knows no such dossier or Council, since nothing would then be found without a word why. */
export async function checkSubjects(database: Database, { dossier, council }: CitationOptions): Promise<void> {
  if (dossier !== undefined && (await database.readRows("select 1 from dossier where key = ?1", [dossier])).length === 0)
    throw new ArchiveError("NOT_FOUND", "the archive knows no such dossier", { place: dossier, advice: "check --dossier" });
  if (council !== undefined && (await database.readRows("select 1 from council where slug = ?1", [council])).length === 0)
    throw new ArchiveError("NOT_FOUND", "the archive knows no such Council", { place: council, advice: "check --council" });
}

/** The references of these kinds, and the documents that meet all of the rest. */
export function reachedCitations(options: CitationOptions): CitationFilter {
  return { references: all(ofKinds(options.kind)), documents: all([...ofDocument(options), ...ofPeriod(options)]) };
}

/** The same, but the period and the Council are those of the documents that cite. */
export function countedCitations(options: CitationOptions): CitationFilter {
  const citing = all(ofPeriod(options));
  const from = citing === null ? [] : [{ form: "record", field: toOne(definitionOf(Reference), "from"), filter: citing } as const];
  return { references: all([...ofKinds(options.kind), ...from]), documents: all(ofDocument(options)) };
}

function ofDocument({ documentKind, dossier, chamber }: CitationOptions): readonly Filter[] {
  return [
    ...ofKinds(documentKind),
    ...(dossier === undefined ? [] : [some("dossiers", compare("key", "eq", dossier))]),
    ...(chamber === undefined ? [] : [compare("chamber", "eq", chamber)]),
  ];
}

function ofPeriod({ since, until, council }: CitationOptions): readonly Filter[] {
  return [
    ...(since === undefined ? [] : [compare("date", "gte", since)]),
    ...(until === undefined ? [] : [compare("date", "lte", until)]),
    ...(council === undefined ? [] : [some("councils", compare("slug", "eq", council))]),
  ];
}

function ofKinds(kinds: readonly string[] | undefined): readonly Filter[] {
  return kinds === undefined ? [] : [{ form: "in", column: "kind", values: kinds }];
}

function compare(column: string, comparison: Comparison, value: string): Filter {
  return { form: "compare", column, comparison, value };
}

function some(name: "dossiers" | "councils", filter: Filter): Filter {
  const field = fieldOf(definitionOf(Document), name);
  invariant(field.form === "link" || field.form === "linkedFrom", `a document has several ${name}`);
  return { form: "some", field, filter, edges: null };
}

function toOne(definition: EntityDefinition, name: string) {
  const field = fieldOf(definition, name);
  invariant(field.form === "toOne", `${definition.name}.${name} leads to one record`);
  return field;
}

function all(filters: readonly Filter[]): Filter | null {
  return filters.length === 0 ? null : { form: "all", filters };
}
