import type { Id } from "../../kernel/iri.js";
import type { EntityDefinition, ScalarField, ToOneField } from "../../model/define/metadata.js";
import type { Database, SqlValue } from "../database.js";
import type { ManyField } from "./many-field.js";
import type { PageRequest } from "./page-request.js";
import type { RecordSupply } from "./record-supply.js";

/** An object of an answer. Its properties are named by the keys of the selection, so that one field can be asked for twice. */
export type ReadObject = { readonly __typename: string; readonly [key: string]: unknown };

/** What is wanted of the records of one entity. */
export interface Selection {
  readonly definition: EntityDefinition;
  readonly fields: readonly SelectedField[];
}

/** One wanted field. `key` names the property of the object that it becomes. */
export type SelectedField =
  /** The value of a column; of a to-one field the id. */
  | { readonly form: "column"; readonly key: string; readonly field: ScalarField | ToOneField }
  | { readonly form: "record"; readonly key: string; readonly field: ToOneField; readonly selection: Selection }
  | { readonly form: "list"; readonly key: string; readonly field: ManyField; readonly request: PageRequest; readonly selection: Selection }
  | {
      readonly form: "connection";
      readonly key: string;
      readonly field: ManyField;
      readonly request: PageRequest;
      readonly wanted: readonly ConnectionField[];
    }
  | { readonly form: "value"; readonly key: string; readonly derived: DerivedValue }
  | { readonly form: "reference"; readonly key: string; readonly derived: DerivedReference };

/** What is wanted of a connection (Relay cursor connections). */
export type ConnectionField =
  | { readonly form: "nodes"; readonly key: string; readonly selection: Selection }
  | { readonly form: "edges"; readonly key: string; readonly wanted: readonly EdgeField[] }
  | { readonly form: "pageInfo"; readonly key: string; readonly wanted: readonly { readonly key: string; readonly name: PageInfoName }[] }
  | { readonly form: "totalCount"; readonly key: string };

export type EdgeField =
  | { readonly form: "node"; readonly key: string; readonly selection: Selection }
  | { readonly form: "cursor"; readonly key: string }
  /** What the link itself says, for example the role of a document for a Council. */
  | { readonly form: "edge"; readonly key: string };

export type PageInfoName = "hasNextPage" | "hasPreviousPage" | "startCursor" | "endCursor";

/** A record with the fields that a derived field needs, and always its id. */
export type NeededRecord = { readonly id: Id } & Readonly<Record<string, unknown>>;

/** A value made from a record's other fields. What it needs is loaded with the level, in the same batches as everything else. */
export interface DerivedValue {
  readonly needs: Selection;
  readonly value: (record: NeededRecord) => unknown;
}

/** A relation that no column says: the ids it leads to are found for a whole level at once; then the records are loaded as any others. */
export interface DerivedReference {
  readonly needs: Selection;
  readonly find: (records: readonly NeededRecord[], context: ReadContext) => Promise<readonly (Id | null)[]>;
  /** What is wanted of a record of this entity. */
  readonly selectionOf: (definition: EntityDefinition) => Selection;
}

/** Rows of one table, all at the same depth of the query. */
export interface Level {
  /** Names of the values of each row, in order; a row may hold more behind them. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SqlValue[])[];
}

/** What reading one answer works with; made by `readContext`. */
export interface ReadContext {
  readonly database: Database;
  /** Told before every read what it is about. */
  readonly supply: RecordSupply;
  /** Called with the number of rows of every statement's answer; throws where the whole answer grows too large. */
  readonly countRows: (rows: number) => void;
  /** The objects of a level, one for each row, with everything below them. Relations lead from level to level by this. */
  readonly readLevel: (selection: Selection, level: Level) => Promise<readonly ReadObject[]>;
}
