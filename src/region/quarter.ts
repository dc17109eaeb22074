/**
 * "2009-Q3": the quarter of the calendar that a return as at a day tells of, as text that sorts. In the
 * first month of a quarter it tells of the one that has just ended: Steering Groups meet after it.
 */
export function quarterOf(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 1 ? `${year - 1}-Q4` : `${year}-Q${Math.ceil((month - 1) / 3)}`;
}

/** "Jul to Sep 2009". */
export function quarterInWords(quarter: string): string {
  const [year = "", number = ""] = quarter.split("-Q");
  return `${MONTHS[Number(number) - 1] ?? ""} ${year}`;
}

const MONTHS = ["Jan to Mar", "Apr to Jun", "Jul to Sep", "Oct to Dec"];
