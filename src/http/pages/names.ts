import type { PageLanguage } from "../html.js";
import { DUTCH_FIELD_NAMES, DUTCH_TYPE_NAMES } from "./dutch-names.js";

/** The name of a field for people: `startDate` is "Eerste dag" in Dutch, "Start date" in English. */
export function fieldName(name: string, lang: PageLanguage): string {
  return (lang === "nl" ? DUTCH_FIELD_NAMES[name] : undefined) ?? inWords(name);
}

/** The name of an entity for people: `AgendaItem` is "Agendapunt" in Dutch, "Agenda item" in English. */
export function typeName(name: string, lang: PageLanguage): string {
  return (lang === "nl" ? DUTCH_TYPE_NAMES[name] : undefined) ?? inWords(name);
}

function inWords(name: string): string {
  const words = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ").toLowerCase();
  const shown = words
    .replace(/ (nl|en)$/, (language) => ` (${LANGUAGES[language.trim()]})`)
    .replace(/\b(iri|url)\b/g, (short) => short.toUpperCase())
    .replace("sha256", "SHA-256");
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}

const LANGUAGES: Readonly<Record<string, string>> = { nl: "Dutch", en: "English" };
