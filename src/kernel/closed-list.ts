/** One value of a closed list: its names in Dutch and English, and what it means, in English (for GraphQL) and in Dutch. */
export interface ListValue {
  readonly nl: string;
  readonly en: string;
  readonly doc: string;
  readonly docNl: string;
}

/** A closed list: the one definition behind a GraphQL enum, a column's check, and a SKOS concept scheme. */
export interface ClosedList<K extends string = string> {
  readonly name: string;
  readonly doc: string;
  readonly values: Readonly<Record<K, ListValue>>;
  readonly keys: readonly K[];
}

/** The values of a closed list as a union of string literals. */
export type ValueOf<L extends ClosedList> = L["keys"][number];

/** Defines a closed list. The order of the values is kept and has a meaning where the list says so. */
export function closedList<K extends string>(name: string, doc: string, values: Record<K, ListValue>): ClosedList<K> {
  return { name, doc, values, keys: Object.keys(values) as K[] };
}

/** The local name of a concept in the ontology namespace: `CouncilKind`, `VIDEO_CONFERENCE` → `council-kind-video-conference`. */
export function conceptName(list: ClosedList, key: string): string {
  return `${listName(list)}-${key.toLowerCase().replaceAll("_", "-")}`;
}

/** The local name of a list's concept scheme in the ontology namespace: `Chamber` → `chamber-scheme`, apart from the property `chamber`. */
export function schemeName(list: ClosedList): string {
  return `${listName(list)}-scheme`;
}

// `CouncilKind` → `council-kind`
function listName(list: ClosedList): string {
  return list.name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
}
