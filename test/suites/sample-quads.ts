import type { Quad } from "@rdfjs/types";
import { CouncilConfiguration } from "../../src/model/entities/council-configuration.js";
import type { CoverageFigures } from "../../src/rdf/coverage.js";
import { archiveQuads } from "../../src/rdf/export-archive.js";
import { make, sampleArchive } from "../support/factories.js";
import { BASE, collect } from "../support/rdf.js";

const paper = (known: number, held: number) => ({ known, held });

/** What the archive has and misses, with every figure there can be. */
const FIGURES: CoverageFigures = {
  formationYears: [
    {
      formationCode: "telecom",
      formation: "Telecomraad",
      year: 2025,
      councils: 3,
      agenda: paper(2, 1),
      consultation: paper(2, 2),
      debate: paper(1, 0),
      report: paper(1, 1),
      daysBefore: { minimum: 3, median: 12, maximum: 21 },
      daysAfter: { minimum: 2, median: 9, maximum: 40 },
      documents: 12,
      documentsHeld: 7,
    },
  ],
  dossiers: [
    {
      dossier: "dossier/21501-33",
      gaps: [
        { from: 4, until: 4 },
        { from: 7, until: 9 },
      ],
    },
  ],
};

/** A configuration that was changed into another. */
const RENAMED = [
  make(CouncilConfiguration, { id: "configuration/gaerc", code: "gaerc", dossier: "dossier/26643", validUntil: "2009-11-30" }),
  make(CouncilConfiguration, { id: "configuration/gac", code: "gac", dossier: "dossier/26643", validFrom: "2009-12-01" }),
];

/** Everything that the export says of the sample archive: records, what follows from them, and what the archive misses. */
export function sampleQuads(): Promise<Quad[]> {
  const archive = sampleArchive();
  const configurations = [...(archive.get(CouncilConfiguration) ?? []), ...RENAMED];
  const whole = new Map([...archive, [CouncilConfiguration, configurations]]);
  return collect(archiveQuads((definition) => whole.get(definition.entityClass) ?? [], BASE, FIGURES));
}
