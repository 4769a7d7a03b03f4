// The layers of ARCHITECTURE.md, as rules. An arrow may only go where the picture there has one.
const only = (name, where) => ({
  name: `only-there-${name.replace(/[^a-z0-9]+/g, "-")}`,
  severity: "error",
  from: { path: "^src", pathNot: where },
  to: { path: `node_modules/${name}/` },
});
const not = (name, from, to) => ({ name, severity: "error", from: { path: from }, to: { path: to } });

module.exports = {
  forbidden: [
    // Entities refer to each other; safe, because every reference is a thunk and no type metadata is emitted.
    { name: "no-cycle", severity: "error", from: { pathNot: "^src/model/entities/" }, to: { circular: true } },
    not("kernel-alone", "^src/kernel/", "^src/(?!kernel/)"),
    not("vocab-low", "^src/vocab/", "^src/(?!kernel/|vocab/)"),
    not(
      "pure-core",
      "^src/(kernel|vocab|document|cite|extract|sources)/",
      "^src/(model|store|ingest|rdf|export|graphql|http|cli|dump|sparql|feed|catalog)/|node_modules/(typeorm|type-graphql|@apollo)/",
    ),
    not("sources-low", "^src/sources/", "^src/(?!kernel/|vocab/|document/|sources/)"),
    not("harvest-low", "^src/harvest/", "^src/(?!kernel/|sources/|harvest/)"),
    not("document-before-cite", "^src/document/", "^src/(cite|extract)/"),
    not("cite-before-extract", "^src/cite/", "^src/extract/"),
    not(
      "model-low",
      "^src/model/",
      "^src/(document|cite|extract|sources|harvest|store|ingest|rdf|export|graphql|http|cli|dump|sparql|feed|catalog)/",
    ),
    not(
      "store-low",
      "^src/store/",
      "^src/(document|cite|extract|sources|harvest|ingest|rdf|export|graphql|http|cli|dump|sparql|feed|catalog)/",
    ),
    not("ingest-inside", "^src/ingest/", "^src/(rdf|export|graphql|http|cli|dump|sparql|feed|catalog)/"),
    not(
      "rdf-apart",
      "^src/rdf/",
      "^src/(document|cite|extract|sources|harvest|store|ingest|export|graphql|http|cli|dump|sparql|feed|catalog)/",
    ),
    not(
      "export-apart",
      "^src/export/",
      "^src/(document|cite|extract|sources|harvest|store|ingest|rdf|graphql|http|cli|dump|sparql|feed|catalog)/",
    ),
    not("dump-apart", "^src/dump/", "^src/(document|cite|extract|sources|harvest|ingest|graphql|http|cli|sparql|feed|catalog)/"),
    not("sparql-apart", "^src/sparql/", "^src/(document|cite|extract|sources|harvest|ingest|export|graphql|http|cli|dump|feed|catalog)/"),
    not("feed-apart", "^src/feed/", "^src/(document|cite|extract|sources|harvest|ingest|export|graphql|http|cli|dump|sparql|catalog)/"),
    not("catalog-apart", "^src/catalog/", "^src/(document|cite|extract|sources|harvest|ingest|export|graphql|http|cli|sparql|feed)/"),
    not("graphql-apart", "^src/graphql/", "^src/(document|cite|extract|sources|harvest|ingest|rdf|export|http|cli)/"),
    not("http-outside", "^src/http/", "^src/(document|cite|extract|sources|harvest|ingest|export|cli)/"),
    not("no-way-up", "^src/(?!cli)", "^src/cli/"),
    not("no-test", "^src", "^(test|seed)/"),
    only("n3", "^src/rdf/n3[.]ts$"),
    only("typeorm", "^src/(store|model/define)/"),
    only("sqlite3", "^src/store/(sqlite-connection|data-source)[.]ts$"),
    only("type-graphql", "^src/(graphql|model/define)/"),
    only("@apollo/server", "^src/(graphql|http)/"),
    only("fastify", "^src/http/"),
    only("@rgrove/parse-xml", "^src/document/markup/xml-tree[.]ts$"),
    only("parse5", "^src/document/markup/html-tree[.]ts$"),
    only("fflate", "^src/document/(docx|pdf)/"),
    only("unpdf", "^src/document/pdf/"),
    only("oxigraph", "^src/sparql/engine/"),
    only("@traqula/", "^src/sparql/"),
    only("negotiator", "^src/http/negotiation[.]ts$"),
    only("commander", "^src/cli/"),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
