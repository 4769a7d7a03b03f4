import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { ArchiveError } from "../../kernel/errors.js";
import { mistake, readDataFile } from "./csv.js";

/** Where a value stands in a YAML file: the names and numbers (from 0) that lead to it. */
export type YamlPath = readonly (string | number)[];

/** A YAML file that has been parsed. Every scalar is a text, so that `1149` and `01f4be1d8c` stay as written. */
export interface YamlFile {
  readonly path: string;
  readonly content: unknown;
  /** Reports that the value at a path cannot be used. Never returns. */
  readonly fail: (at: YamlPath, message: string, advice: string) => never;
}

/**
 * Reads a YAML file (UTF-8, one document, plain texts, lists and maps; no anchors needed).
 *
 * @throws ArchiveError CONFIGURATION with file and line when it is not well-formed YAML.
 */
export function readYamlFile(path: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(readDataFile(path), { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem !== undefined) {
    const message = `not well-formed YAML: ${problem.message}`;
    throw mistake(path, lines.linePos(problem.pos[0]).line, message, "check indentation, colons and quotes near this line");
  }
  const fail = (at: YamlPath, message: string, advice: string): never => {
    throw new ArchiveError("CONFIGURATION", message, { place: placeOf(at), advice });
  };
  return { path, content: plainContent(path, document), fail };

  function placeOf(at: YamlPath): string {
    const node = nearestNode(at);
    const line = node === undefined ? 1 : lines.linePos(node).line;
    return at.length === 0 ? `${path}:${line}` : `${path}:${line}, ${shownPath(at)}`;
  }

  // A value that is missing has no node; then its map or list tells the reader where to look.
  function nearestNode(at: YamlPath): number | undefined {
    const node = document.getIn(at, true);
    if (isNode(node) && node.range != null) return node.range[0];
    return at.length === 0 ? undefined : nearestNode(at.slice(0, -1));
  }
}

// An alias could make a small file very large, and a record has no use for one.
function plainContent(path: string, document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    throw new ArchiveError("CONFIGURATION", "an alias (*name) stands in the file", { place: path, advice: "write its content out", cause });
  }
}

function shownPath(path: YamlPath): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}
