/** A dossier as far as the resolution of references needs to know it. */
export interface DossierRange {
  /** Normal form: `21501-33`, `36410-VI`. */
  readonly key: string;
  readonly title: string;
  /** The highest number known to have been given out in the dossier; null when not known. */
  readonly highestNumber: number | null;
}

/** How a dossier may have been misprinted for another. */
export type Misprint = "TRANSPOSED" | "SUFFIX" | "SUBSTITUTED" | "DROPPED_OR_ADDED";

/** A dossier that is one slip of the pen away from another, and which slip. */
export interface NearDossier<D extends DossierRange = DossierRange> {
  readonly dossier: D;
  readonly misprint: Misprint;
}

/**
 * The dossiers that differ from the key by one slip: two neighbouring digits transposed, one digit wrong, dropped or added (with the same
 * suffix), or another, a missing or a superfluous suffix. In the order of `dossiers`; the dossier itself is not near itself.
 */
export function nearDossiers<D extends DossierRange>(key: string, dossiers: readonly D[]): NearDossier<D>[] {
  return dossiers.flatMap((dossier) => {
    const misprint = misprintOf(dossier.key, key);
    return misprint === undefined ? [] : [{ dossier, misprint }];
  });
}

/** The number and suffix of a dossier key: `21501-33` gives `21501` and `33`. */
export function splitDossierKey(key: string): { readonly number: string; readonly suffix: string | undefined } {
  const dash = key.indexOf("-");
  return dash < 0 ? { number: key, suffix: undefined } : { number: key.slice(0, dash), suffix: key.slice(dash + 1) };
}

/** The one slip that turns the key meant into the key printed, or `undefined` when there is none or it takes more. */
export function misprintOf(meant: string, printed: string): Misprint | undefined {
  const a = splitDossierKey(meant);
  const b = splitDossierKey(printed);
  if (a.number === b.number) return a.suffix === b.suffix ? undefined : "SUFFIX";
  return a.suffix === b.suffix ? digitMisprint(a.number, b.number) : undefined;
}

function digitMisprint(meant: string, printed: string): Misprint | undefined {
  const first = firstDifference(meant, printed);
  const rest = (text: string, skipped: number): string => text.slice(first + skipped);
  if (meant.length === printed.length) {
    if (rest(meant, 1) === rest(printed, 1)) return "SUBSTITUTED";
    const transposed = meant[first] === printed[first + 1] && meant[first + 1] === printed[first];
    return transposed && rest(meant, 2) === rest(printed, 2) ? "TRANSPOSED" : undefined;
  }
  const dropped = meant.length === printed.length + 1 && rest(meant, 1) === rest(printed, 0);
  const added = printed.length === meant.length + 1 && rest(meant, 0) === rest(printed, 1);
  return dropped || added ? "DROPPED_OR_ADDED" : undefined;
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  return index;
}
