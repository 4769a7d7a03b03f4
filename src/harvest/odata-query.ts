import { readMoment } from "../sources/moment.js";
import { COMMON_FIELDS, ODATA_ENTITIES } from "../sources/odata/field-names.js";
import type { ServiceFields } from "../sources/odata/read-metadata.js";
import type { ChamberEntity } from "../sources/source-record.js";
import type { DossierChoice, Selection } from "./selection.js";

/** What the service has of a kind of record; null where it did not say: all that is expected is then taken to be there. */
export type PresentFields = ReadonlySet<string> | null;

/** The fields that the service says a kind of record has. */
export function presentFields(service: ServiceFields | null, entity: ChamberEntity): PresentFields {
  return service?.get(ODATA_ENTITIES[entity].set) ?? null;
}

/** The field that tells when a change was given out; where the service has none, when it was made. */
export function changeField(present: PresentFields): string {
  const [released] = COMMON_FIELDS.releasedAt;
  return present === null || present.has(released) ? released : COMMON_FIELDS.changedAt[0];
}

/** What to ask the service. */
export interface ODataQuestion {
  readonly entity: ChamberEntity;
  readonly present: PresentFields;
  readonly selection: Selection;
  /** Only changes from this moment on, and deletions among them; null for everything that is not deleted. */
  readonly changedSince: string | null;
}

/** The address of a question: in the order of changes, with the total. */
export function questionAddress(base: string, question: ODataQuestion): string {
  const { entity, present, changedSince } = question;
  const changed = changeField(present);
  const wanted = selectionFilter(question);
  const deleted = `${COMMON_FIELDS.isDeleted[0]} eq true`;
  const filter = changedSince === null ? wanted : and([`${changed} ge ${changedSince}`, wanted === "" ? "" : `(${wanted} or ${deleted})`]);
  return address(base, entity, {
    $filter: filter,
    $expand: expansions(entity, present).join(","),
    $orderby: `${changed},${COMMON_FIELDS.id[0]}`,
    $count: "true",
  });
}

/** The address of the deleted rows that do not tell when they were deleted. */
export function undatedDeletionsAddress(base: string, entity: ChamberEntity, present: PresentFields): string {
  const filter = `${COMMON_FIELDS.isDeleted[0]} eq true and ${changeField(present)} eq null`;
  return address(base, entity, { $filter: filter, $orderby: COMMON_FIELDS.id[0], $count: "true" });
}

function address(base: string, entity: ChamberEntity, options: Readonly<Record<string, string>>): string {
  const given = Object.entries(options).filter(([, value]) => value !== "");
  return `${base}/${ODATA_ENTITIES[entity].set}?${given.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&")}`;
}

/** Whether the service can be asked for those records of a kind that are wanted. */
export function canSelect(entity: ChamberEntity, present: PresentFields, selection: Selection): boolean {
  return filterParts(entity, present, selection).length > 0;
}

function selectionFilter({ entity, present, selection }: ODataQuestion): string {
  const parts = filterParts(entity, present, selection);
  const date = nameOf(entity, "date", present);
  return and([
    parts.length > 1 ? `(${parts.join(" or ")})` : (parts[0] ?? ""),
    date === null || selection.since === null ? "" : `${date} ge ${readMoment(`${selection.since}T00:00:00`)}`,
    date === null || selection.until === null ? "" : `${date} le ${readMoment(`${selection.until}T23:59:59`)}`,
  ]);
}

function filterParts(entity: ChamberEntity, present: PresentFields, { dossiers, words }: Selection): readonly string[] {
  if (entity === "DOSSIER") return dossiers.map((choice) => dossierFilter(choice, ""));
  const relation = ODATA_ENTITIES[entity].relations["dossiers"]?.names.find((name) => present === null || present.has(name));
  const title = nameOf(entity, "subject", present) ?? nameOf(entity, "text", present);
  const inDossiers = dossiers.map((choice) => dossierFilter(choice, "d/"));
  return [
    ...(relation === undefined || inDossiers.length === 0 ? [] : [`${relation}/any(d:${inDossiers.join(" or ")})`]),
    ...(title === null ? [] : words.map((word) => `contains(tolower(${title}),${quoted(word)})`)),
  ];
}

function dossierFilter({ number, suffix, series }: DossierChoice, variable: string): string {
  const { fields } = ODATA_ENTITIES.DOSSIER;
  const byNumber = `${variable}${fields["number"]?.[0]} eq ${number}`;
  if (series) return byNumber;
  return `(${byNumber} and ${variable}${fields["suffix"]?.[0]} eq ${suffix === null ? "null" : quoted(suffix)})`;
}

function expansions(entity: ChamberEntity, present: PresentFields): readonly string[] {
  const relations = Object.values(ODATA_ENTITIES[entity].relations);
  return relations.flatMap(({ names, entity: target }) => {
    const there = names.filter((name) => !name.endsWith("_Id") && (present === null || present.has(name)));
    // One version says all: the present one, with its files.
    return (target === "DOCUMENT_VERSION" ? there.slice(0, 1) : there).map((name) => `${name}(${expansionOf(target)})`);
  });
}

function expansionOf(target: ChamberEntity): string {
  const [id] = COMMON_FIELDS.id;
  if (target === "DOCUMENT_VERSION") return `$expand=${ODATA_ENTITIES.DOCUMENT_VERSION.relations["publications"]?.names[0]}`;
  if (target !== "DOSSIER") return `$select=${id}`;
  const { number, suffix, title } = ODATA_ENTITIES.DOSSIER.fields;
  return `$select=${[id, number?.[0], suffix?.[0], title?.[0]].join(",")}`;
}

function nameOf(entity: ChamberEntity, field: string, present: PresentFields): string | null {
  return ODATA_ENTITIES[entity].fields[field]?.find((name) => present === null || present.has(name)) ?? null;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function and(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" and ");
}
