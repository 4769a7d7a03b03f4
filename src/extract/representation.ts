import type { ParsedPart } from "../document/model.js";
import { extractFrom } from "./fact.js";
import type { Knowledge } from "./knowledge.js";
import type { ExtractedRepresentation } from "./records.js";
import { sentencesOf } from "./sentences.js";

const READER = { extractor: "representation/1", confidence: 0.9 };
const REPRESENTED =
  /(?<country>\p{Lu}[\p{L} -]{2,40}?)\s(?:was|is|werd|wordt|zal)\s(?:[\p{L}]+\s){0,4}?vertegenwoordigd(?:\sworden)?\sdoor\s(?<who>.+?)[.!]?$/u;
const PERSON =
  /^(?<office>.*?),?\s*(?<person>(?:(?:\p{Lu}\p{Ll}?\.\s?)+|\p{Lu}[\p{L}'’-]+\s)(?:(?:van|de|den|der|ter|te|ten)\s){0,3}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})$/u;

/** Who sat for a member state at the meeting (`Nederland was hierbij vertegenwoordigd door …, naam`). A person that is not named is not recorded. */
export function extractRepresentations(
  source: string,
  part: ParsedPart,
  knowledge: Pick<Knowledge, "countries">,
): readonly ExtractedRepresentation[] {
  const found: ExtractedRepresentation[] = [];
  for (const passage of part.passages) {
    if ((passage.kind !== "PARAGRAPH" && passage.kind !== "LIST_ITEM") || !passage.text.includes("vertegenwoordigd")) continue;
    for (const sentence of sentencesOf(passage, source)) {
      const { country, who } = REPRESENTED.exec(sentence.text)?.groups ?? {};
      const known = knowledge.countries.find(({ nl, aliases }) => country !== undefined && [nl, ...aliases].includes(country));
      const named = who === undefined ? null : personIn(who);
      if (known === undefined || named === null) continue;
      found.push({ country: known.code.toLowerCase(), ...named, extract: extractFrom(source, sentence.quote, READER) });
    }
  }
  return found;
}

// `kwartiermaker …, Naam Achternaam`: the office before the last comma, the name after it; without a comma the name is what ends the words.
function personIn(who: string): { person: string; office: string | null } | null {
  const comma = who.lastIndexOf(", ");
  const name = comma < 0 ? null : who.slice(comma + 2);
  if (name !== null && /^\p{Lu}/u.test(name)) return { person: name, office: who.slice(0, comma).replace(/^de\s/u, "") };
  const { office, person } = PERSON.exec(who.slice(-200))?.groups ?? {};
  if (person === undefined || (office ?? "") === "") return null;
  return /^(?:de\s)?(?:minister|staatssecretaris)\s(?:van|voor)\s/iu.test(who)
    ? null
    : { person, office: (office ?? "").replace(/^de\s/u, "") };
}
