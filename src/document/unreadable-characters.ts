import type { Diagnostic } from "../kernel/diagnostic.js";
import { diagnose } from "../kernel/diagnostic-codes.js";

/** A diagnostic for every run of characters that say that words were lost before the text came to us. */
export function unreadableCharacters(text: string): Diagnostic[] {
  return [...text.matchAll(/[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\uFFFD]+/gu)].map((match) =>
    diagnose("UNREADABLE_CHARACTERS", `${match[0].length} characters cannot be read`, {
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
}
