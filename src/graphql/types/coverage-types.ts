import { Field, Float, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../model/define/scalars.js";
import { Council } from "../../model/entities/council.js";
import { Dossier } from "../../model/entities/dossier.js";
import { Presidency } from "../../model/entities/presidency.js";
import type { ExpectedPaper as ExpectedPaperName } from "../../store/coverage/list-missing-papers.js";
import type { CoverageGrouping as CoverageGroupingName } from "../../store/coverage/read-coverage.js";
import { connectionNamed } from "./connections.js";
import { declareEnum } from "./declare.js";

// The values below are made by services and shaped by `answer`: where a field has a record, the value holds its id.

const GROUPINGS: Readonly<Record<CoverageGroupingName, string>> = {
  FORMATION_YEAR: "By formation and the year of the first day.",
  FORMATION: "By formation.",
  YEAR: "By the year of the first day.",
  FORMATION_PRESIDENCY: "By formation and presidency.",
  PRESIDENCY: "By presidency.",
  ALL: "All together.",
};

const EXPECTED: Readonly<Record<ExpectedPaperName, string>> = {
  AGENDA: "An annotated agenda; due on the first day of the Council.",
  DISCUSSION: "A debate or a written consultation; due on the first day of the Council.",
  REPORT: "A report; due some time after the last day of the Council.",
};

/** By what Councils are taken together. */
export const CoverageGrouping = declareEnum("CoverageGrouping", "By what Councils are taken together.", GROUPINGS);

/** What every Council should have. */
export const ExpectedPaper = declareEnum("ExpectedPaper", "What every Council should have.", EXPECTED);

@ObjectType({ description: "Of how many Councils the archive has papers of one sort." })
export class PaperCoverage {
  @Field(() => Int, { description: "Of how many one is known, its text held or not; a debate also as an activity of parliament." })
  known!: number;

  @Field(() => Int, { description: "Of how many the text of one is held." })
  held!: number;
}

@ObjectType({ description: "Of how many Councils a paper is due and not known; perhaps there is none." })
export class MissingCounts {
  @Field(() => Int, { description: "Without an annotated agenda." })
  agenda!: number;

  @Field(() => Int, { description: "Without a debate and without a written consultation." })
  discussion!: number;

  @Field(() => Int, { description: "Without a report, so long after the last day that there should be one." })
  report!: number;
}

@ObjectType({ description: "How many days something took, over several Councils." })
export class DaysSpread {
  @Field(() => Int, { description: "Of how many Councils it is known." })
  count!: number;

  @Field(() => Int, { description: "The fewest." })
  minimum!: number;

  @Field(() => Int, { description: "The one in the middle; of two in the middle the lower." })
  median!: number;

  @Field(() => Int, { description: "The most." })
  maximum!: number;
}

@ObjectType({ description: "Which papers the archive has on some Councils: those of one formation and year, of one presidency, or all." })
export class Coverage {
  @Field(() => String, { nullable: true, description: "Code of the formation: telecom; null where formations are taken together." })
  formationCode!: string | null;

  @Field(() => String, { nullable: true, description: "Its Dutch name: Telecomraad." })
  formation!: string | null;

  @Field(() => Int, { nullable: true, description: "Year of the first day; null where years are taken together." })
  year!: number | null;

  @Field(() => Presidency, { nullable: true, description: "The presidency; null where presidencies are taken together." })
  presidency!: string | null;

  @Field(() => Int, { description: "How many Councils there are." })
  councils!: number;

  @Field(() => Int, { description: "How many of them are still to come." })
  planned!: number;

  @Field(() => PaperCoverage, { description: "Annotated agendas." })
  agenda!: PaperCoverage;

  @Field(() => PaperCoverage, { description: "Written consultations." })
  consultation!: PaperCoverage;

  @Field(() => PaperCoverage, { description: "Debates." })
  debate!: PaperCoverage;

  @Field(() => PaperCoverage, { description: "Reports." })
  report!: PaperCoverage;

  @Field(() => MissingCounts, { description: "What is due and not known." })
  missing!: MissingCounts;

  @Field(() => DaysSpread, {
    nullable: true,
    description: "Days from the first annotated agenda to the first day; negative where it came later. Null where no date is known.",
  })
  daysBefore!: DaysSpread | null;

  @Field(() => DaysSpread, { nullable: true, description: "Days from the last day to the first report. Null where no date is known." })
  daysAfter!: DaysSpread | null;

  @Field(() => Int, { description: "How many documents are about these Councils, in whatever role, each counted once." })
  documents!: number;

  @Field(() => Int, { description: "Of how many of them the text is held." })
  documentsHeld!: number;

  @Field(() => Float, {
    nullable: true,
    description: "The share of these documents whose text is held, from 0 to 1; null where there are none.",
  })
  shareHeld!: number | null;
}

@ObjectType({ description: "A paper on a Council that is due and that the archive does not know. Perhaps there is none." })
export class MissingPaper {
  @Field(() => Council, { description: "The Council." })
  council!: string;

  @Field(() => ExpectedPaper, { description: "What is missing." })
  paper!: ExpectedPaperName;

  @Field(() => DateScalar, { description: "The day on which it should have been there." })
  due!: string;

  @Field(() => Int, { description: "Days since then." })
  daysOverdue!: number;
}

/** What is due and not known, what was due last first. */
export const MissingPaperConnection = connectionNamed("MissingPaper", "missing paper", () => MissingPaper, []);

@ObjectType({ description: "Numbers in a row of which the archive neither holds nor knows the paper." })
export class NumberGap {
  @Field(() => Int, { description: "First number." })
  from!: number;

  @Field(() => Int, { description: "Last number." })
  until!: number;

  @Field(() => Int, { description: "How many numbers." })
  count!: number;

  @Field(() => Int, { description: "How many of them are cited, so that there is such a paper." })
  cited!: number;
}

@ObjectType({
  description:
    "How far the numbering of a dossier is covered. Numbers with a letter are passed over; a reprint counts as the paper it reprints.",
})
export class DossierGaps {
  @Field(() => Dossier, { description: "The dossier." })
  dossier!: string;

  @Field(() => Int, {
    description:
      "The highest number given out, as far as the archive knows. A number that is only cited may be misprinted and does not count.",
  })
  highest!: number;

  @Field(() => Int, { description: "How many numbers are known, their text held or not." })
  known!: number;

  @Field(() => Int, { description: "Of how many of them the text is held." })
  held!: number;

  @Field(() => Int, { description: "How many numbers up to the highest are neither held nor known." })
  missing!: number;

  @Field(() => [NumberGap], { description: "Those numbers as ranges, in order." })
  gaps!: NumberGap[];
}
