import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { BIBLIOGRAPHY_FORMATS, GRAPH_FORMATS, TABLE_FORMATS } from "../export/formats.js";
import { DEFAULT_LIMITS, type Limits } from "../graphql/limits.js";
import { ArchiveError } from "../kernel/errors.js";
import { RDF_FORMATS } from "../rdf/formats.js";
import { ReferenceKind, ReferenceStatus } from "../vocab/lists/reference.js";
import { addCitationCommands } from "./citation-commands.js";
import { type ExportCommand, exportCommand } from "./commands/export.js";
import { exportAllCommand } from "./commands/export-all.js";
import { ingestCommand } from "./commands/ingest.js";
import { rebuildCommand } from "./commands/rebuild.js";
import { referencesCommand } from "./commands/references.js";
import { statsCommand } from "./commands/stats.js";
import { UNRESOLVED_FORMATS, type UnresolvedCommand, unresolvedCommand } from "./commands/unresolved.js";
import { validateCommand } from "./commands/validate.js";
import { addCoverage } from "./coverage-commands.js";
import { addHarvest } from "./harvest-commands.js";
import { wholeNumber } from "./option-values.js";
import type { Run } from "./run.js";
import { DEFAULT_DATABASE_URL, type GlobalOptions, readSettings } from "./settings.js";
import { EXIT, type Terminal, tellError } from "./terminal.js";

/** Runs the command line and gives the exit code. Arguments are those after the name of the program. */
export async function runProgram(terminal: Terminal, args: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.OK;
  const program = createProgram(terminal, async (work) => {
    exitCode = await work(readSettings(program.opts<GlobalOptions>(), terminal.environment));
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
    return tellError(terminal, error, program.opts<GlobalOptions>().json ?? false);
  }
}

// What Commander says is wrong with the command line, in the one shape of all errors.
function usageError(text: string): ArchiveError {
  const message = text
    .trim()
    .replace(/^error: /, "")
    .replace(/\s*\n\s*/g, " ")
    .replace(/\.$/, "");
  return new ArchiveError("BAD_ARGUMENT", message, { advice: "see raadsarchief --help" });
}

function createProgram(terminal: Terminal, run: Run): Command {
  const program = new Command("raadsarchief")
    .description("An archive of the letters about meetings of the Council of the EU: GraphQL and linked data.")
    .option("--database <url>", `address of the database, also DATABASE_URL (default: ${DEFAULT_DATABASE_URL})`)
    .option("--base-iri <iri>", "base of the archive's IRIs, also BASE_IRI")
    .option("--corrections <file>", "YAML file with corrections by persons, also CORRECTIONS (default: seed/corrections.yaml)")
    .option("--json", "machine-readable answers and errors")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.output.write(text),
      writeErr: (text) => terminal.errors.write(text),
      outputError: (text) => tellError(terminal, usageError(text), program.opts<GlobalOptions>().json ?? false),
    });
  addServe(program, terminal, run);
  addIngest(program, terminal, run);
  addRebuild(program, terminal, run);
  addExport(program, terminal, run);
  addReadingCommands(program, terminal, run);
  addCitationCommands(program, terminal, run);
  addUnresolved(program, terminal, run);
  addCoverage(program, terminal, run);
  addHarvest(program, terminal, run);
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  return program;
}

function addServe(program: Command, terminal: Terminal, run: Run): void {
  program
    .command("serve")
    .description("serve the archive over HTTP; an empty store is filled from the seed first")
    .option("--port <number>", "port to listen on", wholeNumber(0, 65_535), 4000)
    .option("--host <name>", "address to listen on", "127.0.0.1")
    .option("--no-introspection", "keep the schema to yourself")
    .option("--no-sparql", "serve no SPARQL, which keeps a copy of the archive in memory (also SPARQL=off)")
    .option("--dumps <folder>", "folder of the dumps, also DUMP_FOLDER (default: dumps beside the database)")
    .option("--limit <name=number>", "set a limit of GraphQL, as often as wanted (names in the README)", readLimit, {})
    .action((options) =>
      run(async (settings) => {
        // The server is the larger part of the program, and no other command needs it.
        const { serveCommand } = await import("./commands/serve.js");
        return await serveCommand(terminal, settings, { ...options, limits: options.limit });
      }),
    );
}

function addIngest(program: Command, terminal: Terminal, run: Run): void {
  program
    .command("ingest")
    .description("read files, folders, globs or standard input (-) into the archive")
    .argument("<path...>", "files, folders, globs, or - for standard input")
    .option("--dry-run", "print the records and store nothing", false)
    .option("--force", "read again what has not changed", false)
    .addOption(new Option("--format <format>", "what a dry run prints").choices(["json", "ttl"]).default("json"))
    .action((paths: string[], options) => run((settings) => ingestCommand(terminal, settings, { paths, ...options })));
}

