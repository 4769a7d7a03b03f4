import { createRequire } from "node:module";
import type { Quad } from "@rdfjs/types";
import type { IFetchOptions, IManifest, IParser, ITestCase } from "rdf-test-suite";

// A CommonJS package whose names Node does not find in it by itself.
const { ManifestLoader } = createRequire(import.meta.url)("rdf-test-suite") as {
  ManifestLoader: new () => { from: (url: string, options: IFetchOptions) => Promise<IManifest> };
};

/** A case of a suite of the W3C. */
export interface SuiteCase {
  /** Last part of its IRI. */
  readonly name: string;
  /** Whether the text is to be read; a negative case must be refused. */
  readonly positive: boolean;
  /** Local names of its types: `TestTurtleEval`, `ToRDFTest`, … */
  readonly types: readonly string[];
  /** Rejects when what the parser makes of the text is not what the suite says. */
  readonly run: (parse: IParser["parse"]) => Promise<void>;
}

/** Reads the cases of a manifest, offline: addresses that begin with `address` are files in `folder`. */
export async function suiteCases(manifest: string, address: string, folder: string): Promise<readonly SuiteCase[]> {
  const options = { urlToFileMappings: [{ url: address, path: `${folder}/` }] };
  return casesOf(await new ManifestLoader().from(address + manifest, options));
}

function casesOf({ testEntries = [], subManifests = [] }: IManifest): readonly SuiteCase[] {
  return [...testEntries.map(toCase), ...subManifests.flatMap(casesOf)];
}

function toCase(test: ITestCase<IParser>): SuiteCase {
  const types = test.types.map((iri) => iri.slice(Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1));
  return {
    name: test.uri.slice(test.uri.lastIndexOf("#") + 1),
    positive: !types.some((type) => type.includes("Negative")),
    types,
    run: async (parse) => {
      await test.test({ parse }, {});
    },
  };
}

/** What a case is to be read as: the quads of its text by `parse`. */
export async function quadsOfCase({ run }: SuiteCase, parse: IParser["parse"]): Promise<Quad[]> {
  let quads: Quad[] = [];
  await run(async (...parameters) => {
    quads = (await parse(...parameters)) as Quad[];
    return quads;
  });
  return quads;
}
