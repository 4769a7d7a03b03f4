import { type Command, Option } from "commander";
import { DEFAULT_LIMITS } from "../graphql/limits.js";
import { DEFAULT_TRACE_NODES } from "../store/graph/trace-references.js";
import { addCitationOptions, type CitationOptions } from "./citation-options.js";
import { mostCitedCommand, RANKED_FORMATS, type RelatedCommand, relatedCommand } from "./commands/ranked.js";
import { TRACE_FORMATS, type TraceCommand, traceCommand } from "./commands/trace.js";
import { wholeNumber } from "./option-values.js";
import type { Run } from "./run.js";
import type { Terminal } from "./terminal.js";

const DIRECTIONS = { cites: "CITES", "cited-by": "CITED_BY", both: "BOTH" } as const;
const RELATIONS = { "co-citation": "CO_CITED", coupling: "COUPLED" } as const;
const MOST_LISTED = 10_000;

/** Adds the commands about who cites whom. */
export function addCitationCommands(program: Command, terminal: Terminal, run: Run): void {
  addTrace(program, terminal, run);
  addRelated(program, terminal, run);
  addMostCited(program, terminal, run);
}

type TraceOptions = Omit<TraceCommand, "identifier" | "direction" | "depth" | "to"> & {
  readonly direction: keyof typeof DIRECTIONS;
  readonly depth?: number;
  readonly to?: string;
};

function addTrace(program: Command, terminal: Terminal, run: Run): void {
  const command = program
    .command("trace")
    .description("follow references from a document, or the shortest way to another")
    .argument("<identifier>", "official number in any spelling")
    .addOption(new Option("--direction <direction>", "which way to follow").choices(Object.keys(DIRECTIONS)).default("cites"))
    .addOption(new Option("--to <identifier>", "only a shortest chain of references to this document").conflicts(["direction", "maxNodes"]))
    .option("--depth <number>", "how many steps at most (default: 2, or 6 with --to)", wholeNumber(1, DEFAULT_LIMITS.traceDepth))
    .option("--max-nodes <number>", "how many documents at most", wholeNumber(1, DEFAULT_LIMITS.traceNodes), DEFAULT_TRACE_NODES)
    .addOption(new Option("--format <format>", "how to print").choices(TRACE_FORMATS).default("table"));
  addCitationOptions(command, { documents: "documents reached", period: "documents reached" }).action(
    (identifier: string, { direction, depth, to, ...options }: TraceOptions) =>
      run((settings) =>
        traceCommand(terminal, settings, {
          ...options,
          identifier,
          direction: DIRECTIONS[direction],
          depth: depth ?? null,
          to: to ?? null,
        }),
      ),
  );
}

function addRelated(program: Command, terminal: Terminal, run: Run): void {
  const command = program
    .command("related")
    .description("list the documents that are cited together with one, or that cite the same as it")
    .argument("<identifier>", "official number in any spelling")
    .addOption(new Option("--by <relation>", "how they are related").choices(Object.keys(RELATIONS)).default("co-citation"));
  addList(command);
  addCitationOptions(command, { documents: "related documents", period: "related documents" }).action(
    (identifier: string, { by, ...options }: Omit<RelatedCommand, "identifier" | "by"> & { readonly by: keyof typeof RELATIONS }) =>
      run((settings) => relatedCommand(terminal, settings, { ...options, identifier, by: RELATIONS[by] })),
  );
}

function addMostCited(program: Command, terminal: Terminal, run: Run): void {
  const command = program.command("most-cited").description("list the documents that are cited by most others");
  addList(command);
  addCitationOptions(command, { documents: "cited documents", period: "citations in documents" }).action(
    (options: CitationOptions & Pick<RelatedCommand, "first" | "format">) =>
      run((settings) => mostCitedCommand(terminal, settings, options)),
  );
}

function addList(command: Command): void {
  command
    .option("--first <number>", "how many to list", wholeNumber(1, MOST_LISTED), 20)
    .addOption(new Option("--format <format>", "how to print").choices(RANKED_FORMATS).default("table"));
}
