import type { PageLanguage } from "./html.js";

/** A number as people of the language write it: 17.033. */
export function printedNumber(value: number, lang: PageLanguage): string {
  return NUMBERS[lang].format(value);
}
/** A size in bytes for people: 12,4 MB. */
export function printedSize(bytes: number, lang: PageLanguage): string {
  const unit = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const digits = { maximumFractionDigits: unit === 0 ? 0 : 1 };
  return `${(bytes / 1000 ** unit).toLocaleString(LOCALES[lang], digits)} ${UNITS[unit]}`;
}

const UNITS = ["bytes", "kB", "MB", "GB", "TB"] as const;

const LOCALES: Readonly<Record<PageLanguage, string>> = { nl: "nl-NL", en: "en-GB" };

const NUMBERS: Readonly<Record<PageLanguage, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat(LOCALES.nl),
  en: new Intl.NumberFormat(LOCALES.en),
};
