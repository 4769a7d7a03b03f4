import type { PrintedDate } from "../../kernel/dutch-date.js";
import type { CouncilKind } from "../../vocab/lists/council.js";
import type { CaseRole, DatedFormation, TitleContext, TitleCouncil, TitleKnowledge } from "./case-title.js";
import type { CleanedTitle } from "./clean-title.js";
import type { MentionChain } from "./pair-dates.js";
import { kindOfName } from "./title-kind.js";
import type { TitleMention } from "./title-mentions.js";
import { isSeat, type TitlePlace, titlePlace } from "./title-place.js";

/** A formation with its days, as a title names them, and the title around them. */
export interface ReadMeeting {
  readonly formation: DatedFormation;
  readonly mention: TitleMention;
  readonly chain: MentionChain;
  /** All names in the title. */
  readonly mentions: readonly TitleMention[];
  readonly printed: PrintedDate;
  /** ISO 8601. */
  readonly days: readonly string[];
  readonly role: CaseRole;
  readonly cleaned: CleanedTitle;
  readonly context: TitleContext;
  readonly knowledge: TitleKnowledge;
}

// Where the date stands before the name, a remark may still follow the name.
const REMARK_LENGTH = 60;
const SUFFIXES: Partial<Record<CouncilKind, string>> = {
  INFORMAL: "-informal",
  EXTRAORDINARY: "-extraordinary",
  VIDEO_CONFERENCE: "-video",
};

/** The name by which the archive knows a Council: first day, formation, and how it was not an ordinary one. */
export function councilSlug(startDate: string, formation: string, kind: CouncilKind): string {
  return `${startDate}-${formation}${SUFFIXES[kind] ?? ""}`;
}

/** Makes the Council from its formation and days: its kind, its place, its presidency. */
export function buildTitleCouncil(meeting: ReadMeeting): TitleCouncil {
  const { formation, mention, printed, days, role, cleaned, knowledge } = meeting;
  const { text, spanOf } = cleaned;
  const [startDate = "", endDate = startDate] = [days[0], days.at(-1)];
  const until = meeting.mentions.find(({ start }) => start >= Math.max(mention.end, printed.start))?.start ?? text.length;
  const between = text.slice(mention.end, Math.max(mention.end, printed.start));
  const where = titlePlace(between, text.slice(printed.end, until), knowledge.countries);
  const nameUntil = until > printed.end ? until : mention.end + REMARK_LENGTH;
  const printedKind = kindOfName(text, { mention, chain: meeting.chain.mentions, mentions: meeting.mentions, until: nameUntil });
  const kind = printedKind.kind ?? usualKind(formation, where);
  const presidencyNamed = namedPresidency(text, knowledge);
  const presidency = knowledge.presidencies.find((one) => one.startDate <= startDate && startDate <= one.endDate);
  return {
    slug: councilSlug(startDate, formation.code, kind),
    formationCode: formation.code,
    formation: formation.name,
    configuration: formation.configuration,
    formationPrinted: mention.isByDossier !== true,
    kind,
    kindPrinted: printedKind.kind !== null,
    informal: kind === "INFORMAL" || printedKind.informal,
    startDate,
    endDate,
    ...where,
    presidency: presidency?.key ?? null,
    presidencyNamed,
    role,
    span: spanOf(mention),
    dateSpan: spanOf(printed),
    confidence: confidenceOf(meeting, presidencyNamed !== null && presidencyNamed !== presidency?.country),
  };
}

// Formal sessions are held in two towns only; ministers who meet elsewhere meet informally. The bodies meet where they like.
function usualKind({ configuration }: DatedFormation, where: TitlePlace): CouncilKind {
  const isAway = (where.place !== null || where.country !== null) && !isSeat(where);
  return isAway && configuration !== "euco" && configuration !== "eurogroup" ? "INFORMAL" : "FORMAL";
}

function namedPresidency(text: string, { countries }: TitleKnowledge): string | null {
  const match = /(?<adjective>\p{Lu}[\p{L}-]+)\s(?:EU-?\s?)?[Vv]oorzitterschap/u.exec(text);
  const adjective = match?.groups?.["adjective"];
  return countries.find(({ adjectives }) => adjective !== undefined && adjectives.includes(adjective))?.code ?? null;
}

function confidenceOf({ printed, chain, days, mention }: ReadMeeting, isOtherPresidency: boolean): number {
  const yearIsPrinted = printed.days.some(({ year }) => year !== null);
  // The days of several names that are not shared out one by one may belong to some of them only.
  const isShared = chain.mentions.length > 1 && !chain.isJoint && days.length > 1;
  const byPosition = mention.start > printed.start ? 0.9 : 1;
  return Number(((yearIsPrinted ? 0.99 : 0.95) * (isShared ? 0.8 : 1) * byPosition * (isOtherPresidency ? 0.6 : 1)).toFixed(2));
}
