/** "2009/10", "2009 - 2010" and "2009-10" are one year. */
export function yearKey(year: string): string {
  const [, first, last] = /^(\d{4})\s*[-–/]\s*(?:\d{2})?(\d{2})$/.exec(year.trim()) ?? [];
  return first === undefined ? year.trim() : `${first}-${last}`;
}

/** The year that most of these are of; of two as usual the later. */
export function usualYear(years: readonly string[]): string {
  const uses = new Map<string, number>();
  for (const year of years) uses.set(year, (uses.get(year) ?? 0) + 1);
  const [usual] = Array.from(uses).sort(
    ([year, count], [other, others]) => others - count || (year < other ? 1 : -1),
  );
  return usual?.[0] ?? "";
}

/** The calendar years in which a programme year can lie, whichever month it begins in; null where it names none. */
export function calendarYearsOf(
  year: string,
): { readonly first: number; readonly last: number } | null {
  const [, from, , to] = /^(\d{4})(?:\s*[-–/]\s*(\d{2})?(\d{2}))?$/.exec(year.trim()) ?? [];
  if (from === undefined) return null;
  const first = Number(from);
  // "1999-00" ends in the next century.
  const last = to === undefined ? first + 1 : first + ((Number(to) - (first % 100) + 100) % 100);
  return { first, last };
}
