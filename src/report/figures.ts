/** "1,234", "2.5": without needless noughts, with commas. Never a locale's own way. */
export function figure(amount: number): string {
  const rounded = Math.round(amount * 100) / 100;
  const [whole = "0", fraction] = String(Math.abs(rounded)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  const sign = rounded < 0 ? "−" : "";
  return `${sign}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** "+3", "−1", "no change". */
export function change(by: number): string {
  if (by === 0) return "no change";
  return by > 0 ? `+${figure(by)}` : figure(by);
}

/** "21 of 27 organisations". */
export function ofTarget(actual: number, target: number, unit: string): string {
  return withUnit(`${figure(actual)} of ${figure(target)}`, unit);
}

export function withUnit(amount: string, unit: string): string {
  return unit === "" ? amount : `${amount} ${unit}`;
}

const NUMBER_WORDS = [
  "none",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];

/** "1 action", "4 actions". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/** "One", "Six", "27": whole numbers to ten as words, as minutes have them. */
export function inWords(count: number): string {
  return NUMBER_WORDS[count] ?? figure(count);
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  const last = items[items.length - 1] ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

const COLLATION = /[^a-z0-9]+/g;

/** Alphabetical as people look things up: case and punctuation do not count. */
export function alphabetical<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  const keyed = items.map((item) => {
    const name = nameOf(item);
    return { item, name, key: name.toLowerCase().replace(COLLATION, " ").trim() };
  });
  keyed.sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name));
  return keyed.map(({ item }) => item);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
