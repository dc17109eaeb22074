const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** As a part of a pattern: "March", "Sept", "Dec." */
export const MONTH =
  "(?:[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|[Mm]ay|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?)\\.?";

/** 3 for "March"; 0 for what is no month. */
export function monthIn(word: string): number {
  const plain = word.toLowerCase().replace(".", "");
  if (plain.length < 3) return 0;
  return (
    MONTHS.findIndex(
      (month) => month.startsWith(plain) || (plain === "sept" && month === "september"),
    ) + 1
  );
}
