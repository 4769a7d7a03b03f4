import type { ActorKind } from "../../vocab/lists/position.js";

/** An actor that is known by fixed words. */
export interface NamedActor {
  readonly actor: string;
  readonly kind: ActorKind;
  /** Regular expression source, flag `u`, put between word boundaries. Case matters: `commissie` is a committee of the House. */
  readonly pattern: string;
}

const NAME = "\\p{Lu}[\\p{L}’-]+";
/** One to three capitalised words with the particles of Dutch, German, Spanish and Italian names between them. */
const PARTICLES = "van|von|der|den|de|di|del|dal";
const PERSON = `(?:(?:(?:${PARTICLES}|V[ao]n|De[rn]?) ){0,3}${NAME}(?: (?:${PARTICLES})(?= )){0,2}(?: ${NAME}){0,3})`;

const PORTFOLIO = "(?:voor|belast met|verantwoordelijk voor) (?:de |het )?[\\p{L}-]+(?:,? en [\\p{L}-]+| \\p{Ll}[\\p{L}-]+){0,6}?";
/**
 * A portfolio with the name after it: `voor Klimaat Wopke Hoekstra`, `voor technologische soevereiniteit Henna Virkkunen`. Applied to the
 * words between an office and its verb only, because nothing else tells where the portfolio ends.
 */
export const PERSON_AFTER_OFFICE = new RegExp(`^,? ${PORTFOLIO},? \\(?(?<person>${PERSON})\\)?,?(?= |$)`, "u");
/** The name of who spoke: bare, between commas, or in brackets. */
const SPOKESPERSON = `(?:,? \\(?(?<person>${PERSON})\\)?)?`;
const ARTICLE = "(?:[Dd]e |[Hh]et )?";

/** An abbreviation or a short form in brackets: `(hierna: Commissie)`, `(HV)`. */
const SHORT_FORM = "(?: \\([^()]{1,40}\\))?";
const COMMISSIONER =
  "(?:Euro|EU-)[Cc]ommissaris|(?:Europees |Europese )?[Cc]ommissaris|(?:[Uu]itvoerend )?[Vv]ice-?(?:president|voorzitter)";
const HIGH_REPRESENTATIVE = "(?:EU )?[Hh]oge [Vv]ertegenwoordiger|(?:EU-)?HV(?:/VP|-VP)?";

/** Institutions and bodies of the EU as the letters name them. A Commissioner speaks for the Commission. */
export const INSTITUTIONS: readonly NamedActor[] = [
  institution("european-commission", `(?:[Dd]e )?(?:Europese |EU-)?Commissie${SHORT_FORM}`),
  institution("european-commission", `${ARTICLE}(?:${COMMISSIONER})(?: van de (?:Europese )?Commissie)?${SPOKESPERSON}`),
  institution("european-commission", `(?:[Dd]e )?Commissie(?:voorzitter|president)${SPOKESPERSON}`),
  institution("european-parliament", `[Hh]et (?:Europees Parlement|Europese Parlement|EP)${SHORT_FORM}`),
  institution("ecb", `[Dd]e (?:Europese Centrale Bank|ECB)${SHORT_FORM}`),
  institution("eib", `[Dd]e (?:Europese Investeringsbank|EIB)${SHORT_FORM}`),
  institution("european-court-of-auditors", `[Dd]e (?:Europese Rekenkamer|ERK)${SHORT_FORM}`),
  institution("council-secretariat", "[Hh]et (?:Raadssecretariaat|secretariaat(?:-generaal)? van de Raad)"),
  institution("council-legal-service", "[Dd]e [Jj]uridische [Dd]ienst(?: van de Raad)?"),
  institution("high-representative", `[Dd]e (?:${HIGH_REPRESENTATIVE})${SHORT_FORM}${SPOKESPERSON}`),
  institution("eeas", `(?:[Dd]e )?(?:Europese Dienst voor [Ee]xtern [Oo]ptreden|EDEO|EEAS)${SHORT_FORM}`),
];

const NETHERLANDS_NAMES =
  "[Hh]et (?:Nederlandse )?kabinet|[Dd]e Nederlandse (?:regering|delegatie|inbreng|interventie|inzet)|NL|[Ii]k|Nederlandse zijde";
const MINISTER = "(?:[Mm]inister(?:-[Pp]resident)?|[Ss]taatssecretaris|bewindspersoon)";
const OFFICE_NAME = "\\p{Lu}[\\p{L}-]+(?:(?:,| en)? \\p{Lu}[\\p{L}-]+){0,6}";

/**
 * The Dutch government, which the letters call by many names. `ik` is the minister who writes; a minister without a nationality is a Dutch
 * one.
 */
export const NETHERLANDS: readonly NamedActor[] = [
  { actor: "nld", kind: "MEMBER_STATE", pattern: NETHERLANDS_NAMES },
  { actor: "nld", kind: "MEMBER_STATE", pattern: `[Dd]e (?:Nederlandse )?${MINISTER}(?: (?:van|voor) ${OFFICE_NAME})?` },
  { actor: "nld", kind: "MEMBER_STATE", pattern: `${MINISTER} (?<person>${PERSON})` },
];

const MINISTER_OF = "[Mm]inister(?:-[Pp]resident)?(?: van \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)?";
const FOREIGN_OFFICES = `${MINISTER_OF}|[Ss]taatssecretaris|[Pp]remier|[Pp]resident|(?:bonds)?kanselier`;

/** What stands after a nationality for its government: `de Franse minister Le Maire`. */
export const GOVERNMENT_OFFICES = `(?:${FOREIGN_OFFICES}|regering|delegatie)${SPOKESPERSON}`;

/** Groups of member states that have a name of their own, with the codes of their members, lower case. */
export const NAMED_GROUPS: readonly { readonly pattern: string; readonly members: readonly string[] }[] = [
  { pattern: "[Dd]e Benelux(?:-landen)?", members: ["bel", "nld", "lux"] },
  { pattern: "[Dd]e Baltische (?:staten|landen|lidstaten)", members: ["est", "lva", "ltu"] },
  { pattern: "[Dd]e Visegr[aá]d-?(?:landen|groep|4)", members: ["cze", "hun", "pol", "svk"] },
];

/** The nouns that a quantifier stands before. `derde landen` are no member states. */
export const GROUP_NOUNS = "(?:EU-|eurozone-?)?(?:lidstaten|lidstaat|delegaties|ministers|bewindspersonen|landen)";

/** Words that point back to a group, a state or a speaker named before. */
export const BACK_REFERENCES: readonly { readonly pattern: string; readonly to: "GROUP" | "STATE" | "SPEAKER" }[] = [
  { pattern: "(?:[Dd]eze|[Dd]ie|[Bb]eide|[Dd]ezelfde|[Dd]e genoemde) (?:EU-)?(?:lidstaten|landen|delegaties|ministers)", to: "GROUP" },
  { pattern: "[Dd]eze groep(?: (?:van )?(?:lidstaten|landen))?", to: "GROUP" },
  { pattern: "[Dd]eze lidstaat|[Dd]it land", to: "STATE" },
  { pattern: "[Zz]ij|[Zz]e|[Hh]ij", to: "SPEAKER" },
];

function institution(actor: string, pattern: string): NamedActor {
  return { actor, kind: "INSTITUTION", pattern };
}
