import { readFileSync } from "node:fs";
import type { Quad } from "@rdfjs/types";
import Validator from "rdf-validate-shacl";
import { parseRdf, quadStore, termFactory } from "../../../src/rdf/n3.js";
import { owl, rdf, rdfs, sh } from "../../../src/vocab/terms/standard.js";
import { shared } from "../shared.js";

const { namedNode, quad } = termFactory;

/** The files of shapes of each profile that a portal applies. */
export const PROFILES: Readonly<Record<string, readonly string[]>> = {
  "DCAT-AP 3.0.1": ["dcat-ap-SHACL", "ranges", "shapes", "range", "mdr-vocabularies.shape", "shapes_recommended", "deprecateduris"].map(
    (name) => `dcat-ap/3.0.1/shacl/${name}.ttl`,
  ),
  "DCAT-AP-NL 3.0": profileOfNetherlands("shapes-300-definitive"),
  "DCAT-AP-NL 3.0, working draft": profileOfNetherlands("shapes"),
};

/** The files that say what is mandatory, in both profiles. */
export const MANDATORY: readonly string[] = [
  "dcat-ap/3.0.1/shacl/dcat-ap-SHACL.ttl",
  "dcat-ap/3.0.1/shacl/shapes.ttl",
  "dcat-ap-nl/shapes-300-definitive/dcat-ap-nl-SHACL.ttl",
];

function profileOfNetherlands(folder: string): string[] {
  const parts = ["", "-klassebereik", "-klassebereik-codelijsten", "-aanbevolen"];
  return [`dcat-ap-nl/${folder}/dcat-ap-SHACL.ttl`, ...parts.map((part) => `dcat-ap-nl/${folder}/dcat-ap-nl-SHACL${part}.ttl`)];
}

/** Reads shapes. What they import is left out: the engine refuses imports, and the vocabularies they name hold no shapes. */
export function readShapes(files: readonly string[]): Quad[] {
  const quads = files.flatMap((file) => parseRdf(readFileSync(shared(file), "utf8"), "ttl"));
  return quads.filter(({ predicate }) => predicate.value !== `${owl.$namespace}imports`);
}

/** The facts about other people's things, which the shapes want and the catalogue does not hold. */
export const BACKGROUND: readonly Quad[] = parseRdf(readFileSync(new URL("background.ttl", import.meta.url), "utf8"), "ttl");

/** One result of a shape. */
export interface Finding {
  readonly severity: "Violation" | "Warning" | "Info";
  readonly focus: string;
  readonly path: string;
  readonly value: string;
}

/** What shapes find in a catalogue, with the background beside it. Findings about things of the background are not the catalogue's. */
export async function check(shapes: Validator, catalog: readonly Quad[]): Promise<Finding[]> {
  const subjects = new Set(catalog.map(({ subject }) => subject.value));
  const { results } = await shapes.validate(quadStore([...catalog, ...BACKGROUND, ...resources(catalog)]));
  return results
    .map(({ severity, focusNode, path, value }) => ({
      severity: (severity?.value.slice(sh.$namespace.length) ?? "Violation") as Finding["severity"],
      focus: focusNode?.value ?? "",
      path: path?.value ?? "",
      value: value?.value ?? "",
    }))
    .filter(({ focus }) => subjects.has(focus));
}

// Whatever is named is an rdfs:Resource (RDF Semantics, rules rdfs4a and rdfs4b), which engines do not infer.
function resources(quads: readonly Quad[]): Quad[] {
  const named = quads.flatMap(({ subject, object }) => [subject, object]).filter(({ termType }) => termType === "NamedNode");
  const iris = [...new Set(named.map(({ value }) => value))];
  return iris.map((iri) => quad(namedNode(iri), namedNode(rdf.type), namedNode(`${rdfs.$namespace}Resource`)));
}

/** Makes an engine for shapes. */
export function engine(shapes: readonly Quad[]): Validator {
  return new Validator(quadStore([...shapes]));
}
