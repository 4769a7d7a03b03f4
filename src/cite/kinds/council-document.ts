import { DASH, GAP, SPACE, WORD_END, WORD_START } from "../kamerstuk/spelling.js";
import { matchAt } from "../match-at.js";
import type { FoundCitation, Recogniser } from "../recogniser.js";
import { withCut } from "../with-cut.js";

/** What the Council prints behind a number: the version of the document, and the subjects it belongs to with their serial numbers. */
const VERSION = "REV|ADD|COR|DCL|EXT";
const SUBJECT =
  "ACP|AGRI|ASILE|ASIM|ATO|AUDIO|AVIATION|BUDGET|CLIMA|CODEC|COH|COMER|COMPET|CONSOM|COPEN|COPS|CORDROGUE|COREE|COSI|CRIMORG|CSDP|CULT|" +
  "CYBER|DATAPROTECT|DEVGEN|DIGIT|DROIPEN|ECB|ECO|ECOFIN|EDUC|EF|EJUSTICE|ELARG|EMPL|ENER|ENFOPOL|ENV|EUROGROUP|FIN|FISC|FRONT|GAF|GENVAL|" +
  "IA|IND|INF|INST|INTER|IPCR|JAI|JEUN|JUR|JUSTCIV|MAR|MI|MIGR|OJ|PECHE|PESC|PHARM|PI|POLGEN|POLMIL|RECH|REGIO|RELEX|SAN|SCHENGEN|SOC|" +
  "SPORT|STATIS|TELECOM|TOUR|TRANS|UD|UEM|VETER|VISA|WTO";
const NUMBER = `(?<number>\\d{4,5})(?:/[1-9])?/(?<year>\\d{2})(?!\\d|/\\d)`;
const NAME = `[Rr]aads-?document(?:en|nummers?)?|Council document|[Dd]ocument(?:en)?(?: van de Raad)?|[Dd]oc\\.|ST`;
const LEAD = `(?:${NAME})(?:${SPACE}?(?:nrs?\\.?|nummer|no\\.?))?(?:${SPACE}?|:${GAP}|${DASH})(?:ST${SPACE}?)?`;
const FULL_NUMBER = "(?<fullNumber>\\d{4,5})/(?<wholeYear>20\\d{2})(?!\\d|/\\d)";
// The Council's own form: `ST 9876 2024 INIT`, in file names with dashes.
const SPACED = `(?<=(?<series>ST(?:${SPACE}|-)))(?<spacedNumber>\\d{4,5})(?:${SPACE}|-)(?<fullYear>(?:199|20\\d)\\d)${WORD_END}`;
const NAMED_VERSION = `(?<version>${VERSION})(?:${SPACE}|-)?(?<serial>\\d{1,2})`;
const MARK = `(?:${SPACE}{0,2}|-)(?:${NAMED_VERSION}|INIT|LIMITE|(?:${SUBJECT})${SPACE}\\d{1,4})${WORD_END}`;
const UNLED = `${NUMBER.replaceAll("(?<", "(?<bare_")}(?=${MARK.replaceAll(/\(\?<\w+>/gu, "(?:")})`;
const LED = `(?<=${WORD_START}(?<lead>${LEAD}))(?:${NUMBER}|${FULL_NUMBER})`;
const NEXT_MARK = new RegExp(MARK, "uy");
const NEXT_NUMBER = new RegExp(`(?<separator>,${SPACE}?(?:en${SPACE})?|\\s{1,2}en\\s{1,2})(?:ST${SPACE})?${NUMBER}`, "uy");

/** The most numbers in one list, and the most marks behind one number. */
const MOST = 30;

