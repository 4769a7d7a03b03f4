import type { PositionPhase } from "../../vocab/lists/position.js";
import { anyOf } from "../any-of.js";
import type { Holder } from "./mentions.js";
import type { Statement } from "./statements.js";

const HOUSE = anyOf("uw Kamer, de Kamer, de Tweede Kamer, de Eerste Kamer, beide Kamers, het parlement, u");
const MEETING = anyOf(
  "*raad, Eurogroep, debat, beleidsdebat, gedachtewisseling, lunch, diner, bijeenkomst, vergadering, diversen, *voorzitterschap",
);
/** Who will be there is not what anybody wants. */
const ATTENDING = anyOf("deel te nemen, deelnemen, aanwezig te zijn, bij te wonen, bijwonen, vertegenwoordigd");
/** Verbs that, addressed to the House, announce a letter and not a position. */
const TELLING = new Set(
  "informeren toezeggen presenteren toelichten rapporteren delen verwijzen melden meedelen aanbieden beloven ingaan".split(" "),
);
/** Verbs that in an agenda describe what a proposal says, unless they announce what is to come. */
const DESCRIBING = new Set("willen voorstellen streven wensen hopen beogen presenteren stellen".split(" "));
const PLANNING = new Set("streven willen hopen wensen beogen".split(" "));
/** Verbs of speaking: what the own government will say, it will say at the meeting. */
const SPEAKING = new Set("aangeven opmerken inbrengen meedelen verklaren".split(" "));

/**
 * Whether a statement counts as a position. In a report all that was said at the meeting does, except what is promised to the House. In an
 * agenda only what an actor will bring in, or wants in Europe: information counts only when it is still to be given at the meeting, and
 * the plans of others than the Netherlands are descriptions of proposals.
 */
export function isPosition(statement: Statement, holder: Holder, phase: PositionPhase, text: string): boolean {
  if (holder.actor === "nld" && statement.verb !== null && TELLING.has(statement.verb) && HOUSE.test(text)) return false;
  if (statement.act === "INFORMS" && ATTENDING.test(text)) return false;
  if (phase === "EX_POST") return true;
  if (statement.act === "INFORMS" || statement.act === "ASKS")
    return statement.prospective && (holder.actor !== "nld" || MEETING.test(text) || SPEAKING.has(statement.verb ?? ""));
  const plan = statement.verb !== null && DESCRIBING.has(statement.verb);
  const view = statement.verb === null && statement.subject.role === "PREPOSITIONAL" && holder.kind !== "GROUP";
  return holder.actor === "nld" || holder.kind === "GROUP" || holder.kind === "MEMBER_STATE" || statement.prospective || !(plan || view);
}

/** What a presidency strives for is its plan for the meeting: it informs, as when it `is voornemens`, and takes no side. */
export function asPlan(statement: Statement, holder: Holder): Statement {
  const plans = holder.kind === "PRESIDENCY" && statement.verb !== null && PLANNING.has(statement.verb);
  return plans ? { ...statement, act: "INFORMS", stance: "NEUTRAL", condition: null, prospective: true } : statement;
}
