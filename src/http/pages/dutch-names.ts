/** The names of the entities in Dutch, by their name in the model. A test holds this against the model. */
// biome-ignore format: names read better in rows
export const DUTCH_TYPE_NAMES: Readonly<Record<string, string>> = {
  Activity: "Activiteit van het parlement", Actor: "Actor", AgendaItem: "Agendapunt", Attestation: "Vermelding van een feit", Coder: "Lezer",
  Commitment: "Toezegging", Council: "Raad", CouncilConfiguration: "Raadsformatie", Country: "Land", Coverage: "Dekking", Diagnostic: "Bijzonderheid",
  Document: "Document", DocumentIdentifier: "Ander nummer", DocumentVersion: "Versie van een document", Dossier: "Dossier", Footnote: "Voetnoot",
  Passage: "Passage", Position: "Standpunt", Presidency: "Voorzitterschap", PresidencyTrio: "Voorzitterschapstrio", Redaction: "Weggelakte tekst",
  Reference: "Verwijzing", ReferenceSuggestion: "Vermoedelijke bedoeling", Representation: "Vertegenwoordiging", Section: "Onderdeel",
  SourceFile: "Bronbestand", SourceRecord: "Record van een bron", TextAnchor: "Plaats in de tekst", Topic: "Onderwerp",
};

/** The names of the fields in Dutch, by their name in the model. A field has one name, whatever entity it stands in. */
// biome-ignore format: names read better in rows
export const DUTCH_FIELD_NAMES: Readonly<Record<string, string>> = {
  abbreviation: "Afkorting", about: "Betreft", activities: "Activiteiten", activity: "Activiteit", actor: "Actor", actorKind: "Soort actor",
  addressee: "Gericht aan", agendaItem: "Agendapunt", agendaItems: "Agendapunten", anaphor: "Verwijswoord", anchor: "Plaats", anchors: "Plaatsen",
  antecedent: "Verwijst terug naar", attachedTo: "Bijlage bij", attachments: "Bijlagen", attestations: "Vermeldingen", author: "Auteur",
  authorityIri: "In de lijsten van de EU", broader: "Ruimer onderwerp", by: "Door", byteSize: "Bytes", candidates: "Mogelijke bedoelingen",
  chamber: "Kamer", changedAt: "Gewijzigd", citedBy: "Geciteerd in", classificationIri: "Klasse", code: "Code", coder: "Gelezen door",
  commitments: "Toezeggingen", committee: "Commissie", condition: "Voorwaarde", confidence: "Zekerheid", configuration: "Raadsformatie",
  configurations: "Raadsformaties", content: "Inhoud", council: "Raad", councils: "Raden", country: "Land", date: "Datum", deleted: "Door de bron verwijderd",
  diagnostics: "Bijzonderheden", document: "Document", documents: "Documenten", dossier: "Dossier", dossiers: "Dossiers", dueDate: "Uiterlijk",
  dueText: "Termijn in woorden", end: "Einde", endDate: "Laatste dag", eurovocIri: "In EuroVoc", evidence: "Bewijsplaats", exact: "Woorden",
  footnote: "Voetnoot", footnotes: "Voetnoten", formation: "Formatie", formationCode: "Code van de formatie", from: "Citeert", groupPositions: "Standpunten als lid van een groep",
  heading: "Kop", highestNumber: "Hoogste nummer", highestNumberAsOf: "Hoogste nummer op", identifier: "Nummer", includesNetherlands: "Nederland hoort erbij",
  informal: "Informeel", ingestedAt: "Opgenomen", key: "Sleutel", kind: "Soort", labelEn: "Naam (Engels)", labelNl: "Naam (Nederlands)", language: "Taal",
  level: "Niveau", licence: "Licentie", marker: "Nootteken", mediaType: "Bestandssoort", memberFrom: "Lidstaat vanaf", memberUntil: "Lidstaat tot en met",
  mentionedIn: "Genoemd in", message: "Melding", method: "Werkwijze", name: "Naam", nameEn: "Naam (Engels)", nameNl: "Naam (Nederlands)",
  namedMembers: "Met name genoemd", narrower: "Engere onderwerpen", normal: "Normale vorm", note: "Noot", number: "Nummer", office: "Ambt", order: "Volgorde",
  organisation: "Organisatie", origin: "Herkomst", otherIdentifiers: "Andere nummers", pages: "Bladzijden", parliamentaryYear: "Vergaderjaar",
  partOf: "Deel van", parts: "Delen", passage: "Passage", passages: "Passages", person: "Persoon", phase: "Fase", place: "Plaats", positions: "Standpunten",
  prefix: "Woorden ervoor", presidencies: "Voorzitterschappen", presidenciesMentioned: "Genoemde voorzitterschappen", presidency: "Voorzitterschap",
  presidencySource: "Bron van het voorzitterschap", property: "Eigenschap", publicationDate: "Datum van publicatie", quantifier: "Omvang van de groep",
  rank: "Rang", reasonEn: "Reden (Engels)", reasonNl: "Reden (Nederlands)", recordType: "Soort record", redactions: "Weggelakt", reference: "Verwijzing",
  references: "Verwijzingen", remark: "Opmerking", replacedAt: "Vervangen", representations: "Vertegenwoordigingen", retrievedAt: "Ontvangen", review: "Beoordeling",
  role: "Rol", scheme: "Soort nummer", score: "Score", section: "Onderdeel", sections: "Onderdelen", senders: "Afzenders", sentDocuments: "Verzonden documenten",
  severity: "Ernst", sha256: "SHA-256", signatories: "Ondertekenaars", slug: "Sleutel", source: "Bron", sourceRecords: "Records van bronnen", sourceUrl: "Bij de bron",
  speechAct: "Taalhandeling", spokesperson: "Woordvoerder", stance: "Houding", start: "Begin", startDate: "Eerste dag", status: "Status", subject: "Onderwerp",
  suffix: "Woorden erna", summaryEn: "Samenvatting (Engels)", summaryNl: "Samenvatting", surface: "Zoals gedrukt", target: "Leidt naar", text: "Tekst",
  title: "Titel", topics: "Onderwerpen", trio: "Trio", trioGroup: "Trio", url: "Adres", validFrom: "Geldig vanaf", validUntil: "Geldig tot en met", value: "Waarde",
  version: "Versie", versions: "Versies", votingDataIri: "In de stemdata van de Raad",
  // What the archive has and misses.
  year: "Jaar", councilCount: "Raden", agendaCount: "Met geannoteerde agenda", heldAgendaCount: "Daarvan met tekst", consultationCount: "Met schriftelijk overleg",
  heldConsultationCount: "Daarvan met tekst", debateCount: "Met debat", heldDebateCount: "Daarvan met tekst", reportCount: "Met verslag", heldReportCount: "Daarvan met tekst",
  daysBeforeMinimum: "Agenda: minste dagen vooraf", daysBeforeMedian: "Agenda: middelste aantal dagen vooraf", daysBeforeMaximum: "Agenda: meeste dagen vooraf",
  daysAfterMinimum: "Verslag: minste dagen erna", daysAfterMedian: "Verslag: middelste aantal dagen erna", daysAfterMaximum: "Verslag: meeste dagen erna",
  documentCount: "Documenten", heldDocumentCount: "Daarvan met tekst", numberGap: "Ontbrekende nummers",
};
