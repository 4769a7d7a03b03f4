import fc from "fast-check";
import { RECOGNISERS } from "../../src/cite/registry.js";

const FRAGMENTS = [
  ...RECOGNISERS.flatMap(({ examples }) => [...examples.yes.map(({ text }) => text), ...examples.no]),
  ...[
    "Kamerstuk ",
    "Kamerstukken I 2020/21, ",
    "26 643",
    "21501",
    "-33",
    ", nr. ",
    ", nrs. ",
    "1149",
    "15 t/m 19",
    " en ",
    ", C",
    " VI",
    " (R2064)",
    ", p. 3",
  ],
  ...[
    "(",
    ")",
    "/",
    ". ",
    "; ",
    "\n",
    "\t",
    "\u00a0",
    "–",
    "‘",
    "’",
    "Zie ook het ",
    "rapport",
    "paper ",
    ": ",
    "Titel",
    "2024",
    "12 mei ",
  ],
];

/** Texts in which pieces of citations, of near misses and of prose are strung together in any order. */
export function mixedText(): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS) }, fc.string({ unit: "grapheme", maxLength: 5 })), {
      maxLength: 30,
    })
    .map((parts) => parts.join(""));
}
