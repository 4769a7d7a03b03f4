import { ArchiveError } from "../../kernel/errors.js";
import { titleOf } from "../refuse-html.js";
import { isRow } from "./row-fields.js";

/** An answer of the service, or a file with rows. */
export interface ODataPage {
  readonly rows: readonly unknown[];
  /** Where the next rows are; null on the last page. */
  readonly next: string | null;
  /** How many rows the question has in all, where the service was asked. */
  readonly count: number | null;
  /** Entity set of the rows, where the answer names it. */
  readonly set: string | null;
  /** Lines of a file of JSON Lines that cannot be read, counted from 1. */
  readonly badLines: readonly number[];
}

const ADVICE = "fetch it again; it may have been cut off";

/**
 * Reads an answer of the service or a saved one: a page with `value`, a bare array of rows, a single row, or JSON Lines.
 *
 * @param place of the answer, for the error
 * @throws ArchiveError INPUT_DAMAGED where it is none of these: markup, cut off, or an error message of the service
 */
export function readODataPage(text: string, place: string): ODataPage {
  const content = text.replace(/^\uFEFF/u, "").trim();
  if (content.startsWith("<"))
    throw new ArchiveError("INPUT_DAMAGED", `markup where JSON was expected${titleOf(content)}`, { place, advice: ADVICE });
  const whole = parse(content);
  return whole === undefined ? readLines(content, place) : pageOf(whole, place);
}

function pageOf(whole: unknown, place: string): ODataPage {
  if (Array.isArray(whole)) return { rows: whole, next: null, count: null, set: null, badLines: [] };
  if (!isRow(whole)) throw damaged("JSON that holds no rows", place);
  const error = whole["error"];
  if (isRow(error)) throw damaged(`the service answers with an error: ${String(error["message"] ?? error["code"])}`, place);
  const { value } = whole;
  if (value !== undefined && !Array.isArray(value)) throw damaged("a page whose value is no list of rows", place);
  const set = /#(?<set>\w+)/u.exec(String(whole["@odata.context"] ?? ""))?.groups?.["set"] ?? null;
  const next = whole["@odata.nextLink"];
  const count = whole["@odata.count"];
  return {
    rows: value ?? [whole],
    next: typeof next === "string" && next !== "" ? next : null,
    count: Number.isSafeInteger(count) ? (count as number) : null,
    set,
    badLines: [],
  };
}

function readLines(content: string, place: string): ODataPage {
  const rows: unknown[] = [];
  const badLines: number[] = [];
  for (const [index, line] of content.split("\n").entries()) {
    if (line.trim() === "") continue;
    const row = parse(line);
    if (isRow(row)) rows.push(row);
    else if (rows.length === 0) throw damaged("JSON that is cut off or not well formed", place);
    else badLines.push(index + 1);
  }
  if (rows.length === 0) throw damaged("an empty answer where JSON was expected", place);
  return { rows, next: null, count: null, set: null, badLines };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function damaged(message: string, place: string): ArchiveError {
  return new ArchiveError("INPUT_DAMAGED", message, { place, advice: ADVICE });
}
