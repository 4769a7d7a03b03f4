import type { ActorKind } from "../../vocab/lists/position.js";

/** An actor that is known by fixed words. */
export interface NamedActor {
  readonly actor: string;
  readonly kind: ActorKind;
  /** Regular expression source; matched with flags `u`, between word boundaries. Case matters: `Commissie` is not a commission of the House. */
  readonly pattern: string;
}

const NAME = "\\p{Lu}[\\p{L}’-]+";
/** One to three capitalised words with the particles of Dutch, German, Spanish and Italian names between them. */
export const PERSON = `(?:(?:[Vv]on |[Vv]an |[Dd]er |[Dd]en |[Dd]e |[Dd]i |[Dd]al )*${NAME}(?: (?:van|von|der|den|de|di|del)(?= )){0,2}(?: ${NAME}){0,3})`;

/**
 * A portfolio with the name after it: `voor Klimaat Wopke Hoekstra`, `voor technologische soevereiniteit Henna Virkkunen`. Applied to the
 * words between an office and its verb only, because nothing else tells where the portfolio ends.
 */
export const PERSON_AFTER_OFFICE = new RegExp(
  `^,? (?:voor|belast met|verantwoordelijk voor) (?:de |het )?[\\p{L}-]+(?:,? en [\\p{L}-]+| \\p{Ll}[\\p{L}-]+){0,6}?,? \\(?(?<person>${PERSON})\\)?,?(?= |$)`,
  "u",
);
/** The name of who spoke: bare, between commas, or in brackets. */
const SPOKESPERSON = `(?:,? \\(?(?<person>${PERSON})\\)?)?`;
const ARTICLE = "(?:[Dd]e |[Hh]et )?";

/** Institutions and bodies of the EU as the letters name them. The spoken-for institution of a Commissioner is the Commission. */
export const INSTITUTIONS: readonly NamedActor[] = [
  { actor: "european-commission", kind: "INSTITUTION", pattern: `(?:[Dd]e )?(?:Europese |EU-)?Commissie(?: \\((?:hierna|verder|EC|Commissie)[^)]{0,40}\\))?` },
  {
    actor: "european-commission",
    kind: "INSTITUTION",
    pattern: `${ARTICLE}(?:[Uu]itvoerend )?(?:(?:Euro|EU-)[Cc]ommissaris|(?:Europees |Europese )?[Cc]ommissaris|[Vv]ice-?(?:president|voorzitter))(?: van de (?:Europese )?Commissie)?${SPOKESPERSON}`,
  },
  { actor: "european-commission", kind: "INSTITUTION", pattern: `(?:[Dd]e )?Commissie(?:voorzitter|president)${SPOKESPERSON}` },
  { actor: "european-parliament", kind: "INSTITUTION", pattern: `[Hh]et (?:Europees Parlement|Europese Parlement|EP)(?: \\([^)]{0,30}\\))?` },
  { actor: "ecb", kind: "INSTITUTION", pattern: `[Dd]e (?:Europese Centrale Bank|ECB)(?: \\([^)]{0,30}\\))?` },
  { actor: "eib", kind: "INSTITUTION", pattern: `[Dd]e (?:Europese Investeringsbank|EIB)(?: \\([^)]{0,30}\\))?` },
  { actor: "european-court-of-auditors", kind: "INSTITUTION", pattern: `[Dd]e (?:Europese Rekenkamer|ERK)(?: \\([^)]{0,30}\\))?` },
  { actor: "council-secretariat", kind: "INSTITUTION", pattern: `[Hh]et (?:Raadssecretariaat|secretariaat(?:-generaal)? van de Raad)` },
  { actor: "council-legal-service", kind: "INSTITUTION", pattern: `[Dd]e [Jj]uridische [Dd]ienst(?: van de Raad)?` },
  {
    actor: "high-representative",
    kind: "INSTITUTION",
    pattern: `[Dd]e (?:(?:EU )?[Hh]oge [Vv]ertegenwoordiger|(?:EU-)?HV(?:/VP|-VP)?)(?: \\([^)]{0,30}\\))?${SPOKESPERSON}`,
  },
  { actor: "eeas", kind: "INSTITUTION", pattern: `(?:[Dd]e )?(?:Europese Dienst voor Extern Optreden|EDEO|EEAS)(?: \\([^)]{0,30}\\))?` },
];

/** The Dutch government, which the letters call by many names. `ik` is the minister who writes. */
export const NETHERLANDS: readonly NamedActor[] = [
  { actor: "nld", kind: "MEMBER_STATE", pattern: `[Hh]et (?:Nederlandse )?kabinet|[Dd]e Nederlandse (?:regering|delegatie|inbreng|interventie|inzet)|NL|[Ii]k|Nederlandse zijde` },
  {
    actor: "nld",
    kind: "MEMBER_STATE",
pattern: `[Dd]e (?:Nederlandse )?(?:[Mm]inister(?:-[Pp]resident)?|[Ss]taatssecretaris|bewindspersoon)(?: (?:van|voor) \\p{Lu}[\\p{L}-]+(?:(?:,| en)? \\p{Lu}[\\p{L}-]+){0,6})?`,
  },
  // A minister named without a nationality is a Dutch one.
  { actor: "nld", kind: "MEMBER_STATE", pattern: `(?:[Mm]inister(?:-[Pp]resident)?|[Ss]taatssecretaris) (?<person>${PERSON})` },
];

/** What stands after a nationality for its government: `de Franse minister Le Maire`. */
export const GOVERNMENT_OFFICES = `(?:[Mm]inister(?:-[Pp]resident)?(?: van \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)?|[Pp]remier|[Pp]resident|bondskanselier|[Ss]taatssecretaris|regering|delegatie)${SPOKESPERSON}`;

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
  { pattern: "(?:[Dd]eze|[Dd]ie|[Bb]eide|[Dd]ezelfde|[Dd]e betreffende|[Dd]e genoemde) (?:EU-)?(?:lidstaten|landen|delegaties|ministers)", to: "GROUP" },
  { pattern: "[Dd]eze groep(?: (?:van )?(?:lidstaten|landen))?", to: "GROUP" },
  { pattern: "[Dd]eze lidstaat|[Dd]it land", to: "STATE" },
  { pattern: "[Zz]ij|[Zz]e|[Hh]ij", to: "SPEAKER" },
];
