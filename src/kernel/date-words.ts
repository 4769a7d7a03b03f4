const MONTHS = {
  nl: ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
} as const;

/** A day in words: `9 oktober 2025`, `9 October 2025`. */
export function dateWords(iso: string, lang: "nl" | "en"): string {
  const { day, month, year } = partsOf(iso, lang);
  return `${day} ${month} ${year}`;
}

/** A range of days in words, without repeating what both ends share: `9–10 oktober 2025`, `30 juni – 1 juli 2025`. */
export function dateRangeWords(start: string, end: string, lang: "nl" | "en"): string {
  if (start === end) return dateWords(start, lang);
  const from = partsOf(start, lang);
  const to = partsOf(end, lang);
  if (from.year !== to.year) return `${dateWords(start, lang)} – ${dateWords(end, lang)}`;
  if (from.month !== to.month) return `${from.day} ${from.month} – ${dateWords(end, lang)}`;
  return `${from.day}–${dateWords(end, lang)}`;
}

function partsOf(iso: string, lang: "nl" | "en") {
  const [year = "", month = "", day = ""] = iso.split("-");
  return { year, month: MONTHS[lang][Number(month) - 1] ?? month, day: Number(day) };
}
