import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Quad } from "@rdfjs/types";
import { PACKAGE_ROOT } from "../../kernel/package-root.js";
import { owl } from "../../vocab/terms/standard.js";
import { parseRdf } from "../n3.js";

/** The parts of the published ontology: terms with schemes, the concepts of the schemes, the shapes. */
export interface PublishedOntology {
  readonly terms: readonly Quad[];
  readonly concepts: readonly Quad[];
  readonly shapes: readonly Quad[];
  /** `0.1.0`: what the version IRI ends with. */
  readonly version: string;
}

let published: PublishedOntology | undefined;

/** The ontology as it comes with the program; read once. */
export function readOntology(): PublishedOntology {
  published ??= read();
  return published;
}

/** The text of a file of the folder `ontology` or `schema`. */
export function packageFile(folder: "ontology" | "schema", name: string): string {
  return readFileSync(join(PACKAGE_ROOT, folder, name), "utf8");
}

function read(): PublishedOntology {
  const quadsOf = (name: string) => parseRdf(packageFile("ontology", name), "ttl");
  const terms = quadsOf("council.ttl");
  const version = terms.find(({ predicate }) => predicate.value === owl.versionInfo)?.object.value ?? "";
  return { terms, concepts: quadsOf("concepts.ttl"), shapes: quadsOf("shapes.ttl"), version };
}
