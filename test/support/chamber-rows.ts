/** Rows of the data service of the Tweede Kamer, made up for tests. */
export type ChamberRow = Readonly<Record<string, unknown>>;

const CHANGED = { GewijzigdOp: "2025-04-01T10:00:00.000+02:00", ApiGewijzigdOp: "2025-04-01T08:00:01.0000000Z", Verwijderd: false };

/** A key in the form of the service, from a small number. */
export function guid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

/** A case: by default a letter of the government in the series of the Telecomraad. */
export function caseRow(number: number, row: ChamberRow = {}): ChamberRow {
  return {
    Id: guid(number),
    Nummer: `2025Z${String(number).padStart(5, "0")}`,
    Soort: "Brief regering",
    Titel: "Raad voor Vervoer, Telecommunicatie en Energie",
    Onderwerp: "Geannoteerde agenda Telecomraad 18 maart 2025",
    Status: "Vrijgegeven",
    GestartOp: "2025-03-07T00:00:00+01:00",
    Organisatie: "Tweede Kamer",
    Vergaderjaar: "2024-2025",
    Volgnummer: number,
    Afgedaan: true,
    Kabinetsappreciatie: null,
    ...CHANGED,
    ...row,
  };
}

/** A document: by default the letter of the case with the same number. */
export function documentRow(number: number, row: ChamberRow = {}): ChamberRow {
  return {
    Id: guid(100_000 + number),
    DocumentNummer: `2025D${String(number).padStart(5, "0")}`,
    Soort: "Brief regering",
    Titel: "Raad voor Vervoer, Telecommunicatie en Energie",
    Onderwerp: "Geannoteerde agenda Telecomraad 18 maart 2025",
    Datum: "2025-03-07T00:00:00+01:00",
    DatumRegistratie: null,
    DatumOntvangst: null,
    Vergaderjaar: "2024-2025",
    Kamer: 2,
    Volgnummer: number,
    Aanhangselnummer: null,
    ContentType: "application/pdf",
    ContentLength: 1000,
    ...CHANGED,
    ...row,
  };
}

/** An activity: by default a debate about the Telecomraad. */
export function activityRow(number: number, row: ChamberRow = {}): ChamberRow {
  return {
    Id: guid(200_000 + number),
    Nummer: `2025A${String(number).padStart(5, "0")}`,
    Soort: "Commissiedebat",
    Onderwerp: "Commissiedebat Telecomraad van 18 maart 2025 (13 maart)",
    DatumSoort: "Dag",
    Datum: "2025-03-13T00:00:00+01:00",
    Aanvangstijd: "2025-03-13T10:00:00+01:00",
    Eindtijd: "2025-03-13T12:00:00+01:00",
    Locatie: null,
    Besloten: false,
    Status: "Uitgevoerd",
    Vergaderjaar: "2024-2025",
    Kamer: "Tweede Kamer",
    Noot: null,
    Voortouwnaam: "vaste commissie voor Digitale Zaken",
    ...CHANGED,
    ...row,
  };
}

/** What the service gives of a record that it has deleted. */
export function deletedRow(id: string, at: string): ChamberRow {
  return { Id: id, GewijzigdOp: at, ApiGewijzigdOp: at, Verwijderd: true };
}
