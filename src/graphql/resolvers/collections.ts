import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Info, Query, Resolver } from "type-graphql";
import { definitionOf, type EntityClass } from "../../model/define/metadata.js";
import { Activity } from "../../model/entities/activity.js";
import { Actor } from "../../model/entities/actor.js";
import { AgendaItem } from "../../model/entities/agenda-item.js";
import { Commitment } from "../../model/entities/commitment.js";
import { Council } from "../../model/entities/council.js";
import { CouncilConfiguration } from "../../model/entities/council-configuration.js";
import { Country } from "../../model/entities/country.js";
import { Diagnostic } from "../../model/entities/diagnostic.js";
import { Document } from "../../model/entities/document.js";
import { Dossier } from "../../model/entities/dossier.js";
import { Footnote } from "../../model/entities/footnote.js";
import { Position } from "../../model/entities/position.js";
import { Presidency } from "../../model/entities/presidency.js";
import { Reference } from "../../model/entities/reference.js";
import { SourceRecord } from "../../model/entities/source-record.js";
import { Topic } from "../../model/entities/topic.js";
import type { GraphqlContext } from "../context.js";
import type { Arguments } from "../derived/derived-field.js";
import { answerConnection } from "../plan/answer.js";
import { connectionArguments, connectionType } from "../types/connections.js";
import { declareArguments } from "../types/declare.js";

/** The lists at the root of the query: all records of one entity, each with filter, order and pages. */
const COLLECTIONS: Readonly<Record<string, readonly [EntityClass, string]>> = {
  councils: [Council, "Meetings of the Council."],
  configurations: [CouncilConfiguration, "Configurations of the Council, and bodies that are reported in the same way."],
  presidencies: [Presidency, "Presidencies of the Council."],
  countries: [Country, "Countries."],
  agendaItems: [AgendaItem, "Agenda items."],
  activities: [Activity, "Activities of parliament on Councils: debates, written consultations."],
  documents: [Document, "Documents: letters, reports, notes, and papers that are only cited."],
  dossiers: [Dossier, "Dossiers of parliament."],
  footnotes: [Footnote, "Footnotes."],
  references: [Reference, "References of documents to others."],
  positions: [Position, "Positions of actors on agenda items."],
  commitments: [Commitment, "Commitments of the government to parliament."],
  actors: [Actor, "Who takes positions, makes commitments and sends letters."],
  topics: [Topic, "Topics."],
  sourceRecords: [SourceRecord, "Records of official services from which the archive knows documents and activities."],
  diagnostics: [Diagnostic, "What is odd in documents, or could not be read."],
};

/** Makes the resolver of the root lists, which all do the same. */
export function declareCollections(): new () => object {
  class Collections {}
  for (const [name, [entityClass, doc]] of Object.entries(COLLECTIONS)) declareCollection(Collections.prototype, name, entityClass, doc);
  Resolver()(Collections);
  return Collections;
}

function declareCollection(prototype: object, name: string, entityClass: EntityClass, description: string): void {
  const definition = definitionOf(entityClass);
  const given = connectionArguments(definition);
  const resolve = (...values: unknown[]) => {
    const [info, context] = values.slice(given.length) as [GraphQLResolveInfo, GraphqlContext];
    return answerConnection(
      definition,
      argumentsByName(
        given.map((argument) => argument.name),
        values,
      ),
      info,
      context,
    );
  };
  const method: TypedPropertyDescriptor<typeof resolve> = { value: resolve, configurable: true };
  Object.defineProperty(prototype, name, method);
  declareArguments(prototype, name, given);
  Info()(prototype, name, given.length);
  Ctx()(prototype, name, given.length + 1);
  const connection = connectionType(definition);
  Query(() => connection, { description })(prototype, name, method);
}

function argumentsByName(names: readonly string[], values: readonly unknown[]): Arguments {
  return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}
