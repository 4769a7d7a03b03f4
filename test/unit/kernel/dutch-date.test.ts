import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeDateProblem, findDates, readDate } from "../../../src/kernel/dutch-date.js";

const REFERENCE = "2025-09-18";

/** The words of the first date in a text, and its first and last day. */
function first(text: string, reference: string | null = REFERENCE): readonly [string, string] | null {
  const [date] = findDates(text);
  if (date === undefined) return null;
  const reading = readDate(date, reference);
  return [text.slice(date.start, date.end), reading.ok ? `${reading.startDate}/${reading.endDate}` : reading.reason];
}

describe("findDates and readDate", () => {
  it.each([
    ["Den Haag, 18 september 2025", "18 september 2025", "2025-09-18/2025-09-18"],
    ["Op 9 en 10 oktober 2025 vindt", "9 en 10 oktober 2025", "2025-10-09/2025-10-10"],
    ["Raad 29-30 april 2026", "29-30 april 2026", "2026-04-29/2026-04-30"],
    ["Raad 9 - 10 oktober 2025", "9 - 10 oktober 2025", "2025-10-09/2025-10-10"],
    ["van 14–16 september 2022 te", "14–16 september 2022", "2022-09-14/2022-09-16"],
    ["op 30 juni en 1 juli 2025 in", "30 juni en 1 juli 2025", "2025-06-30/2025-07-01"],
    ["30 december - 2 januari 2026", "30 december - 2 januari 2026", "2025-12-30/2026-01-02"],
    ["7, 8 en 9 mei 2025", "7, 8 en 9 mei 2025", "2025-05-07/2025-05-09"],
    ["maandag 23 en dinsdag 24 juni 2025", "maandag 23 en dinsdag 24 juni 2025", "2025-06-23/2025-06-24"],
    ["20 maart tot en met 22 maart 2023", "20 maart tot en met 22 maart 2023", "2023-03-20/2023-03-22"],
    ["d.d. 18/19 april 1994.", "18/19 april 1994", "1994-04-18/1994-04-19"],
    ["’s-Gravenhage, 10april 1992", "10april 1992", "1992-04-10/1992-04-10"],
    ["paper, 16-12-2024, titel", "16-12-2024", "2024-12-16/2024-12-16"],
    ["Raad d.d. 22/9/1992.", "22/9/1992", "1992-09-22/1992-09-22"],
    ["datum: 2021-06-25, versie", "2021-06-25", "2021-06-25/2021-06-25"],
    ["VAN 23 JANUARI 2023", "23 JANUARI 2023", "2023-01-23/2023-01-23"],
    ["op 3 okt. 2022 is", "3 okt. 2022", "2022-10-03/2022-10-03"],
  ])("reads “%s”", (text, words, days) => expect(first(text)).toEqual([words, days]));

  it.each([
    ["op 4 september jl. verzonden", "2025-09-04/2025-09-04"],
    ["op 4 oktober j.l. verzonden", "2024-10-04/2024-10-04"],
    ["op 9 juni a.s. Verder", "2026-06-09/2026-06-09"],
    ["op 28 en 29 april jongstleden vond", "2025-04-28/2025-04-29"],
    ["op 20 september", "2025-09-20/2025-09-20"],
  ])("fills in the year of “%s” from the day of the document", (text, days) => expect(first(text)?.[1]).toBe(days));

  it("keeps the days of a period together when the document was written between them", () => {
    expect(first("op 17 en 18 september a.s.")?.[1]).toBe("2025-09-17/2025-09-18");
  });

  it.each(["31 februari 2025", "29 februari 2023", "31 april a.s.", "45 mei 2025", "32-01-2024"])("reports that %s is no day", (text) => {
    expect(first(text)).toEqual([text, "NO_SUCH_DAY"]);
  });

  it("reports a period that ends before it begins", () => expect(first("10 en 9 mei 2025")?.[1]).toBe("REVERSED"));
  it("does not guess a year without a reference", () => expect(first("9 juni a.s.", null)?.[1]).toBe("NO_YEAR"));

  it.each([
    "kinderen tussen de 7 en 12 jaar",
    "Kamerstuk 26 643, nr. 1392",
    "21 501-33-1149",
    "april 2026",
    "dit najaar",
    "voor het zomerreces",
    "vanaf 250 mei 2024",
    "2025-2026",
  ])("finds no date in “%s”", (text) => expect(findDates(text)).toEqual([]));

  it("does not take a number before a comma for a day", () =>
    expect(first("nr. 5, 18 mei 2025")).toEqual(["18 mei 2025", "2025-05-18/2025-05-18"]));

  it("explains each problem with the words that caused it", () => {
    for (const reason of ["NO_SUCH_DAY", "REVERSED", "NO_YEAR"] as const)
      expect(describeDateProblem(reason, "31 februari")).toContain("“31 februari”");
  });

  it("finds the date it is given, in whatever stands around it", () => {
    const months = [
      "januari",
      "februari",
      "maart",
      "april",
      "mei",
      "juni",
      "juli",
      "augustus",
      "september",
      "oktober",
      "november",
      "december",
    ];
    const parts = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1980, max: 2040 }));
    fc.assert(
      fc.property(
        parts,
        fc.constantFrom("", "Op ", "De Raad (", "… «"),
        fc.constantFrom("", ".", ") is", "»"),
        ([day, month, year], before, after) => {
          const words = `${day} ${months[month]} ${year}`;
          const iso = `${year}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
          expect(first(before + words + after, null)).toEqual([words, `${iso}/${iso}`]);
        },
      ),
    );
  });

  it("keeps its spans within any text, in order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("9", " en ", "10", " oktober ", "2025", "-", "/", " jl.", ", ", "x", " maandag ", "31 februari")),
        (pieces) => {
          const text = pieces.join("");
          let end = 0;
          for (const date of findDates(text)) {
            expect(date.start).toBeGreaterThanOrEqual(end);
            expect(date.end).toBeLessThanOrEqual(text.length);
            end = date.end;
            readDate(date, REFERENCE);
          }
        },
      ),
    );
  });
});
