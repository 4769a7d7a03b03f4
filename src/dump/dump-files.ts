import { createReadStream } from "node:fs";
import { copyFile, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../kernel/hash.js";
import { PACKAGE_ROOT } from "../kernel/package-root.js";
import type { Database } from "../store/database.js";
import { writePublicCopy } from "../store/public-copy.js";
import { DUMP_NAME, rdfFile, rdfName } from "./dump-writer.js";
import type { DumpFile } from "./manifest.js";
import { packFile } from "./packed-file.js";
import { sortLines } from "./sorted-lines.js";

/** Writes N-Quads sorted, each statement once. Lines come in any order. */
export async function writeSorted(lines: AsyncIterable<string>, folder: string): Promise<DumpFile> {
  let count = 0;
  const counted = async function* (): AsyncIterable<Buffer> {
    for await (const bytes of sortLines(lines, folder)) {
      for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
      yield bytes;
    }
  };
  const figures = await packFile(join(folder, rdfName("nq")), counted());
  return rdfFile("nq", figures, count);
}

/** Writes the public tables as a compressed SQLite file. `facts` are told in its table `dump_info`. */
export async function writeDatabase(snapshot: Database, folder: string, facts: Readonly<Record<string, string>>): Promise<DumpFile> {
  const path = join(folder, ".database");
  const count = await writePublicCopy(snapshot, path, facts);
  const name = `${DUMP_NAME}.sqlite.gz`;
  const figures = await packFile(join(folder, name), createReadStream(path));
  await rm(path);
  return {
    name,
    title: "SQLite database with keys and indexes, without the whole texts of files and the answers of services",
    form: "sqlite",
    mediaType: "application/vnd.sqlite3",
    packageType: null,
    compression: "gzip",
    ...figures,
    count,
  };
}

/** Puts the files of the ontology beside the data that use it. */
export async function copyOntology(folder: string): Promise<readonly DumpFile[]> {
  const source = join(PACKAGE_ROOT, "ontology");
  const names = (await readdir(source)).filter((name) => name.endsWith(".ttl") || name.endsWith(".jsonld"));
  return await Promise.all(
    names.map(async (file): Promise<DumpFile> => {
      const content = await readFile(join(source, file));
      const name = `ontology-${file}`;
      await copyFile(join(source, file), join(folder, name));
      const size = content.length;
      return {
        name,
        title: `Ontology: ${file}`,
        form: "ontology",
        mediaType: file.endsWith(".ttl") ? "text/turtle" : "application/ld+json",
        packageType: null,
        compression: null,
        byteSize: size,
        sha256: sha256(content),
        uncompressedByteSize: size,
        count: null,
      };
    }),
  );
}
