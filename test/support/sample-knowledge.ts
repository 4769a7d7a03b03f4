import type { EntityClass } from "../../src/model/define/metadata.js";
import type { RecordOf } from "../../src/model/define/relations.js";
import { Actor } from "../../src/model/entities/actor.js";
import { Coder } from "../../src/model/entities/coder.js";
import { CouncilConfiguration } from "../../src/model/entities/council-configuration.js";
import { Country } from "../../src/model/entities/country.js";
import { Dossier } from "../../src/model/entities/dossier.js";
import { Presidency, PresidencyTrio } from "../../src/model/entities/presidency.js";
import { Topic } from "../../src/model/entities/topic.js";

const AUTHORITY = "http://publications.europa.eu/resource/authority";

const country = (code: string, labelNl: string, labelEn: string, memberFrom: string): Partial<RecordOf<Country>> => ({
  id: `country/${code.toLowerCase()}`,
  code,
  labelNl,
  labelEn,
  memberFrom,
  authorityIri: `${AUTHORITY}/country/${code}`,
});

const presidency = (
  key: string,
  holder: string,
  nameNl: string,
  nameEn: string,
  startDate: string,
  endDate: string,
): Partial<RecordOf<Presidency>> => ({
  id: `presidency/${key}`,
  key,
  country: `country/${holder}`,
  nameNl,
  nameEn,
  startDate,
  endDate,
  trioGroup: "trio/6",
});

const memberState = (code: string, labelNl: string, labelEn: string): Partial<RecordOf<Actor>> => ({
  id: `actor/${code}`,
  key: code,
  kind: "MEMBER_STATE",
  labelNl,
  labelEn,
  country: `country/${code}`,
});

const actors: readonly Partial<RecordOf<Actor>>[] = [
  memberState("nld", "Nederland", "the Netherlands"),
  memberState("fra", "Frankrijk", "France"),
  memberState("dnk", "Denemarken", "Denmark"),
  {
    id: "actor/european-commission",
    key: "european-commission",
    kind: "INSTITUTION",
    labelNl: "Europese Commissie",
    labelEn: "European Commission",
    authorityIri: `${AUTHORITY}/corporate-body/COM`,
  },
  {
    id: "actor/presidency-2025-2",
    key: "presidency-2025-2",
    kind: "PRESIDENCY",
    labelNl: "Deens voorzitterschap",
    labelEn: "Danish presidency",
    presidency: "presidency/2025-2",
  },
  { id: "actor/group", key: "group", kind: "GROUP", labelNl: "groep lidstaten", labelEn: "group of member states" },
  { id: "actor/minister-ez", key: "minister-ez", kind: "OFFICE", labelNl: "minister van Economische Zaken" },
];

const dossiers: readonly Partial<RecordOf<Dossier>>[] = [
  {
    id: "dossier/21501-33",
    key: "21501-33",
    number: "21501",
    suffix: "33",
    title: "Raad voor Vervoer, Telecommunicatie en Energie",
    highestNumber: 1200,
    highestNumberAsOf: "2026-01-15",
  },
  { id: "dossier/26643", key: "26643", number: "26643" },
];

const configurations: readonly Partial<RecordOf<CouncilConfiguration>>[] = [
  {
    id: "configuration/tte",
    code: "tte",
    labelNl: "Vervoer, Telecommunicatie en Energie",
    labelEn: "Transport, Telecommunications and Energy",
    abbreviation: "VTE",
    validFrom: "2002-06-22",
    votingDataIri: "http://data.consilium.europa.eu/data/public_voting/consilium/configuration/tte",
    dossier: "dossier/21501-33",
  },
];

const topics: readonly Partial<RecordOf<Topic>>[] = [
  {
    id: "topic/digital-technology",
    key: "digital-technology",
    labelNl: "digitale technologie",
    labelEn: "digital technology",
    eurovocIri: "http://eurovoc.europa.eu/7219",
  },
  {
    id: "topic/child-protection",
    key: "child-protection",
    labelNl: "bescherming van kinderen",
    labelEn: "child protection",
    broader: "topic/digital-technology",
  },
];

const coders: readonly Partial<RecordOf<Coder>>[] = [
  { id: "coder/kamerstuk-1", name: "kamerstuk", version: "1", method: "RULE" },
  { id: "coder/seed", name: "seed", method: "HUMAN" },
];

/** What the sample archive knows before it has read a document. */
export const SAMPLE_KNOWLEDGE: readonly [EntityClass, readonly Readonly<Record<string, unknown>>[]][] = [
  [
    Country,
    [
      country("NLD", "Nederland", "the Netherlands", "1958-01-01"),
      country("FRA", "Frankrijk", "France", "1958-01-01"),
      country("POL", "Polen", "Poland", "2004-05-01"),
      country("DNK", "Denemarken", "Denmark", "1973-01-01"),
      country("CYP", "Cyprus", "Cyprus", "2004-05-01"),
    ],
  ],
  [PresidencyTrio, [{ id: "trio/6", number: 6 }]],
  [
    Presidency,
    [
      presidency("2025-1", "pol", "Pools voorzitterschap 2025", "Polish presidency 2025", "2025-01-01", "2025-06-30"),
      presidency("2025-2", "dnk", "Deens voorzitterschap 2025", "Danish presidency 2025", "2025-07-01", "2025-12-31"),
      presidency("2026-1", "cyp", "Cypriotisch voorzitterschap 2026", "Cypriot presidency 2026", "2026-01-01", "2026-06-30"),
    ],
  ],
  [Dossier, dossiers],
  [CouncilConfiguration, configurations],
  [Topic, topics],
  [Actor, actors],
  [Coder, coders],
];
