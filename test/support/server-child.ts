// Serves an archive on a free port of the loopback address until its parent ends it: for measurements. Argument: the database. Prints the address, and tells
// its parent, for any message, how long it has worked: milliseconds on a processor.
import { archiveServices } from "../../src/cli/archive-services.js";
import { createServer } from "../../src/http/server.js";
import { DEFAULT_BASE_IRI } from "../../src/kernel/iri.js";
import { openStore } from "../../src/store/open-store.js";

const store = await openStore({ path: process.argv[2] ?? "" });
const server = await createServer({
  version: "0.0.0",
  store,
  services: archiveServices(store.database),
  baseIri: DEFAULT_BASE_IRI,
  log: (line, error) => console.error(line, error),
});
console.log(await server.listen("127.0.0.1", 0));
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.((user + system) / 1_000);
});
process.once("disconnect", () => void server.close().then(() => store.close()));
