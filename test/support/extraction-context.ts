import type { Inset, ParsedPart, Passage } from "../../src/document/model.js";
import { insetText } from "../../src/document/passage.js";
import type { ExtractionContext } from "../../src/extract/context.js";
import type { Knowledge, KnownCountry, KnownPresidency } from "../../src/extract/knowledge.js";
import type { ExtractedAgendaItem, ExtractedSection } from "../../src/extract/records.js";

const MARK = /\[footnoteRef:(?<marker>\d+)\]|\[\d+: [^\]]*\]|\[bookmark: [^\]]*\]|\n/gu;

/** A passage of a source: marks become insets, a line break a space. */
export function passageOf(source: string, start = 0, end = source.length, order = 0, kind: Passage["kind"] = "PARAGRAPH"): Passage {
  const insets: Inset[] = [];
  let text = "";
  let at = start;
  for (const match of source.slice(start, end).matchAll(MARK)) {
    const from = start + match.index;
    text += source.slice(at, from);
    const kindOf =
      match[0] === "\n"
        ? "LINE_BREAK"
        : match[0].startsWith("[bookmark")
          ? "BOOKMARK"
          : match[0].startsWith("[f")
            ? "FOOTNOTE_MARKER"
            : "NOTE";
    const inset: Inset = { kind: kindOf, start: from, end: from + match[0].length, at: text.length };
    insets.push(inset);
    text += insetText(inset);
    at = inset.end;
  }
  return { order, kind, start, end, text: text + source.slice(at, end), insets };
}

/** The paragraphs of a source, separated by empty lines. */
export function paragraphsOf(source: string): readonly Passage[] {
  const passages: Passage[] = [];
  for (const match of source.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*/gu)) {
    const lead = /^\s*/u.exec(match[0])?.[0].length ?? 0;
    passages.push(passageOf(source, match.index + lead, match.index + match[0].trimEnd().length, passages.length));
  }
  return passages;
}

const country = (code: string, nl: string, adjectives: string, member: boolean): KnownCountry => ({
  code,
  nl,
  en: nl,
  adjectives: adjectives.split(" "),
  aliases: [],
  memberFrom: member ? "2013-07-01" : null,
  memberUntil: null,
});

const COUNTRIES: readonly KnownCountry[] = (
  "AUT Oostenrijk Oostenrijks Oostenrijkse|BEL België Belgisch Belgische|BGR Bulgarije Bulgaars Bulgaarse|CYP Cyprus Cypriotisch Cypriotische|CZE Tsjechië Tsjechisch Tsjechische|DEU Duitsland Duits Duitse|" +
  "DNK Denemarken Deens Deense|ESP Spanje Spaans Spaanse|EST Estland Ests Estse|FIN Finland Fins Finse|FRA Frankrijk Frans Franse|GRC Griekenland Grieks Griekse|HRV Kroatië Kroatisch Kroatische|HUN Hongarije Hongaars Hongaarse|" +
  "IRL Ierland Iers Ierse|ITA Italië Italiaans Italiaanse|LTU Litouwen Litouws Litouwse|LUX Luxemburg Luxemburgs Luxemburgse|LVA Letland Lets Letse|MLT Malta Maltees Maltese|NLD Nederland Nederlands Nederlandse|POL Polen Pools Poolse|" +
  "PRT Portugal Portugees Portugese|ROU Roemenië Roemeens Roemeense|SVK Slowakije Slowaaks Slowaakse|SVN Slovenië Sloveens Sloveense|SWE Zweden Zweeds Zweedse"
)
  .split("|")
  .map((line) => {
    const [code = "", name = "", ...adjectives] = line.split(" ");
    return country(code, name, adjectives.join(" "), true);
  })
  .concat(country("UKR", "Oekraïne", "Oekraïens Oekraïense", false));

const PRESIDENCIES: readonly KnownPresidency[] = (
  [
    ["2022-2", "CZE"],
    ["2023-1", "SWE"],
    ["2024-1", "BEL"],
    ["2024-2", "HUN"],
    ["2025-1", "POL"],
    ["2025-2", "DNK"],
    ["2026-1", "CYP"],
    ["2026-2", "IRL"],
  ] as const
).map(([key, code]) => ({
  key,
  country: code,
  startDate: key.endsWith("1") ? `${key.slice(0, 4)}-01-01` : `${key.slice(0, 4)}-07-01`,
  endDate: key.endsWith("1") ? `${key.slice(0, 4)}-06-30` : `${key.slice(0, 4)}-12-31`,
}));

/** The member states with their adjectives, some presidencies, and two topics. */
export const TEST_KNOWLEDGE: Knowledge = {
  countries: COUNTRIES,
  presidencies: PRESIDENCIES,
  formations: [],
  dossiers: [],
  topics: [
    {
      key: "artificial-intelligence",
      nl: "kunstmatige intelligentie",
      en: "artificial intelligence",
      terms: ["ai", "kunstmatige intelligentie"],
    },
    { key: "submarine-cables", nl: "zeekabels", en: "submarine cables", terms: ["zeekabel"] },
  ],
};

/** A context in which all of a source is running text under agenda item 1, unless said otherwise. */
export function contextOf(source: string, changes: Partial<ExtractionContext> = {}): ExtractionContext {
  const passages = paragraphsOf(source);
  const part: ParsedPart = { kind: "LETTER", start: 0, end: source.length, passages, footnotes: [], redactions: [] };
  const section: ExtractedSection = {
    order: 0,
    kind: "AGENDA_ITEM",
    heading: null,
    level: 1,
    agendaItem: 1,
    firstPassage: 0,
    lastPassage: passages.length,
    start: 0,
    end: source.length,
  };
  const agendaItems: readonly ExtractedAgendaItem[] = [];
  return {
    source,
    part,
    knowledge: TEST_KNOWLEDGE,
    kind: "MEETING_REPORT",
    date: "2026-05-28",
    council: null,
    agendaItems,
    sections: [section],
    presidency: "2026-1",
    ...changes,
  };
}
