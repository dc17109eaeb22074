/** The months in full, January first. */
export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const SHORT_AND_LONG =
  "jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?".split(
    " ",
  );

/** As a part of a pattern that ignores case: "march", "Sept". */
export const MONTH = `(?:${SHORT_AND_LONG.join("|")})`;

/** As a part of a pattern that tells capitals: "March", "Sept", "Dec." */
export const MONTH_IN_SENTENCE = `(?:${SHORT_AND_LONG.map((form) => {
  const first = form.charAt(0);
  return `[${first.toUpperCase()}${first}]${form.slice(1)}`;
}).join("|")})\\.?`;

const LOWER_CASE = MONTH_NAMES.map((name) => name.toLowerCase());

/** 3 for "March", "mar", "Mar."; 0 for what is no month. */
export function monthNumber(word: string): number {
  const plain = word.toLowerCase().replace(".", "");
  if (plain === "sept") return 9;
  return LOWER_CASE.findIndex((name) => plain.length >= 3 && name.startsWith(plain)) + 1;
}
