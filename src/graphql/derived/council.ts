import { Field, Int, ObjectType } from "type-graphql";
import { daysBetween } from "../../kernel/days-between.js";
import { concept } from "../../model/define/enums.js";
import { definitionOf } from "../../model/define/metadata.js";
import { Council } from "../../model/entities/council.js";
import { type Row, readNeighbours } from "../../store/read/read-neighbours.js";
import type { NeededRecord } from "../../store/read/selection.js";
import { DocumentRole, type HoldingStatus } from "../../vocab/lists/document.js";
import type { DerivedField } from "./derived-field.js";
import { needed } from "./needs.js";

const roles = concept(DocumentRole);

@ObjectType({
  description: "Which papers on a Council the archive holds: annotated agenda, report, written consultation, debate.",
})
export class CouncilCoverage {
  @Field(() => Boolean, { description: "Whether the text of an annotated agenda is held." })
  hasAgenda!: boolean;

  @Field(() => Boolean, { description: "Whether the text of a report is held." })
  hasReport!: boolean;

  @Field(() => Boolean, { description: "Whether the text of a written consultation is held." })
  hasConsultation!: boolean;

  @Field(() => Boolean, { description: "Whether the text of a debate is held." })
  hasDebate!: boolean;

  @Field(() => [roles], { description: "Papers of which the archive knows that they exist, without their text." })
  known!: readonly DocumentRole[];

  @Field(() => [roles], { description: "Papers of which the archive knows nothing; perhaps there is none." })
  missing!: readonly DocumentRole[];

  @Field(() => Int, { nullable: true, description: "Days from the date of the first annotated agenda to the first day of the Council." })
  daysBefore!: number | null;

  @Field(() => Int, { nullable: true, description: "Days from the last day of the Council to the date of the first report." })
  daysAfter!: number | null;
}

const BY_DAY: Row = { definition: definitionOf(Council), same: "formationCode", by: "startDate" };

/** What GraphQL says of a Council beyond its columns. */
export const councilFields: readonly DerivedField[] = [
  neighbour("previous", "The Council of the same formation before this one."),
  neighbour("next", "The Council of the same formation after this one."),
  {
    name: "coverage",
    doc: "Which papers on this Council are held, and how long before and after it they came.",
    type: () => CouncilCoverage,
    needs: (definition) => needed(definition, { startDate: true, endDate: true, documents: { status: true, date: true } }),
    value: coverageOf,
  },
];

function neighbour(name: "previous" | "next", doc: string): DerivedField {
  return {
    name,
    doc,
    type: () => Council,
    nullable: true,
    needs: (definition) => ({ definition, fields: [] }),
    find: (records, context) =>
      readNeighbours(
        context,
        BY_DAY,
        records.map((record) => record.id),
        name,
      ),
  };
}

interface DocumentEdge {
  readonly role: DocumentRole;
  readonly node: { readonly status: HoldingStatus; readonly date: string | null };
}

const EXPECTED: readonly DocumentRole[] = ["ANNOTATED_AGENDA", "REPORT", "WRITTEN_CONSULTATION", "DEBATE"];

function coverageOf(record: NeededRecord): CouncilCoverage {
  const { edges } = record["documents"] as { readonly edges: readonly DocumentEdge[] };
  const held = (role: DocumentRole) => edges.some((edge) => edge.role === role && edge.node.status === "HELD");
  const known = (role: DocumentRole) => edges.some((edge) => edge.role === role);
  const dates = (role: DocumentRole) =>
    edges.flatMap((edge) => (edge.role === role && edge.node.date !== null ? [edge.node.date] : [])).sort();
  return {
    hasAgenda: held("ANNOTATED_AGENDA"),
    hasReport: held("REPORT"),
    hasConsultation: held("WRITTEN_CONSULTATION"),
    hasDebate: held("DEBATE"),
    known: EXPECTED.filter((role) => known(role) && !held(role)),
    missing: EXPECTED.filter((role) => !known(role)),
    daysBefore: daysBetween(dates("ANNOTATED_AGENDA")[0], String(record["startDate"])),
    daysAfter: daysBetween(String(record["endDate"]), dates("REPORT")[0]),
  };
}
