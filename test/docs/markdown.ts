import { readFileSync } from "node:fs";

/** A block of code between fences, with the language named at its start. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
}

/** A file of documentation, by its path from the folder of the project. */
export function readMarkdown(path: string): string {
  return readFileSync(path, "utf8");
}

/** The blocks of code in order. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = "", code = ""]) => ({ language, code }));
}

/** The text under a heading, up to the next heading of the same or a higher level. Throws when there is no such heading. */
export function section(markdown: string, heading: string): string {
  const lines = markdown.split("\n");
  const start = lines.findIndex((line) => line.replace(/^#+ /, "") === heading && line.startsWith("#"));
  if (start < 0) throw new Error(`There is no heading "${heading}"`);
  const level = /^#+/.exec(lines[start] ?? "")?.[0].length ?? 0;
  const length = lines.slice(start + 1).findIndex((line) => new RegExp(`^#{1,${level}} `).test(line));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join("\n");
}

/** The rows of all tables of a text, without their heads: the cells, with `\|` as a bar. */
export function tableRows(markdown: string): readonly (readonly string[])[] {
  const lines = markdown.split("\n");
  return lines
    .filter((line, index) => line.startsWith("|") && !line.startsWith("|---") && lines[index + 1]?.startsWith("|---") !== true)
    .map(cells);
}

/** Everything between backticks. */
export function inlineCode(markdown: string): readonly string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, "");
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code.replaceAll("\\|", "|"));
}

/** A cell of a table without its backticks. */
export function withoutTicks(cell = ""): string {
  return cell.replaceAll("`", "");
}

function cells(row: string): readonly string[] {
  return row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));
}
