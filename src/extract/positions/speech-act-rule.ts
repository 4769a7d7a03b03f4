import type { SpeechAct, Stance } from "../../vocab/lists/position.js";

/**
 * What a verb does: an act of the closed list, or how to tell it. STATEMENT: from the content (`gaf aan dat … moet`) or from an attitude
 * inside it (`gaf aan bereid te zijn`). NAMING: from what is named. NONE: it speaks, and no more can be told.
 */
export type VerbAct = SpeechAct | "STATEMENT" | "NAMING" | "NONE";

/** What an actor does with its words, by the verb of the sentence and, where the verb alone does not tell, by a cue beside it. */
export interface SpeechActRule {
  /** Infinitives, from `verb-forms.ts`. */
  readonly verbs: readonly string[];
  /**
   * Must match the words between the verb and the content clause (`dat …`, `welke …`), or the whole clause where nothing introduces one;
   * null: always.
   */
  readonly cue: RegExp | null;
  readonly act: VerbAct;
  readonly stance: Stance;
  /** From 0 to 1; how sure the reading is when the sentence is plain. */
  readonly confidence: number;
  /** A courtesy that gives way to what follows it: `dankte het voorzitterschap en benadrukte …`. */
  readonly weak: boolean;
}

/** A rule for some verbs, separated by spaces. */
export function rule(
  act: VerbAct,
  stance: Stance,
  verbs: string,
  cue: RegExp | null = null,
  confidence = 0.9,
  weak = false,
): SpeechActRule {
  return { verbs: verbs.split(" "), cue, act, stance, confidence, weak };
}
