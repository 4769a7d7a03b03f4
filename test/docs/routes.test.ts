import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Store as TripleStore } from "oxigraph";
import { expect, it } from "vitest";
import { seededStore } from "../support/ingest.js";
import { startServer } from "../support/server.js";
import { sparqlOver } from "../support/sparql.js";
import { inlineCode, readMarkdown, section, tableRows } from "./markdown.js";

/** `/dump/:dump(^…$)/` as `/dump/{dump}`; the forms with an extension are the same address. */
const asPrinted = (route: string) =>
  route
    .replace(/\([^)]*\)/g, "")
    .replace(/\.:extension$/, "")
    .replace(/:(\w+)/g, "{$1}")
    .replace("*", "{type}/{key}")
    .replace(/(?<=.)\/$/, "");

it("the README has every address of the server, and no other", async () => {
  const store = await seededStore();
  const dumpFolder = mkdtempSync(join(tmpdir(), "raadsarchief-routes-"));
  const server = await startServer(store, { dumpFolder, sparql: sparqlOver(new TripleStore()) });
  const printed = tableRows(section(readMarkdown("README.md"), "HTTP")).flatMap(([first]) => inlineCode(first ?? ""));
  const routes = server.routes.map(asPrinted).filter((route) => route.startsWith("/") && !route.startsWith("/sparql/"));
  await server.close();
  await store.close();
  rmSync(dumpFolder, { recursive: true });
  expect(printed.filter((route) => route.startsWith("/")).sort()).toEqual([...new Set(routes)].sort());
});
