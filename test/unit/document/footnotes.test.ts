import { describe, expect, it } from "vitest";
import { unaccounted } from "../../../src/document/unaccounted.js";
import { parseText } from "../../support/plain-letters.js";

/** What is remarked on the notes of a letter with this text, and where. */
function remarks(text: string): string[] {
  const file = parseText(`Geachte Voorzitter,\n\n${text}`);
  expect(unaccounted(file)).toEqual([]);
  return file.diagnostics.map(({ code, severity, span }) => `${severity} ${code} ${file.source.text.slice(span.start, span.end)}`);
}

describe("footnotes", () => {
  it("may stand after their paragraph or on lines of their own at the end", () => {
    const file = parseText(
      "Geachte Voorzitter,\n\nEen zin.[footnoteRef:1] Nog een.[footnoteRef:2]\n\n[1: Kamerstuk\n 22 112, nr. 1]\n[2: **Zie** daar]\n",
    );
    expect(file.diagnostics).toEqual([]);
    expect(file.parts[0]?.passages.map(({ kind, text }) => `${kind} ${text}`).slice(1)).toEqual([
      "PARAGRAPH Een zin. Nog een.",
      "NOTE Kamerstuk 22 112, nr. 1",
      "NOTE Zie daar",
    ]);
    expect(file.parts[0]?.footnotes.map(({ number, text, at }) => [number, text, at])).toEqual([
      ["1", "Kamerstuk 22 112, nr. 1", 8],
      ["2", "Zie daar", 17],
    ]);
  });
  it("may hold brackets of their own", () => {
    const file = parseText("Geachte Voorzitter,\n\nEen zin.[footnoteRef:1] [1: Zie [bijlage 2], p. 3.]\n");
    expect(file.parts[0]?.footnotes[0]?.text).toBe("Zie [bijlage 2], p. 3.");
  });
  it("are missed where a marker has none", () =>
    expect(remarks("Een zin.[footnoteRef:3]")).toEqual(["ERROR MARKER_WITHOUT_NOTE [footnoteRef:3]"]));
  it("are kept without a marker, and remarked", () => {
    expect(remarks("Een zin. [4: Noot]")).toEqual(["ERROR NOTE_WITHOUT_MARKER [4: Noot]"]);
  });
  it("with a number that was used before are remarked, and the first is kept", () => {
    const text = "Een zin.[footnoteRef:1] [1: Eerste]\n\nNog een. [1: Tweede]";
    expect(remarks(text)).toEqual(["ERROR DUPLICATE_NOTE [1: Tweede]"]);
    expect(parseText(text).parts[0]?.footnotes.map((note) => note.text)).toEqual(["Eerste"]);
  });
  it("belong to the first of two markers", () => {
    expect(remarks("Een[footnoteRef:1] zin.[footnoteRef:1] [1: Noot]")).toEqual(["WARNING DUPLICATE_MARKER [footnoteRef:1]"]);
  });
  it("without a closing bracket end with their line", () => {
    expect(remarks("Een zin.[footnoteRef:1] [1: Noot\n\nNog een zin.")).toEqual(["ERROR UNCLOSED_NOTE [1: Noot"]);
    expect(parseText("Een zin.[footnoteRef:1] [1: Noot\n\nNog een zin.").parts[0]?.footnotes[0]?.text).toBe("Noot");
  });
  it("without a closing bracket end where the next note begins", () => {
    expect(remarks("Een[footnoteRef:1] zin.[footnoteRef:2] [1: Noot [2: Andere]")).toEqual(["ERROR UNCLOSED_NOTE [1: Noot "]);
  });
  it("without a word are remarked", () => expect(remarks("Een zin.[footnoteRef:1] [1: ]")).toEqual(["WARNING NOTE_WITHOUT_TEXT [1: ]"]));
});

describe("leftovers of a word processor", () => {
  it("that are no mark we know stay in the text, and are remarked", () => {
    expect(remarks("Een zin [footnoteRef: ] hier.")).toEqual(["WARNING UNREADABLE_MARK [footnoteRef"]);
  });
  it("that lost their characters are remarked", () => {
    expect(remarks("Een zin met \uFFFD\uFFFD erin.")).toEqual(["ERROR UNREADABLE_CHARACTERS \uFFFD\uFFFD"]);
  });
});
