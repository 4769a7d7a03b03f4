import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../kernel/package-root.js";

/** A worked example: a query that answers a question of researchers. */
export interface SparqlExample {
  /** Name of its file without extension: `02-most-cited`. */
  readonly name: string;
  /** The question that it answers. */
  readonly title: Readonly<Record<"nl" | "en", string>>;
  /** What there is to know about the answer. */
  readonly description: Readonly<Record<"nl" | "en", string>>;
  /** The text of the file, comments and all. */
  readonly query: string;
}

/** Where the examples lie: files of SPARQL that begin with `# title@nl: …` and the like. */
export const EXAMPLES_FOLDER = join(PACKAGE_ROOT, "src", "sparql", "examples");

/** The worked examples in the order of their names. */
export function readExamples(): readonly SparqlExample[] {
  const files = readdirSync(EXAMPLES_FOLDER).filter((file) => file.endsWith(".rq"));
  return files.sort().map((file) => {
    const query = readFileSync(join(EXAMPLES_FOLDER, file), "utf8");
    return {
      name: file.slice(0, -".rq".length),
      title: { nl: comment(query, "title@nl"), en: comment(query, "title@en") },
      description: { nl: comment(query, "description@nl"), en: comment(query, "description@en") },
      query,
    };
  });
}

function comment(query: string, name: string): string {
  const line = query.split("\n").find((one) => one.startsWith(`# ${name}: `));
  return line?.slice(name.length + 4).trim() ?? "";
}