/** Documents of the Council: `raadsdocument 11099/18 REV 1`, `13880/04 ECO 168`, `ST 9876/24`. */
export const councilDocument: Recogniser = {
  kind: "COUNCIL_DOCUMENT",
  version: 2,
  anchors: [],
  // The search is for the number; without a word that leads to it, it is the Council's only when its marks follow.
  pattern: new RegExp(`(?=\\d{4,5}[/ \\u00a0-])(?:${LED}|${SPACED}|${WORD_START}(?<!${DASH})${UNLED})`, "gu"),
  parse,
  examples: {
    yes: [
      { text: "raadsdocument 11099/18 REV 1.", found: [{ surface: "raadsdocument 11099/18 REV 1", normal: "ST-11099-2018-REV-1" }] },
      { text: "raadsdocument 11099/18 in", found: [{ surface: "raadsdocument 11099/18", normal: "ST-11099-2018" }] },
      { text: "(13880/04 ECO 168)", found: [{ surface: "13880/04 ECO 168", normal: "ST-13880-2004" }] },
      { text: "Document: 13880/04 ECO 168", found: [{ surface: "13880/04 ECO 168", normal: "ST-13880-2004" }] },
      { text: "Gelet op 13880/04 ECO 168 SAN 157 Aard", found: [{ surface: "13880/04 ECO 168 SAN 157", normal: "ST-13880-2004" }] },
      { text: "ST 9876/24", found: [{ surface: "ST 9876/24", normal: "ST-9876-2024" }] },
      { text: "ST 09876/1/24 REV 1 ADD 2", found: [{ surface: "ST 09876/1/24 REV 1 ADD 2", normal: "ST-9876-2024-REV-1-ADD-2" }] },
      { text: "ST 9876 2024 INIT", found: [{ surface: "ST 9876 2024 INIT", normal: "ST-9876-2024" }] },
      {
        text: "de raadsdocumenten 11099/18 en 11100/18 over",
        found: [
          { surface: "raadsdocumenten 11099/18", normal: "ST-11099-2018" },
          { surface: "11100/18", normal: "ST-11100-2018" },
        ],
      },
      { text: "document 9870/99 COR1", found: [{ surface: "document 9870/99 COR1", normal: "ST-9870-1999-COR-1" }] },
      {
        text: "doc. 9876/24 en ST09877/24 INIT",
        found: [{ surface: "doc. 9876/24" }, { surface: "ST09877/24 INIT", normal: "ST-9877-2024" }],
      },
      { text: "ST-9876-2024-REV-1; Raadsdocument 9876/2024", found: [{ normal: "ST-9876-2024-REV-1" }, { normal: "ST-9876-2024" }] },
    ],
    no: ["11099/18", "besluit 1234/56 en verder", "Verordening (EG) nr. 1234/07", "document 123/18", "wo 12345/18 om 10 uur", "ST 9876"],
  },
};

function parse(match: RegExpExecArray, text: string): readonly FoundCitation[] {
  const groups = match.groups ?? {};
  const number = groups["number"] ?? groups["fullNumber"] ?? groups["spacedNumber"] ?? groups["bare_number"] ?? "";
  const year = groups["fullYear"] ?? groups["wholeYear"] ?? groups["year"] ?? groups["bare_year"] ?? "";
  // A label with a colon only introduces the number; `raadsdocument`, `document` and `ST` are part of the citation.
  const lead = (groups["lead"] ?? groups["series"] ?? "").replace(/^.*:\s*/u, "");
  const found = [readOne(number, year, match, match.index - lead.length, text)];
  for (;;) {
    const at = found.at(-1)?.end ?? text.length;
    const next = groups["lead"] === undefined ? undefined : matchAt(NEXT_NUMBER, text, at);
    if (next === undefined || found.length >= MOST) return withCut(found, next !== undefined);
    const { separator = "", number: nextNumber = "", year: nextYear = "" } = next.groups ?? {};
    found.push(readOne(nextNumber, nextYear, next, at + separator.length, text));
  }
}

function readOne(number: string, year: string, match: RegExpExecArray, start: number, text: string): FoundCitation {
  let end = match.index + match[0].length;
  let normal = `ST-${number.replace(/^0+/u, "")}-${fullYear(year)}`;
  for (let count = 0; count < MOST; count += 1) {
    const mark = matchAt(NEXT_MARK, text, end);
    if (mark === undefined) break;
    end += mark[0].length;
    const { version, serial } = mark.groups ?? {};
    if (version !== undefined && serial !== undefined) normal += `-${version}-${Number(serial)}`;
  }
  return { start, end, normal, confidence: 0.93, parts: { number: number.replace(/^0+/u, "") } };
}

/** `04` → `2004`, `99` → `1999`. */
function fullYear(printed: string): string {
  return printed.length === 4 ? printed : `${Number(printed) >= 50 ? "19" : "20"}${printed}`;
}
