import type { ReferenceKind } from "../../vocab/lists/reference.js";
import type { CitationParts, FoundCitation, Recogniser } from "../recogniser.js";
import { urlEnd } from "../url/read-url.js";

const PUBLISHER = "(?<![\\p{L}\\p{N}@./-])(?:https?://)?(?:zoek|www)\\.officielebekendmakingen\\.nl/";
const PAPER = /^kst-(?<dossier>\d{5})(?:-(?<suffix>\d{2}|[IVXLC]{1,6}[A-Z]?|[A-Z]))?-(?<number>\d{1,4}[a-z]?|[A-Z]{1,2})$/u;
const HOME = "https://zoek.officielebekendmakingen.nl/";

/** The addresses of one kind of publication: what stands for it in an address, and one example. */
interface Publication {
  readonly kind: ReferenceKind;
  /** Source of a regular expression for the identifier in the address. */
  readonly identifier: string;
  /** The address of one, without the domain, and its normal form. */
  readonly example: readonly [path: string, normal: string];
}

const PUBLICATIONS: readonly Publication[] = [
  {
    kind: "KAMERSTUK",
    identifier: "kst-(?:(?:\\d{5}|[CLXVI]{2,8})(?:-[A-Z\\d]{1,6}){0,2}-(?:\\d{1,4}[a-z]?|[A-Z]{1,2})|\\d{6,8})",
    example: ["kst-21501-33-1149.html", "kst-21501-33-1149"],
  },
  { kind: "HANDELINGEN", identifier: "h-[te]k-\\d{8}(?:-\\d{1,4}){1,2}", example: ["h-tk-20122013-71-15.pdf", "h-tk-20122013-71-15"] },
  { kind: "AANHANGSEL", identifier: "ah-[te]k-\\d{8}-\\d{1,4}", example: ["ah-tk-20142015-818", "ah-tk-20142015-818"] },
  { kind: "STAATSBLAD", identifier: "stb-\\d{4}-\\d{1,5}", example: ["stb-2022-407.html?query=1", "stb-2022-407"] },
  { kind: "STAATSCOURANT", identifier: "stcrt-\\d{4}-\\d{1,6}", example: ["stcrt-2018-18050.html", "stcrt-2018-18050"] },
  { kind: "TRACTATENBLAD", identifier: "trb-\\d{4}-\\d{1,5}", example: ["trb-2015-196", "trb-2015-196"] },
  { kind: "DOSSIER", identifier: "dossier/\\d{5}(?:-[A-Z\\d]{1,6})?", example: ["dossier/36463", "dossier-36463"] },
];

/** Addresses of the official publisher; each is a citation of what it leads to, and the address is kept beside it. */
export const publisherUrls: readonly Recogniser[] = PUBLICATIONS.map(toRecogniser);

function toRecogniser({ kind, identifier, example: [path, normal] }: Publication): Recogniser {
  const address = HOME + path;
  return {
    kind,
    version: 1,
    anchors: ["officielebekendmakingen.nl"],
    pattern: new RegExp(`${PUBLISHER}(?<identifier>${identifier})(?![\\p{L}\\p{N}-])`, "dgu"),
    parse,
    examples: {
      yes: [
        { text: `Zie ${address}.`, found: [{ surface: address, normal, parts: { url: address } }] },
        { text: `(${path.startsWith("dossier") ? "www" : "zoek"}.officielebekendmakingen.nl/${path})`, found: [{ normal }] },
      ],
      no: [`${HOME}${path.replace(/\d/gu, "")}`, `https://example.com/${path.replace("-", "_")}`, `${HOME}blg-1184123`],
    },
  };
}

function parse(match: RegExpExecArray, text: string): readonly FoundCitation[] {
  const start = match.index;
  const end = urlEnd(text, start, start + match[0].length);
  const normal = (match.groups?.["identifier"] ?? "").replace("/", "-");
  return [{ start, end, normal, confidence: 1, parts: { ...paperParts(normal), url: text.slice(start, end) } }];
}

function paperParts(normal: string): CitationParts {
  const { dossier, suffix, number } = PAPER.exec(normal)?.groups ?? {};
  if (dossier === undefined || number === undefined) return {};
  return { dossier, number, ...(suffix === undefined ? {} : { suffix }) };
}
