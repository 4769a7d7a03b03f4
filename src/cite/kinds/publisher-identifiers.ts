import type { ReferenceKind } from "../../vocab/lists/reference.js";
import type { CitationParts, FoundCitation, Recogniser } from "../recogniser.js";
import { urlEnd } from "../url/read-url.js";

const HOME = "https://zoek.officielebekendmakingen.nl/";
const FOLDER = "[\\p{L}\\p{N}._-]{1,80}/";
/** The addresses of the official publisher and of its repository. */
const ADDRESS =
  "(?<![\\p{L}\\p{N}@./-])(?<address>(?:https?://)?(?:(?:zoek|www)\\.officielebekendmakingen\\.nl/|" +
  `repository\\.overheid\\.nl/frbr/officielepublicaties/(?:${FOLDER}){0,8}))`;
const ALONE = "(?<![\\p{L}\\p{N}/.=_-])";
const PAPER =
  /^kst-(?:\d{8}-)?(?<dossier>\d{5})(?:-(?<suffix>\d{2}|[IVXLC]{1,6}[A-Z]?|[A-Z]))?-(?<number>\d{1,4}[a-z]?|[A-Z]{1,2})(?:-[hnb]\d)?$/u;

/** The identifiers of one kind of publication, and one example. */
interface Publication {
  readonly kind: ReferenceKind;
  /** Source of a regular expression for the identifier. */
  readonly identifier: string;
  /** The address of one, without the domain, and its normal form. */
  readonly example: readonly [path: string, normal: string];
  /** Whether the identifier outside an address is left to another recogniser, which knows more forms. */
  readonly onlyInAddress?: boolean;
}

const PUBLICATIONS: readonly Publication[] = [
  {
    kind: "KAMERSTUK",
    identifier: "kst-(?:(?:\\d{8}-)?(?:\\d{5}|[CLXVI]{2,8})(?:-[A-Z\\d]{1,6}){0,2}-(?:\\d{1,4}[a-z]?|[A-Z]{1,2})(?:-[hnb]\\d)?|\\d{6,8})",
    example: ["kst-21501-33-1149.html", "kst-21501-33-1149"],
  },
  { kind: "HANDELINGEN", identifier: "h-[te]k-\\d{8}(?:-\\d{1,4}){1,2}", example: ["h-tk-20122013-71-15.pdf", "h-tk-20122013-71-15"] },
  { kind: "AANHANGSEL", identifier: "ah-[te]k-\\d{8}-\\d{1,4}", example: ["ah-tk-20142015-818", "ah-tk-20142015-818"] },
  { kind: "STAATSBLAD", identifier: "stb-\\d{4}-\\d{1,5}", example: ["stb-2022-407.html?query=1", "stb-2022-407"] },
  { kind: "STAATSCOURANT", identifier: "stcrt-\\d{4}-\\d{1,6}", example: ["stcrt-2018-18050.html", "stcrt-2018-18050"] },
  { kind: "TRACTATENBLAD", identifier: "trb-\\d{4}-\\d{1,5}", example: ["trb-2015-196", "trb-2015-196"] },
  { kind: "DOSSIER", identifier: "dossier/\\d{5}(?:-[A-Z\\d]{1,6})?", example: ["dossier/36463", "dossier-36463"], onlyInAddress: true },
];

/** Identifiers of the official publisher, printed alone or in an address, which is then kept beside it. */
export const publisherIdentifiers: readonly Recogniser[] = PUBLICATIONS.map(toRecogniser);

function toRecogniser({ kind, identifier, example: [path, normal], onlyInAddress = false }: Publication): Recogniser {
  const address = HOME + path;
  const repository = `https://repository.overheid.nl/frbr/officielepublicaties/${path.split("-")[0]}/1/${path}`;
  const alone = onlyInAddress ? [] : [{ text: `Zie ${normal}.`, found: [{ surface: normal, normal }] }];
  return {
    kind,
    version: 2,
    anchors: onlyInAddress ? ["officielebekendmakingen.nl", "officielepublicaties"] : [identifier.slice(0, identifier.search(/[^a-z-]/u))],
    pattern: new RegExp(`(?:${ADDRESS}${onlyInAddress ? "" : `|${ALONE}`})(?<identifier>${identifier})(?![\\p{L}\\p{N}-])`, "gu"),
    parse,
    examples: {
      yes: [
        { text: `Zie ${address}.`, found: [{ surface: address, normal, parts: { url: address } }] },
        { text: `(${path.startsWith("dossier") ? "www" : "zoek"}.officielebekendmakingen.nl/${path})`, found: [{ normal }] },
        { text: `${repository}, blz. 3`, found: [{ surface: repository, normal }] },
        ...alone,
      ],
      no: [`${HOME}${path.replace(/\d/gu, "")}`, `https://example.com/${path.replace("-", "_")}`, `${HOME}blg-1184123`],
    },
  };
}

function parse(match: RegExpExecArray, text: string): readonly FoundCitation[] {
  const start = match.index;
  const normal = (match.groups?.["identifier"] ?? "").replace("/", "-");
  const printed = start + match[0].length;
  if (match.groups?.["address"] === undefined) return [{ start, end: printed, normal, confidence: 0.98, parts: paperParts(normal) }];
  const end = urlEnd(text, start, printed);
  return [{ start, end, normal, confidence: 1, parts: { ...paperParts(normal), url: text.slice(start, end) } }];
}

function paperParts(normal: string): CitationParts {
  const { dossier, suffix, number } = PAPER.exec(normal)?.groups ?? {};
  if (dossier === undefined || number === undefined) return {};
  return { dossier, number, ...(suffix === undefined ? {} : { suffix }) };
}
