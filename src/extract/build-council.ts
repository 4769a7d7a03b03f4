import type { Diagnostic } from "../kernel/diagnostic.js";
import { diagnose } from "../kernel/diagnostic-codes.js";
import type { CouncilKind } from "../vocab/lists/council.js";
import type { DocumentRole } from "../vocab/lists/document.js";
import type { CouncilContext } from "./council-context.js";
import { readCouncilPlace } from "./council-place.js";
import type { CouncilReading } from "./council-readings.js";
import { factFrom } from "./fact.js";
import type { ExtractedCouncil, Fact } from "./records.js";

const EXTRACTOR = "council/1";
const SLUG_SUFFIX: Partial<Record<CouncilKind, string>> = {
  INFORMAL: "-informal",
  EXTRAORDINARY: "-extraordinary",
  VIDEO_CONFERENCE: "-video",
};

/**
 * Makes the record of a Council from the reading that names it and from other readings of the same Council in the document (`also`), which
 * may say what the first leaves open. `known` is false where no presidency is known for its day: every Council has one, so such a record cannot
 * be kept, and the diagnostic stands for it.
 */
export function buildCouncil(
  context: CouncilContext,
  reading: CouncilReading,
  also: readonly CouncilReading[],
  role: DocumentRole | null,
): { readonly council: ExtractedCouncil; readonly known: boolean; readonly diagnostics: readonly Diagnostic[] } {
  const { source, knowledge } = context;
  const kind = kindFact(source, reading, also);
  const informal = kind.value === "INFORMAL" || (kind.value === "VIDEO_CONFERENCE" && [reading, ...also].some((other) => other.informal));
  const places = [reading, ...also].map((other) => readCouncilPlace(source, other, knowledge));
  const { presidency, isText, known } = presidencyFact(context, reading);
  const holder = knowledge.presidencies.find(({ key }) => key === presidency.value)?.country;
  const printed = places.find(({ country }) => country !== null)?.country ?? null;
  // An informal Council meets in the country of the presidency.
  const inferred =
    kind.value === "INFORMAL" && holder !== undefined ? { value: holder, extract: { ...presidency.extract, confidence: 0.8 } } : null;
  const named = { passage: reading.passage, ...reading.mention };
  const date = (value: string): Fact<string> =>
    factFrom(value, source, { passage: reading.passage, ...reading.dateSpan }, { extractor: EXTRACTOR, confidence: 0.95 });
  const council: ExtractedCouncil = {
    slug: `${reading.startDate}-${reading.formation.code}${SLUG_SUFFIX[kind.value] ?? ""}`,
    configuration: reading.formation.configuration,
    formationCode: reading.formation.code,
    formation: factFrom(reading.formation.name, source, named, { extractor: EXTRACTOR, confidence: 1 }),
    kind,
    informal,
    startDate: date(reading.startDate),
    endDate: date(reading.endDate),
    place: places.find(({ place }) => place !== null)?.place ?? null,
    country: printed ?? inferred,
    presidency,
    presidencySource: isText ? "TEXT" : "DATE",
    role,
  };
  const diagnostics = known
    ? []
    : [diagnose("NO_PRESIDENCY", `no presidency is known for ${reading.startDate}, so the Council is left out`, presidency.extract.quote)];
  return { council, known, diagnostics };
}

// A Council that is called neither formal nor informal is taken for formal, with less confidence.
function kindFact(source: string, reading: CouncilReading, also: readonly CouncilReading[]): Fact<CouncilKind> {
  const named = [reading, ...also].find((other) => other.kind !== null);
  if (named?.kind === undefined || named.kind === null) {
    return factFrom("FORMAL" as const, source, { passage: reading.passage, ...reading.mention }, { extractor: EXTRACTOR, confidence: 0.7 });
  }
  return factFrom(named.kind.value, source, { passage: named.passage, ...named.kind.span }, { extractor: EXTRACTOR, confidence: 1 });
}

function presidencyFact(context: CouncilContext, reading: CouncilReading): { presidency: Fact<string>; isText: boolean; known: boolean } {
  const day = reading.startDate;
  const known = context.knowledge.presidencies.find(({ startDate, endDate }) => startDate <= day && day <= endDate);
  const key = known?.key ?? `${day.slice(0, 4)}-${day.slice(5, 7) <= "06" ? 1 : 2}`;
  const named = context.presidenciesMentioned.find((mentioned) => mentioned.value === key);
  if (named !== undefined) return { presidency: named, isText: true, known: true };
  const place = { passage: reading.passage, ...reading.dateSpan };
  const presidency = factFrom(key, context.source, place, { extractor: EXTRACTOR, confidence: known === undefined ? 0.3 : 0.95 });
  return { presidency, isText: false, known: known !== undefined };
}
