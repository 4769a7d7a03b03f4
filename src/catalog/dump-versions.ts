import type { Quad } from "@rdfjs/types";
import type { DumpManifest } from "../dump/manifest.js";
import { adms, dcat } from "../vocab/terms/catalog.js";
import { dcterms, prov, rdfs } from "../vocab/terms/standard.js";
import { type CatalogFacts, catalogIri, dumpIri } from "./catalog-facts.js";
import { AUTHORITY_CONCEPTS } from "./code-lists.js";
import { sharedProperties } from "./dataset.js";
import { dumpFileQuads } from "./distributions.js";
import { type BilingualText, bilingual, describe, moment, node, plain } from "./statements.js";
import { kindName } from "./term-name.js";
import { DESCRIPTION, TITLE } from "./texts.js";

/**
 * A dump as a version of the dataset (DCAT 3, section 11.2): it never changes, keeps its address, and says what it has more than the one before.
 */
export function dumpVersionQuads(facts: CatalogFacts, dump: DumpManifest): Quad[] {
  const iri = dumpIri(facts, dump);
  const before = dumpBefore(facts, dump);
  const date = dump.createdAt.slice(0, 10);
  return [
    ...describe(catalogIri(facts, "dataset"), [], [[dcat.hasVersion, node(iri)]]),
    ...describe(
      iri,
      [dcat.Dataset],
      [
        [dcterms.title, bilingual({ nl: `${TITLE.nl} (${date})`, en: `${TITLE.en} (${date})` })],
        [dcterms.description, bilingual(DESCRIPTION)],
        [dcterms.identifier, plain(iri)],
        ...sharedProperties(facts),
        [dcterms.issued, moment(dump.createdAt)],
        [dcterms.modified, moment(dump.changedAt ?? dump.createdAt)],
        [dcat.version, plain(dump.id)],
        [adms.versionNotes, bilingual(versionNotes(facts, dump))],
        [adms.status, node(AUTHORITY_CONCEPTS.datasetCompleted)],
        [dcterms.isVersionOf, node(catalogIri(facts, "dataset"))],
        [dcat.previousVersion, before === undefined ? null : node(dumpIri(facts, before))],
        [prov.wasGeneratedBy, node(dumpIri(facts, dump, "export"))],
        [dcat.distribution, dump.files.map((file) => node(dumpIri(facts, dump, file.name)))],
      ],
    ),
    ...exportQuads(facts, dump),
    ...dump.files.flatMap((file) => dumpFileQuads(facts, dump, file)),
  ];
}

function dumpBefore({ dumps }: CatalogFacts, dump: DumpManifest): DumpManifest | undefined {
  return dumps[dumps.findIndex(({ id }) => id === dump.id) + 1];
}

function exportQuads(facts: CatalogFacts, dump: DumpManifest): Quad[] {
  const software = dumpIri(facts, dump, "software");
  return [
    ...describe(
      dumpIri(facts, dump, "export"),
      [prov.Activity],
      [
        [rdfs.label, bilingual({ nl: `Uitgave van revisie ${dump.revision}`, en: `Export of revision ${dump.revision}` })],
        [prov.endedAtTime, moment(dump.createdAt)],
        [prov.wasAssociatedWith, node(software)],
      ],
    ),
    ...describe(software, [prov.SoftwareAgent], [[rdfs.label, plain(`raadsarchief ${dump.version}`)]]),
  ];
}

/** What a dump holds, and how much more or less than the one before. */
export function versionNotes(facts: CatalogFacts, dump: DumpManifest): BilingualText {
  const before = dumpBefore(facts, dump);
  const note = (language: "nl" | "en"): string => {
    const { counts, change, first } = NOTES[language];
    const records = Object.entries(dump.records).map(([type, number]) => `${kindName(type, language)} ${number.toLocaleString(language)}`);
    const since = before === undefined ? first : change(signed(dump.statements - before.statements, language), before.id);
    return `${counts(dump.statements.toLocaleString(language))} ${since} ${records.join(", ")}.`;
  };
  return { nl: note("nl"), en: note("en") };
}

function signed(difference: number, language: string): string {
  return `${difference > 0 ? "+" : ""}${difference.toLocaleString(language)}`;
}

const NOTES = {
  nl: {
    counts: (statements: string) => `${statements} uitspraken.`,
    change: (difference: string, before: string) => `${difference} ten opzichte van ${before}.`,
    first: "De eerste uitgave.",
  },
  en: {
    counts: (statements: string) => `${statements} statements.`,
    change: (difference: string, before: string) => `${difference} since ${before}.`,
    first: "The first version.",
  },
};
