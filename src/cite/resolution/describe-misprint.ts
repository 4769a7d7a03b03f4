import type { Misprint } from "../near-dossiers.js";

/** How a misprint is put right, in words that go before “gives …” and “geeft …”. `meant` and `printed` are dossiers or numbers. */
export function describeMisprint(
  misprint: Misprint | "REPRINT",
  meant: string,
  printed: string,
): { readonly en: string; readonly nl: string } {
  switch (misprint) {
    case "TRANSPOSED":
      return { en: "swapping two neighbouring digits", nl: "twee naburige cijfers verwisselen" };
    case "SUFFIX":
      return describeSuffix(meant, printed);
    case "REPRINT":
      return { en: "leaving out the mark of a reprint", nl: "het teken van een herdruk weglaten" };
    case "DROPPED_OR_ADDED":
      return meant.length > printed.length
        ? { en: "adding one digit", nl: "één cijfer toevoegen" }
        : { en: "leaving out one digit", nl: "één cijfer weglaten" };
    case "SUBSTITUTED": {
      const at = [...meant].findIndex((digit, index) => digit !== printed[index]);
      const [is, was] = [meant.charAt(at), printed.charAt(at)];
      return { en: `reading ${is} for ${was} in place ${at + 1}`, nl: `op plaats ${at + 1} een ${is} lezen in plaats van een ${was}` };
    }
  }
}

function describeSuffix(meant: string, printed: string): { readonly en: string; readonly nl: string } {
  if (!printed.includes("-")) return { en: "adding the missing suffix", nl: "de ontbrekende toevoeging aanvullen" };
  if (!meant.includes("-")) return { en: "leaving out the suffix", nl: "de toevoeging weglaten" };
  return { en: "another suffix", nl: "een andere toevoeging" };
}
