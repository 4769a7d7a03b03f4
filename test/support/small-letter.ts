/** A short annotated agenda in the shape of a Kamerstuk, in words of our own. */
export function smallLetter(overrides: Partial<Record<"number" | "date" | "council" | "body" | "note", string>> = {}): string {
  const {
    number = "9001",
    date = "4 maart 2025",
    council = "Op 18 maart 2025 vindt de formele Telecomraad plaats in Brussel.",
    body = "Nederland benadrukt het belang van veilige netwerken.[footnoteRef:1] ",
    note = "[1:  Kamerstuk 26 643, nr. 1000]",
  } = overrides;
  return [
    "21 501-33\tRaad voor Vervoer, Telecommunicatie en Energie",
    `Nr. ${number}\tBrief van de minister van Economische Zaken`,
    "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
    `Den Haag, ${date}`,
    "",
    `${council} Hierbij ontvangt u de geannoteerde agenda.`,
    "",
    "Veilige netwerken",
    "",
    `De Raad zal een beleidsdebat voeren over veilige netwerken. ${body}${note}`,
    "",
    "Het kabinet wil dat de Raad hierover nog dit jaar besluit.",
    "",
  ].join("\n");
}
