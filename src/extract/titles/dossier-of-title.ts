/** A title that a dossier bears or once bore. */
export interface DossierTitle {
  /** Normal form: `21501-33`. */
  readonly key: string;
  readonly title: string;
}

const indexes = new WeakMap<readonly DossierTitle[], ReadonlyMap<string, string | null>>();

/**
 * The key of the dossier with a title, whatever the case, spaces, quotation marks and punctuation of the title; null where no dossier has it, or more than
 * one. A dossier stands in `dossiers` once for each title it has had.
 */
export function dossierOfTitle(title: string, dossiers: readonly DossierTitle[]): string | null {
  const index = indexes.get(dossiers) ?? indexOf(dossiers);
  indexes.set(dossiers, index);
  return index.get(folded(title)) ?? null;
}

/** The normal form of the number of a paper in a dossier, `kst-21501-33-1149`; null where the paper has no number yet (the source then says -1 or nothing). */
export function paperIdentifier(dossier: string | null, number: number | null): string | null {
  return dossier === null || number === null || number < 1 ? null : `kst-${dossier}-${number}`;
}

function indexOf(dossiers: readonly DossierTitle[]): ReadonlyMap<string, string | null> {
  const index = new Map<string, string | null>();
  for (const { key, title } of dossiers) {
    const known = index.get(folded(title));
    index.set(folded(title), known === undefined || known === key ? key : null);
  }
  return index;
}

function folded(title: string): string {
  return title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
