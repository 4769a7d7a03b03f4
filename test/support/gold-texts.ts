import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { sha256 } from "../../src/kernel/hash.js";
import { readZipPart } from "./read-zip-part.js";

/** Where the texts of the gold data are; only there: no sentence of them stands in the repository. */
export const CORPUS = path.resolve("../shared/corpus");

/** Whether the texts can be read here. */
export const hasCorpus = existsSync(path.join(CORPUS, "kst-xml"));

/** An element of an XML file, a field of a line of JSON or of a table, or a paragraph of a text; all count from 1. See test/gold/README.md. */
export type GoldAddress =
  | { readonly source: string; readonly element: string; readonly index: number }
  | { readonly source: string; readonly field: string; readonly line: number }
  | { readonly source: string; readonly paragraph: number };

/** Longer blocks are cut into lines. */
const LONGEST_BLOCK = 1000;
/** Longer lines are cut into pieces. */
const LONGEST_LINE = 2000;
const SHORTEST_PIECE = 800;

/** The address in one line, as it is printed and as the split is made on it: `kst-xml/21501-02/kst-21501-02-2798.xml#al[12]`. */
export function printAddress(address: GoldAddress): string {
  if ("element" in address) return `${address.source}#${address.element}[${address.index}]`;
  if ("field" in address) return `${address.source}#${address.field}[${address.line}]`;
  return `${address.source}#paragraph[${address.paragraph}]`;
}

/** Which half of the gold data a text may be in: the one looked at while building, or the held-out one. */
export function splitOf(address: GoldAddress): "dev" | "test" {
  return sha256(printAddress(address)).charAt(0) < "8" ? "dev" : "test";
}

/** The first 12 hexadecimal digits of the SHA-256 of a sample's text. */
export function goldHash(text: string): string {
  return sha256(text).slice(0, 12);
}

/** The text at an address. Throws where there is none. */
export function readGoldText(address: GoldAddress): string {
  const place = "element" in address ? address.index : "field" in address ? address.line : address.paragraph;
  const text = textsOf(address)[place - 1];
  if (text === undefined) throw new Error(`There is no text at ${printAddress(address)}.`);
  return text;
}

/** The text at an address, checked: a text that is not the one that was annotated is an error. */
export function readCheckedText(address: GoldAddress & { readonly sha256: string }): string {
  const text = readGoldText(address);
  const hash = goldHash(text);
  if (hash === address.sha256) return text;
  throw new Error(`The text at ${printAddress(address)} is not the annotated one: its hash is ${hash}, not ${address.sha256}.`);
}

const cache = new Map<string, readonly string[]>();

/** All texts of one sort in one source, in order. */
function textsOf(address: GoldAddress): readonly string[] {
  const sort = `${address.source}#${"element" in address ? address.element : "field" in address ? address.field : ""}`;
  const known = cache.get(sort);
  if (known !== undefined) return known;
  const texts = textsIn(address, readSource(address.source));
  cache.set(sort, texts);
  return texts;
}

function textsIn(address: GoldAddress, content: string): string[] {
  if ("element" in address) return elementTexts(content, address.element);
  if ("paragraph" in address) return paragraphTexts(content);
  return address.source.endsWith(".tsv") ? columnTexts(content, address.field) : fieldTexts(content, address.field);
}

/** A file of the corpus; a path through a `.docx` names a part of it (`docx/letter.docx/word/footnotes.xml`). */
function readSource(source: string): string {
  const [archive, part] = source.split(".docx/");
  if (archive === undefined || part === undefined) return readFileSync(path.join(CORPUS, source), "utf8");
  return readZipPart(readFileSync(path.join(CORPUS, `${archive}.docx`)), part);
}

const fold = (text: string): string => text.replace(/[ \t\r\n\f]+/gu, " ").replace(/^ | $/gu, "");

/** The texts of the elements with one name, in the order of their start tags. */
export function elementTexts(xml: string, name: string): string[] {
  const tags = [...xml.matchAll(/<(?<close>\/?)(?<name>[\w.:-]+)(?:\s[^<>]*)?\/?>/gu)].filter((tag) => tag.groups?.["name"] === name);
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  for (const tag of tags) {
    if (tag.groups?.["close"] === "/") {
      const span = open.pop();
      if (span !== undefined) span.end = tag.index;
      continue;
    }
    const span = { start: tag.index + tag[0].length, end: tag.index + tag[0].length };
    spans.push(span);
    if (!tag[0].endsWith("/>")) open.push(span);
  }
  return spans.map(({ start, end }) => fold(plainText(xml.slice(start, end))));
}

function plainText(xml: string): string {
  const bare = xml
    .replace(/<!--.*?-->|<\?.*?\?>/gsu, "")
    .replace(/<(noot|w:instrText)(?:\s[^<>]*)?>.*?<\/\1>/gsu, "")
    .replace(/<[^<>]*>/gu, "");
  return bare.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/giu, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name.toLowerCase()] ?? "";
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** The values of one field, line by line; an empty text where a line lacks it. */
export function fieldTexts(lines: string, field: string): string[] {
  return lines.split("\n").map((line) => {
    if (line === "") return "";
    const value = (JSON.parse(line) as Readonly<Record<string, unknown>>)[field];
    return typeof value === "string" ? fold(value) : "";
  });
}

/** The values of one column of a table with a heading, row by row; line 1 is the heading. */
export function columnTexts(table: string, column: string): string[] {
  const rows = table.split("\n").map((line) => line.split("\t"));
  const at = rows[0]?.indexOf(column) ?? -1;
  return rows.map((cells) => fold(cells[at] ?? ""));
}

/** The paragraphs of a text: its blocks, the long ones cut into lines, the long lines cut into pieces. */
export function paragraphTexts(text: string): string[] {
  return text
    .split(/\n[ \t\r\f]*\n/u)
    .flatMap((block) => (fold(block).length > LONGEST_BLOCK ? block.split("\n") : [block]))
    .map(fold)
    .flatMap((line) => (line.length > LONGEST_LINE ? pieces(line) : [line]))
    .filter((paragraph) => paragraph !== "");
}

function pieces(line: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const { index } of line.matchAll(/\. (?=\p{Lu})/gu)) {
    if (index < start + SHORTEST_PIECE) continue;
    found.push(line.slice(start, index + 1));
    start = index + 2;
  }
  return [...found, line.slice(start)];
}
