import type { SpeechAct, Stance } from "../../vocab/lists/position.js";
import { conditionIn } from "./conditions.js";
import type { Predicate } from "./predicate.js";

/** What was done and where it leaves the actor. */
export interface Attitude {
  readonly act: SpeechAct;
  readonly stance: Stance;
  readonly condition: string | null;
}

const NEGATION = /\b(?:niet|geen|noch|nooit|evenmin|onvoldoende|weinig)\b/u;
/** Negations that soften or add, and do not turn a sentence round. */
const NO_NEGATION = /\bniet (?:alleen|slechts|enkel|in de laatste plaats)\b/u;
const HEDGED = /\bniet (?:per definitie|per se|bij voorbaat|volledig|geheel|in alle gevallen|direct|zonder meer)\b/u;
/** Alternatives to common European action, which is what a Council discusses: to prefer one of them is to be against it. */
const ALTERNATIVE =
  /\b(?:nationale (?:maatregelen|regels|regelgeving|wetgeving|aanpak|oplossing\w*|invulling|bevoegdheid|beleidsruimte)|nationaal niveau|behoud van flexibiliteit|flexibiliteit voor (?:de )?lidstaten|status quo|bestaande (?:regels|wetgeving|kaders?)|vrijwillige?|niet-bindende?|zachte maatregelen|in plaats van|boven (?:een|de|het) (?:europese?|gemeenschappelijke?|bindende?))\b/u;
/** What makes an opinion on a proposal an opinion against it. */
const AGAINST =
  /\b(?:te (?:ver|vergaand|weinig|vaag|streng|belastend)|onwenselijke?|ongewenste?|onnodige?|overbodige?|disproportionele?|disproportioneel|niet (?:nodig|noodzakelijk|wenselijk|proportioneel|gepast|haalbaar|acceptabel|aanvaardbaar)|geen (?:noodzaak|meerwaarde|behoefte|goed idee|voorstander)|onaanvaardbare?|onacceptabele?)\b/u;
const RESERVATION = /\b(?:zorg|zorgen|krit\w+|kanttekening\w*|voorbehoud\w*|bezwa\w+|terughoudend\w*|risico\w*|vraagtekens?|ten koste|wel|slechts|alleen|enkel|voorwaarden?|vragen bij)\b/u;
const REJECTION = /\b(?:tegen|afgewezen|wijst af|wees af|verzet\w*)\b/u;

/** Turns what the verb says into act and stance, by negation, preference for an alternative, contrast (`maar`) and condition. `text` is the clause as printed, `front` what goes before it. */
export function attitudeOf(predicate: Predicate, text: string, front: string): Attitude {
  const plain = preferred(negated(predicate), predicate);
  const contrasted = contrast(plain, text);
  if (contrasted.stance !== "SUPPORT") return contrasted;
  const takesCondition = contrasted.act === "SUPPORTS" || contrasted.act === "OFFERS";
  const condition = takesCondition || contrasted.act === "WELCOMES" || contrasted.act === "CALLS_FOR" ? (conditionIn(text, takesCondition) ?? conditionIn(front, takesCondition)) : null;
  return condition === null ? contrasted : { ...contrasted, stance: "CONDITIONAL", condition };
}

function negated({ act, stance, near, content, verb }: Predicate): Attitude {
  const scope = near.split(/ (?:die|,) /u, 1)[0] ?? near;
  const plain = { act, stance, condition: null };
  if (HEDGED.test(scope)) return { ...plain, act: "RESERVES", stance: "CONDITIONAL" };
  const not = NEGATION.test(scope) && !NO_NEGATION.test(scope);
  if (act === "OPPOSES" && not) return { ...plain, act: "RESERVES", stance: "CONDITIONAL" };
  if ((act === "SUPPORTS" || act === "WELCOMES") && not) return { ...plain, act: "OPPOSES", stance: "OPPOSE" };
  if (verb === "voorstellen" && not) return { ...plain, act: "INFORMS", stance: "NEUTRAL" };
  if ((act === "OFFERS" || act === "CALLS_FOR") && not && /(?:acht|vind|vond|bereid|zie)/u.test(near + content)) return { ...plain, act: "OPPOSES", stance: "OPPOSE" };
  if ((act === "REGRETS" || act === "RESERVES") && /\bgeen\b/u.test(scope) && stance !== "NEUTRAL") return { ...plain, act: "SUPPORTS", stance: "SUPPORT" };
  return plain;
}

function preferred(attitude: Attitude, { near, content, act, verb }: Predicate): Attitude {
  if (attitude.stance !== "SUPPORT") return attitude;
  if (/\b(?:voorkeur|liever)\b/u.test(near) && ALTERNATIVE.test(`${near} ${content}`)) return { ...attitude, stance: "OPPOSE" };
  if (act === "SUPPORTS" && AGAINST.test(verb === "vinden" ? `${near} ${content}` : content)) return { ...attitude, act: "OPPOSES", stance: "OPPOSE" };
  if ((act === "STRESSES" || verb === "stellen") && AGAINST.test(content)) return { ...attitude, stance: "OPPOSE" };
  return attitude;
}

// `steunt het doel, maar heeft zorgen`: support with a reservation; `maar is tegen` both for and against.
function contrast(attitude: Attitude, text: string): Attitude {
  const after = /[\s,](?:maar|echter|al) (.*)$/su.exec(text)?.[1];
  if (after === undefined || attitude.stance !== "SUPPORT" || (attitude.act !== "SUPPORTS" && attitude.act !== "WELCOMES")) return attitude;
  if (REJECTION.test(after)) return { ...attitude, stance: "MIXED" };
  return RESERVATION.test(after) ? { ...attitude, stance: "CONDITIONAL" } : attitude;
}
