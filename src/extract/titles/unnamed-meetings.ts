import { findDates } from "../../kernel/dutch-date.js";
import type { CaseRole, DatedFormation, TitleContext, UncertainCouncil } from "./case-title.js";
import type { CleanedTitle } from "./clean-title.js";
import { readCouncilDays } from "./council-days.js";
import { dossierFormation } from "./dossier-formation.js";
import { withPart } from "./formation-part.js";
import { kindOfName } from "./title-kind.js";
import { findMentions, type TitleMention } from "./title-mentions.js";

const MEETING =
  /(?<!\p{L})(?:(?:in)?formele\s)?(?:raad(?:szitting)?|zitting|ministers|\p{L}*ministers|high.level (?:video)?conferentie|ministeriële (?:bijeenkomst|videoconferentie|conferentie))(?!\p{L})(?!\s(?:van|voor)\s(?:Europa|State|Gouverneurs))/iu;

/** Words between a meeting and its day that say nothing of a subject: `in Praag op`, `(deel volksgezondheid) van`. */
const NO_SUBJECT =
  /^(?:\s?\([^()]*\)|,?\sdeel\s\p{L}+,?|\s(?:van|voor|op|te|in|d\.d\.|EU,?|de\sRaad|de\sEuropese\sUnie(?:\svoor)?,?)(?![\p{L}\d])|\s\p{Lu}\p{Ll}+,?){0,6}\s\(?$/u;

/** Ministers who do not meet in the Council of the European Union. */
const OTHERS = /\bNAVO\b|Raad van Europa|\bOESO\b|\bWTO\b|\bESM\b|\bG20\b/iu;

/**
 * The meeting of a title that names no ministers and no subject, only when and where they met (`Informele Raad van 8 en 9 september`), where the dossier holds the
 * papers of one formation only; null where there is none.
 */
export function bareMeeting(text: string, dossierTitle: string, formations: readonly DatedFormation[]): TitleMention | null {
  const match = OTHERS.test(text) ? null : MEETING.exec(text);
  const formation = match === null ? null : dossierFormation(dossierTitle, formations);
  if (match === null || formation === null) return null;
  const mention: TitleMention = { start: match.index, end: match.index + match[0].length, formations: [formation], isByDossier: true };
  const date = findDates(text).find(({ start }) => start >= mention.end);
  if (date === undefined || !NO_SUBJECT.test(text.slice(mention.end, date.start))) return null;
  // Other ministers, or a meeting on one subject, are no session of the whole formation.
  if (/\p{Lu}{2,}\s$/u.test(text.slice(0, mention.start)) || /^\s(?:over|inzake)\s/u.test(text.slice(date.end))) return null;
  return withPart(text, mention, { start: 0, end: text.length }, formations);
}

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
