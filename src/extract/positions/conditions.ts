/** Words that always make what goes before depend on what follows. */
const STRICT = "zolang|mits|tenzij|op voorwaarde dat|onder (?:de )?voorwaarde dat|onder (?:de )?voorwaarde van|met als voorwaarde dat|voor zover|vooropgesteld dat|onder voorbehoud van|met dien verstande dat";
/** Words that do so only after a declaration of support or an offer: elsewhere they belong to what is said. */
const LOOSE = "indien|wanneer|als";

const STRICT_CONDITION = new RegExp(`(?:,\\s*|\\s)((?:${STRICT})\\s[^;.]{3,400})`, "iu");
const LOOSE_CONDITION = new RegExp(`(?:,\\s*(?:${LOOSE})|\\sindien)\\s[^;.,]{3,400}`, "iu");
/** A condition that opens the sentence: `Indien de lasten dalen, zal Nederland instemmen`. */
const FRONT_CONDITION = new RegExp(`^(?:${STRICT}|${LOOSE})\\s[^;.,]{3,400}`, "iu");
const CLAUSE_END = /,\s*(?:en|maar|terwijl|waarbij)\s/u;

/**
 * The condition under which a position is taken, as printed from its first word (`zolang …`, `mits …`), without the final full stop; null when
 * there is none. `loose` allows `indien`, `als` and `wanneer` too.
 */
export function conditionIn(text: string, loose: boolean): string | null {
  const found = STRICT_CONDITION.exec(text)?.[1] ?? (loose ? (LOOSE_CONDITION.exec(text) ?? FRONT_CONDITION.exec(text))?.[0].replace(/^[,\s]+/u, "") : undefined);
  if (found === undefined) return null;
  const end = CLAUSE_END.exec(found)?.index ?? found.length;
  return found.slice(0, end).replace(/[\s,]+$/u, "");
}
