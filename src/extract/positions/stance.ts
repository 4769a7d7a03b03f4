import type { SpeechAct, Stance } from "../../vocab/lists/position.js";
import { anyOf } from "../any-of.js";
import { conditionIn } from "./conditions.js";
import type { Predicate } from "./predicate.js";

/** What was done and where it leaves the actor. */
export interface Attitude {
  readonly act: SpeechAct;
  readonly stance: Stance;
  readonly condition: string | null;
}

const NEGATION = anyOf("niet, geen, noch, nooit, evenmin, onvoldoende, weinig");
/** Negations that add, and do not turn a sentence round. */
const NO_NEGATION = anyOf("niet alleen, niet slechts, niet enkel, niet in de laatste plaats");
const HEDGED = anyOf(
  "niet per definitie, niet per se, niet bij voorbaat, niet volledig, niet geheel, niet in alle gevallen, niet direct, niet zonder meer",
);
/** Alternatives to common European action, which is what a Council discusses: to prefer one of them is to be against it. */
const ALTERNATIVE = anyOf(
  "nationale maatregelen, nationale regels, nationale regelgeving, nationale wetgeving, nationale aanpak",
  "nationale oplossing*, nationale invulling",
  "nationale bevoegdheid, nationale beleidsruimte, nationaal niveau, behoud van flexibiliteit, flexibiliteit voor lidstaten",
  "flexibiliteit voor de lidstaten, status quo, bestaande regels, bestaande wetgeving, bestaande kaders, vrijwillig, vrijwillige",
  "niet-bindend, niet-bindende, in plaats van, boven een europes*, boven de europes*, boven het europes*",
);
/** What makes an opinion on a proposal an opinion against it. */
const AGAINST = anyOf(
  "te ver, te vergaand, te weinig, te vaag, te streng, te belastend, onwenselijk, onwenselijke, ongewenst, ongewenste",
  "onnodig, onnodige, overbodig",
  "disproportioneel, disproportionele, onaanvaardbaar, onacceptabel, niet nodig, niet noodzakelijk, niet wenselijk",
  "niet proportioneel, niet gepast",
  "niet haalbaar, niet acceptabel, niet aanvaardbaar, geen noodzaak, geen meerwaarde, geen behoefte, geen goed idee, geen voorstander",
);
const RESERVATION = anyOf(
  "zorg, zorgen, krit*, kanttekening*, voorbehoud*, bezwaar, bezwaren, terughoudend*, risico*, vraagteken*, ten koste",
  "wel, slechts, alleen, enkel",
  "voorwaarde, voorwaarden, vragen bij",
);
const REJECTION = anyOf("tegen, afgewezen, wijst af, wees af, verzet*");
const PREFERENCE = anyOf("voorkeur, liever");
const CONTRAST = /[\s,](?:maar|echter|al) (.*)$/su;

/**
 * Turns what the verb says into act and stance: by negation, preference for an alternative, contrast (`maar`) and condition. `clause` is
 * the clause as printed, `front` what goes before it in the sentence.
 */
export function attitudeOf(predicate: Predicate, clause: string, front: string): Attitude {
  const attitude = contrasted(againstLine(negated(predicate), predicate), clause);
  if (attitude.stance !== "SUPPORT") return attitude;
  const declares = attitude.act === "SUPPORTS" || attitude.act === "OFFERS";
  if (!declares && attitude.act !== "WELCOMES" && attitude.act !== "CALLS_FOR") return attitude;
  const condition = conditionIn(clause, declares) ?? conditionIn(front, declares);
  return condition === null ? attitude : { ...attitude, stance: "CONDITIONAL", condition };
}

function negated({ act, stance, near, verb }: Predicate): Attitude {
  const scope = near.split(/ (?:die|,) /u, 1)[0] ?? near;
  const as = (newAct: SpeechAct, newStance: Stance): Attitude => ({ act: newAct, stance: newStance, condition: null });
  if (HEDGED.test(scope)) return as("RESERVES", "CONDITIONAL");
  if (!NEGATION.test(scope) || NO_NEGATION.test(scope)) return as(act, stance);
  // `geen bezwaar` consents; `niet tegen` only does not object.
  if (act === "OPPOSES") return anyGeen(scope) ? as("SUPPORTS", "SUPPORT") : as("RESERVES", "CONDITIONAL");
  if (act === "SUPPORTS" || act === "WELCOMES") return as("OPPOSES", "OPPOSE");
  if (verb === "voorstellen") return as("INFORMS", "NEUTRAL");
  if (act === "OFFERS" || (act === "CALLS_FOR" && ["achten", "vinden", "zien"].includes(verb))) return as("OPPOSES", "OPPOSE");
  return (act === "REGRETS" || act === "RESERVES") && stance !== "NEUTRAL" && anyGeen(scope) ? as("SUPPORTS", "SUPPORT") : as(act, stance);
}

function anyGeen(scope: string): boolean {
  return scope.split(" ").includes("geen");
}

// A preference for an alternative, or an opinion that condemns, is a stance against what is discussed, whatever the verb.
function againstLine(attitude: Attitude, { near, content, act, verb }: Predicate): Attitude {
  if (attitude.stance !== "SUPPORT") return attitude;
  if (PREFERENCE.test(near) && ALTERNATIVE.test(`${near} ${content}`)) return { ...attitude, stance: "OPPOSE" };
  if (act === "SUPPORTS" && AGAINST.test(verb === "vinden" ? `${near} ${content}` : content))
    return { ...attitude, act: "OPPOSES", stance: "OPPOSE" };
  return act === "STRESSES" && AGAINST.test(content) ? { ...attitude, stance: "OPPOSE" } : attitude;
}

// `steunt het doel, maar heeft zorgen`: support with a reservation; `maar is tegen`: both for and against.
function contrasted(attitude: Attitude, clause: string): Attitude {
  const after = CONTRAST.exec(clause)?.[1];
  if (after === undefined || attitude.stance !== "SUPPORT" || (attitude.act !== "SUPPORTS" && attitude.act !== "WELCOMES")) return attitude;
  if (REJECTION.test(after)) return { ...attitude, stance: "MIXED" };
  return RESERVATION.test(after) ? { ...attitude, stance: "CONDITIONAL" } : attitude;
}
