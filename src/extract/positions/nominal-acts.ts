import type { SpeechAct, Stance } from "../../vocab/lists/position.js";
import { alternatives, anyOf } from "../any-of.js";
import { CONCERN, DOUBT } from "./cues.js";

/** A noun that carries the act where a group is named after a preposition: `onder lidstaten was er brede steun`. */
export interface NominalAct {
  readonly noun: RegExp;
  readonly act: SpeechAct;
  readonly stance: Stance;
}

/** The nouns, the critical ones first: `steun, maar ook zorgen` is no plain support. */
export const NOMINAL_ACTS: readonly NominalAct[] = [
  { noun: CONCERN, act: "REGRETS", stance: "OPPOSE" },
  { noun: anyOf("weerstand, verzet, bezwaar, bezwaren"), act: "OPPOSES", stance: "OPPOSE" },
  { noun: DOUBT, act: "RESERVES", stance: "CONDITIONAL" },
  {
    noun: anyOf("steun, draagvlak, instemming, bijval, consensus, overeenstemming, eensgezindheid, unanimiteit"),
    act: "SUPPORTS",
    stance: "SUPPORT",
  },
  { noun: anyOf("waardering, lof"), act: "WELCOMES", stance: "SUPPORT" },
  { noun: anyOf("oproep, roep, pleidooi"), act: "CALLS_FOR", stance: "SUPPORT" },
  { noun: anyOf("aandacht"), act: "STRESSES", stance: "SUPPORT" },
];

/** `de zorgen van de lidstaten` are spoken of, not voiced. */
export const PRESUPPOSED = new RegExp(
  `(?<!\\p{L})(?:de|het|hun|deze|die|haar|zijn)\\s(?:\\p{L}+e\\s)?(?:${alternatives(
    "steun, zorg, zorgen, kritiek, bezwaren, weerstand, oproep, waardering, aandacht, voorbehouden",
  )})(?!\\p{L})`,
  "u",
);
