import { Actor } from "../../model/entities/actor.js";
import { CouncilConfiguration } from "../../model/entities/council-configuration.js";
import { Country } from "../../model/entities/country.js";
import { Dossier } from "../../model/entities/dossier.js";
import { Presidency, PresidencyTrio } from "../../model/entities/presidency.js";
import { Topic } from "../../model/entities/topic.js";
import { bareDossier } from "../cited-document.js";
import { RecordSet } from "../record-set.js";
import type { SeedTables } from "./read-seed-tables.js";

/** The records of the seed's tables: what the archive knows of the world before it has read anything. */
export function seedTableRecords(tables: SeedTables): RecordSet {
  const records = new RecordSet();
  addCountries(records, tables);
  addPresidencies(records, tables);
  addDossiersAndConfigurations(records, tables);
  addTopics(records, tables);
  addActors(records, tables);
  return records;
}

function addCountries(records: RecordSet, { countries }: SeedTables): void {
  for (const { code, nl, en, memberFrom, memberUntil, iri } of countries) {
    records.add(Country, {
      id: `country/${code.toLowerCase()}`,
      code,
      labelNl: nl,
      labelEn: en,
      memberFrom,
      memberUntil,
      authorityIri: iri,
    });
  }
}

function addPresidencies(records: RecordSet, { presidencies, countries }: SeedTables): void {
  const countryOf = new Map(countries.map((country) => [country.code, country]));
  for (const { key, country, startDate, endDate, trio, trioNumber } of presidencies) {
    const holder = countryOf.get(country);
    const [adjective = holder?.nl ?? country] = holder?.adjectives ?? [];
    const half = key.endsWith("1") ? 1 : 2;
    const trioGroup = trio === null ? null : `trio/${trio}`;
    if (trioGroup !== null && trioNumber !== null) records.add(PresidencyTrio, { id: trioGroup, number: trioNumber });
    const nameNl = `${adjective} voorzitterschap ${key.slice(0, 4)} (${half === 1 ? "eerste" : "tweede"} halfjaar)`;
    const nameEn = `Council presidency, ${half === 1 ? "first" : "second"} half of ${key.slice(0, 4)} (${holder?.en ?? country})`;
    const id = `presidency/${key}`;
    records.add(Presidency, { id, key, nameNl, nameEn, country: `country/${country.toLowerCase()}`, startDate, endDate, trioGroup });
    records.add(Actor, {
      id: `actor/presidency-${key}`,
      key: `presidency-${key}`,
      kind: "PRESIDENCY",
      labelNl: nameNl,
      labelEn: nameEn,
      country: null,
      presidency: id,
      authorityIri: null,
    });
  }
}

function addDossiersAndConfigurations(records: RecordSet, { dossiers, configurations }: SeedTables): void {
  for (const { key, title, highestNumber, highestAsOf } of dossiers) {
    records.add(Dossier, { ...bareDossier(key, title), highestNumber, highestNumberAsOf: highestAsOf });
  }
  for (const { code, kind, nl, en, abbreviation, validFrom, validUntil, classification, codiIri, dossier } of configurations) {
    records.add(CouncilConfiguration, {
      id: `configuration/${code}`,
      code,
      kind,
      abbreviation,
      validFrom,
      validUntil,
      labelNl: nl,
      labelEn: en,
      classificationIri: classification,
      votingDataIri: codiIri,
      dossier: dossier === null ? null : `dossier/${dossier}`,
    });
  }
}

function addTopics(records: RecordSet, { topics }: SeedTables): void {
  for (const { key, nl, en, eurovoc, broader } of topics) {
    records.add(Topic, {
      id: `topic/${key}`,
      key,
      labelNl: nl,
      labelEn: en,
      eurovocIri: eurovoc,
      broader: broader === null ? null : `topic/${broader}`,
    });
  }
}

// Every country can be named as an actor; those that the table of actors does not list are not member states.
function addActors(records: RecordSet, { actors, countries }: SeedTables): void {
  for (const { code, nl, en, iri } of countries) {
    const key = code.toLowerCase();
    records.add(Actor, {
      id: `actor/${key}`,
      key,
      kind: "COUNTRY",
      labelNl: nl,
      labelEn: en,
      country: `country/${key}`,
      presidency: null,
      authorityIri: iri,
    });
  }
  for (const { key, kind, nl, en, country, iri } of actors) {
    const home = country === null ? null : `country/${country.toLowerCase()}`;
    records.add(Actor, { id: `actor/${key}`, key, kind, labelNl: nl, labelEn: en, country: home, presidency: null, authorityIri: iri });
  }
}
