import { buildChamberRecord } from "../build-chamber-record.js";
import { inOrder } from "../field-values.js";
import { readGuid } from "../guid.js";
import { readDay, readMoment } from "../moment.js";
import type { RecordFields } from "../record-fields.js";
import type { ProblemCollector } from "../source-problem.js";
import type { ChamberEntity, SourceRecord } from "../source-record.js";
import { childNamed, type NamedElement, readNamedTree } from "../xml/named-tree.js";
import { FEED_ATTRIBUTES, FEED_ENTITIES, type FeedEntityNames } from "./field-names.js";

const ENTITIES = Object.keys(FEED_ENTITIES) as ChamberEntity[];

/** The record in an entry of the feed; none, with a problem, where the entry cannot be used. */
export function readFeedEntry(entry: NamedElement, place: string, problems: ProblemCollector): readonly SourceRecord[] {
  const content = childNamed(entry, "content")?.children[0];
  const entity = ENTITIES.find((candidate) => FEED_ENTITIES[candidate].element.toLowerCase() === content?.name.toLowerCase());
  if (content === undefined || entity === undefined) {
    problems.add("ROW_SKIPPED", `an entry of no known kind (${content?.name ?? "no content"}); left out`, place);
    return [];
  }
  const { id: idName, changedAt: changedName, isDeleted } = FEED_ATTRIBUTES;
  const id = readGuid(content.attributes[idName]);
  if (id === null) {
    problems.add("ROW_SKIPPED", `${content.name}: an entry without an ${idName} that is a GUID; left out`, place);
    return [];
  }
  const changedAt = readMoment(content.attributes[changedName] ?? "");
  if (changedAt === null) problems.add("FIELD_UNREADABLE", `${content.name}: ${changedName} is not a moment; read as empty`, id);
  const releasedAt = readMoment(childNamed(entry, "updated")?.text ?? "");
  const head = { source: "SYNCFEED" as const, id, changedAt, releasedAt, raw: entry.xml() };
  if (content.attributes[isDeleted]?.toLowerCase() === "true") return [{ ...head, entity, deleted: true }];
  return [buildChamberRecord(entity, { ...head, deleted: false }, entryFields(content, FEED_ENTITIES[entity], id, problems))];
}

/** The record in the XML of one entry, as `raw` keeps it. */
export function readFeedEntryText(xml: string, place: string, problems: ProblemCollector): readonly SourceRecord[] {
  return readFeedEntry(readNamedTree(xml, place), place, problems);
}

// Elements of the feed may be left out where they are empty, so a missing one is no problem.
function entryFields(content: NamedElement, names: FeedEntityNames, id: string, problems: ProblemCollector): RecordFields {
  const textOf = (field: string): string | null => {
    const attribute = attributeOf(field, content);
    const text = attribute ?? childNamed(content, names.fields[field] ?? "")?.text ?? "";
    return text === "" ? null : text;
  };
  const read = <T>(field: string, type: string, convert: (text: string) => T | null): T | null => {
    const text = textOf(field);
    const value = text === null ? null : convert(text);
    if (text !== null && value === null)
      problems.add("FIELD_UNREADABLE", `${content.name}: ${names.fields[field]} is not ${type}; read as empty`, id);
    return value;
  };
  const ids = (relation: string) => inOrder((names.relations[relation] ?? []).flatMap((name) => referencesOf(content, name)));
  return {
    text: textOf,
    integer: (field) => read(field, "a whole number", (text) => (/^-?\d{1,15}$/u.test(text) ? Number(text) : null)),
    flag: (field) => read(field, "true or false", readFlag),
    moment: (field) => read(field, "a moment", readMoment),
    day: (field) => read(field, "a day", readDay),
    ids,
    dossiers: (relation) => ids(relation).map((dossier) => ({ id: dossier, number: null, suffix: null, title: null })),
  };
}

function attributeOf(field: string, content: NamedElement): string | undefined {
  if (field === "mediaType") return content.attributes[FEED_ATTRIBUTES.mediaType];
  return field === "size" ? content.attributes[FEED_ATTRIBUTES.size] : undefined;
}

function referencesOf(content: NamedElement, name: string): readonly string[] {
  const elements = content.children.filter((child) => child.name === name);
  return elements.flatMap(({ attributes }) => readGuid(attributes[FEED_ATTRIBUTES.reference]) ?? []);
}

function readFlag(text: string): boolean | null {
  const word = text.toLowerCase();
  if (word === "true" || word === "1") return true;
  return word === "false" || word === "0" ? false : null;
}
