import { findDates } from "../../kernel/dutch-date.js";
import type { CaseRole, DatedFormation, TitleContext, UncertainCouncil } from "./case-title.js";
import type { CleanedTitle } from "./clean-title.js";
import { readCouncilDays } from "./council-days.js";
import { withPart } from "./formation-part.js";
import { kindOfName } from "./title-kind.js";
import { findMentions } from "./title-mentions.js";

const MEETING =
  /(?<!\p{L})(?:(?:in)?formele\s)?(?:raad(?:szitting)?|zitting|ministers|\p{L}*ministers|ministeriële (?:bijeenkomst|videoconferentie|conferentie))(?!\p{L})(?!\s(?:van|voor)\s(?:Europa|State|Gouverneurs))/iu;

/** Ministers who do not meet in the Council of the European Union. */
const OTHERS = /\bNAVO\b|Raad van Europa|\bOESO\b|\bWTO\b|\bESM\b|\bG20\b/iu;

/**
 * A meeting of ministers that a title tells of without saying which ministers: never a Council, but worth asking about. The formation of the dossier, and the part
 * of it that the title names, make the candidate.
 */
export function unnamedMeetings(
  { text, spanOf }: CleanedTitle,
  role: CaseRole,
  context: TitleContext,
  formations: readonly DatedFormation[],
): readonly UncertainCouncil[] {
  const match = OTHERS.test(text) ? null : MEETING.exec(text);
  const printed = findDates(text).find(({ start }) => match !== null && start >= match.index);
  if (match === null || printed === undefined) return [];
  const span = { start: match.index, end: match.index + match[0].length };
  const reading = readCouncilDays(printed, text.slice(printed.start, printed.end), role, context.date, "");
  const days = reading.ok ? reading.days : (reading.candidates[0] ?? []);
  const { kind } = kindOfName(text, { mention: span, chain: [span], mentions: [span], until: printed.start });
  const ofDossier = findMentions(context.dossierTitle ?? "", formations).map((mention) =>
    withPart(text, { ...mention, ...span }, { start: 0, end: text.length }, formations),
  );
  const candidates = ofDossier.flatMap((mention) =>
    mention.formations.map(({ code }) => ({
      formationCode: code,
      kind,
      startDate: days[0] ?? null,
      endDate: days.at(-1) ?? null,
    })),
  );
  return [{ reason: "NO_FORMATION", role, span: spanOf(span), candidates }];
}
