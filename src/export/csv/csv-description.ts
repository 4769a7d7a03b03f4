/** A part of a description by CSVW. */
export type Json = Readonly<Record<string, unknown>>;

/** The description of one table, by the name of its file. */
export function table(url: string, title: string, doc: string, tableSchema: Json): Json {
  return { url, "dc:title": title, "dc:description": doc, tableSchema };
}

/** That a column leads to the records of another table. */
export function foreignKey(columnReference: string, resource: string): Json {
  return { columnReference, reference: { resource, columnReference: "id" } };
}

/** The description of a column, whose title in the file is its name. */
export function column(name: string, doc: string, datatype: unknown, required: boolean): Json {
  return { name, titles: name, "dc:description": doc, datatype, ...(required ? { required } : {}) };
}

/** The description of a column with IRIs. */
export function iriColumn(name: string, doc: string, required: boolean): Json {
  return column(name, doc, "anyURI", required);
}

/** The datatype of a text that is one of a closed list. */
export function oneOf(keys: readonly string[]): Json {
  return { base: "string", format: `^(${keys.join("|")})$` };
}
