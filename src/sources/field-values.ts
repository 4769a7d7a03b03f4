import type { Chamber } from "../vocab/lists/document.js";
import type { DossierReference } from "./record-base.js";

/** `2024-2025` as citations print it, `2024/25`; null for what is no parliamentary year. */
export function readParliamentaryYear(text: string | null): string | null {
  const [, first, last] = /^\s*(\d{4})\s?[-–/]\s?(\d{4})\s*$/u.exec(text ?? "") ?? [];
  if (first === undefined || last === undefined || Number(last) !== Number(first) + 1) return null;
  return `${first}/${last.endsWith("00") ? last : last.slice(2)}`;
}

/** The chambers that a text or number of a source names: `2`, `Tweede Kamer`, `Eerste Kamer en Tweede Kamer`, `Staten-Generaal`. */
export function readChambers(named: string | null): readonly Chamber[] {
  const words = (named ?? "").toLowerCase().trim();
  const chambers: Chamber[] = [];
  if (words === "2" || words.includes("tweede kamer")) chambers.push("TWEEDE_KAMER");
  if (words === "1" || words.includes("eerste kamer")) chambers.push("EERSTE_KAMER");
  return chambers;
}

/** A dossier from its number as the publisher writes it: `21501-33`, `36600-VII`, `36410`, `CXXIV`; null for what is none. */
export function readDossierNumber(printed: string, title: string | null): DossierReference | null {
  const [, number, suffix] = /^(\d{4,6}|[IVXLC]{1,12})(?:-([A-Za-z0-9]{1,8}))?$/u.exec(printed.trim().replace(/\s/gu, "")) ?? [];
  return number === undefined ? null : { id: null, number, suffix: suffix ?? null, title };
}

/** Distinct texts in a fixed order, so that a record does not depend on the order in which its source lists relations. */
export function inOrder(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
