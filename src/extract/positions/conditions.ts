import { alternatives } from "../any-of.js";

/** Words that always make what goes before depend on what follows. */
const STRICT = alternatives(
  "zolang, mits, tenzij, op voorwaarde dat, onder de voorwaarde dat, onder voorwaarde dat, onder de voorwaarde van, onder voorwaarde van",
  "met als voorwaarde dat, voor zover, vooropgesteld dat, onder voorbehoud van, met dien verstande dat",
);
/** Words that do so only after a declaration of support or an offer: elsewhere they belong to what is said. */
const LOOSE = alternatives("indien, wanneer, als");

const STRICT_CONDITION = new RegExp(`(?:^|[\\s,])((?:${STRICT})\\s[^;.]{3,400})`, "iu");
const LOOSE_CONDITION = new RegExp(`(?:^|,\\s?|\\s(?=indien\\s))((?:${LOOSE})\\s[^;.,]{3,400})`, "iu");
const CLAUSE_END = /,\s(?:en|maar|terwijl|waarbij)\s/u;

/**
 * The condition under which a position is taken, as printed from its first word (`zolang …`, `mits …`), without the final full stop; null
 * when there is none. `loose` allows `indien`, `als` and `wanneer` too: after a comma, or at the start of the sentence.
 */
export function conditionIn(text: string, loose: boolean): string | null {
  const found = STRICT_CONDITION.exec(text)?.[1] ?? (loose ? LOOSE_CONDITION.exec(text)?.[1] : undefined);
  if (found === undefined) return null;
  return found.slice(0, CLAUSE_END.exec(found)?.index ?? found.length).replace(/[\s,]{1,5}$/u, "");
}
