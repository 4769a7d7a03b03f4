import type { DatedFormation } from "./case-title.js";
import { findMentions, type TitleMention } from "./title-mentions.js";

const known = new WeakMap<readonly DatedFormation[], Map<string, DatedFormation | null>>();

/** The formation whose papers a dossier holds, by its title; null where the title names none, or more than one. */
export function dossierFormation(title: string, formations: readonly DatedFormation[]): DatedFormation | null {
  const found = known.get(formations) ?? new Map<string, DatedFormation | null>();
  known.set(formations, found);
  // There are some dozens of dossiers, and thousands of papers in them.
  const formation = found.has(title) ? (found.get(title) ?? null) : read(title, formations);
  found.set(title, formation);
  return formation;
}

function read(title: string, formations: readonly DatedFormation[]): DatedFormation | null {
  const named = new Set(findMentions(title, formations).flatMap((mention) => mention.formations));
  const [formation, other] = named;
  return other === undefined ? (formation ?? null) : null;
}

/**
 * The mentions of a title, a whole configuration narrowed to the part of it whose dossier the paper is in (`Raad Buitenlandse Zaken` in the dossier of the
 * `Defensieraad`), unless the title tells of several meetings of that configuration.
 */
export function withDossierPart(
  mentions: readonly TitleMention[],
  dossierTitle: string | null,
  formations: readonly DatedFormation[],
): readonly TitleMention[] {
  const part = dossierTitle === null || mentions.length === 0 ? null : dossierFormation(dossierTitle, formations);
  if (part === null || part.code === part.configuration) return mentions;
  const own = mentions.filter((mention) => mention.formations.some(({ configuration }) => configuration === part.configuration));
  const [whole, other] = own;
  if (whole === undefined || other !== undefined) return mentions;
  const isWhole = whole.formations.length === 1 && whole.formations[0]?.code === part.configuration;
  return isWhole
    ? mentions.map((mention) => (mention === whole ? { ...mention, formations: [part], isByDossier: true } : mention))
    : mentions;
}
