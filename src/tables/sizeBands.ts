/**
 * The bands in which members are sized, by how many people they employ: the choices of *Size*, and by
 * which a number that somebody typed there is read. `least` is the smallest number of the band.
 */
export const SIZE_BANDS = [
  { band: "Under 50", least: 0 },
  { band: "50-249", least: 50 },
  { band: "250-999", least: 250 },
  { band: "1,000-4,999", least: 1000 },
  { band: "5,000+", least: 5000 },
] as const;
