import { daysInWords } from "./figure";

/** Up to four months an age is told in days, up to two years in months, then in years. */
const MOST_DAYS = 120;
const MOST_MONTHS = 24;
const DAYS_A_MONTH = 365.25 / 12;

/** "7 days", "14 months", "17 years": as people tell how long ago something was. */
export function ageInWords(days: number): string {
  if (days <= MOST_DAYS) return daysInWords(days);
  const months = Math.floor(days / DAYS_A_MONTH);
  return months < MOST_MONTHS ? `${months} months` : `${Math.floor(months / 12)} years`;
}
