/**
 * The parliamentary year of a day (ISO 8601) as citations print it: `2025/26`. It begins on the third Tuesday of
 * September; the turn of a century is printed in full (`1999/2000`).
 */
export function parliamentaryYear(date: string): string {
  const year = Number(date.slice(0, 4));
  const first = date >= thirdTuesdayOfSeptember(year) ? year : year - 1;
  const last = first + 1;
  return `${first}/${last % 100 === 0 ? last : String(last % 100).padStart(2, "0")}`;
}

function thirdTuesdayOfSeptember(year: number): string {
  const firstWeekday = new Date(Date.UTC(year, 8, 1)).getUTCDay();
  const firstTuesday = 1 + ((2 - firstWeekday + 7) % 7);
  return `${year}-09-${firstTuesday + 14}`;
}