function addRebuild(program: Command, terminal: Terminal, run: Run): void {
  program
    .command("rebuild")
    .description("make the archive again from the files and records it keeps, with no network")
    .action(() => run((settings) => rebuildCommand(terminal, settings)));
}

const EXPORT_FORMATS = Object.keys({ ...RDF_FORMATS, ...TABLE_FORMATS, ...GRAPH_FORMATS, ...BIBLIOGRAPHY_FORMATS });

const OPTIONS_OF_ONE_FORMAT = ["format", "gzip", "documents", "dossier", "council", "citedBy", "since", "until"];

function addExport(program: Command, terminal: Terminal, run: Run): void {
  program
    .command("export")
    .description("write the whole archive as linked data, tables, a graph or a bibliography")
    .addOption(new Option("--format <format>", "what to write").choices(EXPORT_FORMATS).default("nt"))
    .addOption(new Option("--all", "make a dated dump in every format, of one moment").default(false).conflicts(OPTIONS_OF_ONE_FORMAT))
    .addOption(
      new Option("--keep <number>", "with --all: remove all dumps but the newest so many")
        .argParser(wholeNumber(1, 10_000))
        .implies({ all: true })
        .conflicts(OPTIONS_OF_ONE_FORMAT),
    )
    .option("--out <path>", "file to write, folder for csv, or with --all the folder of the dumps (default: standard output)")
    .option("--gzip", "compress", false)
    .addOption(new Option("--documents <which>", "which documents a graph or bibliography has").choices(["all", "held"]).default("all"))
    .option("--dossier <number>", "of these only those of a dossier")
    .option("--council <slug>", "only those about a Council")
    .option("--cited-by <identifier>", "only those that a document cites")
    .option("--since <date>", "only those of this day or later, like 2025-09-18")
    .option("--until <date>", "only those of this day or earlier")
    .action(({ all, keep, ...options }: Omit<ExportCommand, "out"> & { out?: string; all: boolean; keep?: number }) =>
      run((settings) =>
        all
          ? exportAllCommand(terminal, settings, { out: options.out, keep })
          : exportCommand(terminal, settings, { ...options, out: options.out }),
      ),
    );
}

function addReadingCommands(program: Command, terminal: Terminal, run: Run): void {
  program
    .command("references")
    .description("list the references of any texts as JSON Lines; no store is needed")
    .argument("<path...>", "files, folders, globs, or - for standard input")
    .action((paths: string[]) => run(() => referencesCommand(terminal, ...paths)));
  program
    .command("validate")
    .description("check the archive, or a file of RDF, against the SHACL shapes")
    .argument("[file]", "a file of RDF (default: the whole store)")
    .action((path: string | undefined) => run((settings) => validateCommand(terminal, settings, path)));
  program
    .command("stats")
    .description("tell what the archive holds and misses")
    .action(() => run((settings) => statsCommand(terminal, settings)));
}

const UNRESOLVED_STATUSES = ReferenceStatus.keys.filter((status) => status !== "RESOLVED");

function addUnresolved(program: Command, terminal: Terminal, run: Run): void {
  program
    .command("unresolved")
    .description("list what the archive cannot follow to a text, most often cited first")
    .addOption(
      new Option("--status <status...>", "only with these statuses (default: NOT_HELD AMBIGUOUS SUSPECT)").choices(UNRESOLVED_STATUSES),
    )
    .addOption(new Option("--kind <kind>", "only citations of this kind").choices(ReferenceKind.keys))
    .option("--dossier <number>", "only papers of this dossier")
    .addOption(new Option("--format <format>", "how to print").choices(UNRESOLVED_FORMATS).default("table"))
    .option("--out <folder>", "folder for csv with its CSVW description (default: standard output)")
    .action(({ status, kind, dossier, format, out }: UnresolvedCommand) =>
      run((settings) => unresolvedCommand(terminal, settings, { status, kind, dossier, format, out })),
    );
}

// Commander hands over what earlier options of the same name gave.
function readLimit(text: string, earlier: Partial<Limits>): Partial<Limits> {
  const [, name = "", value = ""] = /^([a-zA-Z]+)=(\d{1,9})$/.exec(text) ?? [];
  if (name in DEFAULT_LIMITS && Number(value) >= 1) return { ...earlier, [name]: Number(value) };
  throw new InvalidArgumentError(`Write it like depth=12; the limits are ${Object.keys(DEFAULT_LIMITS).join(", ")}.`);
}
