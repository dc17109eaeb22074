/** A measure as the corpus has it; what it does not name is of no matter. */
export interface Expected {
  readonly measuredBy: string;
  readonly of?: string | null;
  readonly target: number | string | null;
  readonly baseline?: number | string | null;
  readonly unit?: string | null;
  readonly direction?: string | null;
  readonly count?: string | null;
  readonly starts?: string | null;
  readonly due?: string | null;
  readonly [field: string]: unknown;
}

/** Other answers that are right as well: fields of each measure, or of the one at `at`. */
type AlsoRight = null | readonly Expected[] | ({ readonly at?: number } & Record<string, unknown>);

export interface CorpusItem {
  readonly sentence: string;
  readonly expected: Expected | readonly Expected[] | null;
  readonly alsoRight?: readonly AlsoRight[];
}

type Measure = Readonly<Record<string, unknown>>;

/** Whether the measures that were read are those that the author of the corpus expected. */
export function isRight(
  { expected, alsoRight = [] }: CorpusItem,
  read: readonly Measure[],
): boolean {
  if (expected === null) return read.length === 0;
  if (read.length === 0 && alsoRight.includes(null)) return true;
  const fields = alsoRight.filter(
    (one): one is Exclude<AlsoRight, null | readonly Expected[]> =>
      one !== null && !Array.isArray(one),
  );
  const wholes = alsoRight.filter((one): one is readonly Expected[] => Array.isArray(one));
  const answers = [Array.isArray(expected) ? expected : [expected as Expected], ...wholes];
  return answers.some((measures) => fits(measures, read, fields));
}

function fits(
  expected: readonly Expected[],
  read: readonly Measure[],
  also: readonly ({ readonly at?: number } & Record<string, unknown>)[],
): boolean {
  if (expected.length !== read.length) return false;
  return orders(read).some((order) =>
    expected.every((measure, index) =>
      Object.keys(measure).every((field) => {
        const others = also
          .filter((one) => (one.at === undefined || one.at === index) && field in one)
          .flatMap((one) => one[field]);
        return [measure[field], ...others].some((value) =>
          isSame(field, value, order[index] ?? {}, measure),
        );
      }),
    ),
  );
}

function orders<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2 || items.length > 4) return [items];
  return items.flatMap((item, index) =>
    orders([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}

function isSame(field: string, value: unknown, read: Measure, expected: Expected): boolean {
  switch (field) {
    case "unit":
      return unitOf(read.unit) === unitOf(value) || endsAlike(unitOf(read.unit), unitOf(value));
    case "target":
    case "baseline":
      return figure(read[field], read) === figure(value, expected);
    case "count":
      return countOf(read) === value;
    case "direction":
      return directionOf(read) === value;
    case "of":
      return expected.measuredBy === "Typed figure" || plain(read.of) === plain(value);
    case "starts":
      return (read.starts === "2009-04-01" ? null : read.starts) === value;
    // Narrowing to some of the members is left to the coordinator: nothing is proposed for it.
    case "among":
      return (read.among ?? null) === value;
    default:
      return plain(read[field]) === plain(value);
  }
}

function plain(value: unknown): string {
  return String(value ?? "")
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

function unitOf(unit: unknown): string {
  return plain(unit)
    .split(" ")
    .map((word) =>
      word
        .replace(/ies$/, "y")
        .replace(/(ch|sh|ss|x)es$/, "$1")
        .replace(/([^s])s$/, "$1"),
    )
    .join(" ");
}

function endsAlike(one: string, other: string): boolean {
  return one !== "" && other !== "" && (one.endsWith(` ${other}`) || other.endsWith(` ${one}`));
}

function isInPerCent({ unit, measuredBy, target }: Measure): boolean {
  return unit === "%" || /^share/i.test(plain(measuredBy)) || /%\s*$/.test(plain(target));
}

/** As text, to two places: 67% is two thirds. */
function figure(value: unknown, measure: Measure): string {
  if (value === null || value === undefined || value === "") return "";
  const text = plain(value).replace(/,/g, "");
  const relative = /^([\d.]+) ?(?:%|per cent) ?(less|more)$/.exec(text);
  if (relative) return `${Number(relative[1])}% ${relative[2]}`;
  const percent = /^([\d.]+) ?(?:%|per cent)$/.exec(text);
  const number = percent ? Number(percent[1]) / 100 : Number(text);
  if (Number.isNaN(number)) return text;
  const isShare = !percent && isInPerCent(measure) && Math.abs(number) > 1;
  return (isShare ? number / 100 : number).toFixed(isInPerCent(measure) ? 2 : 4);
}

function countOf({ count, measuredBy }: Measure): unknown {
  return (
    count ??
    (/^(?:events|meetings|actions)/i.test(plain(measuredBy)) ? "New in period" : "Total to date")
  );
}

function directionOf(measure: Measure): unknown {
  if (measure.direction) return measure.direction;
  const target = plain(measure.target);
  if (target.endsWith("less")) return "Decrease";
  if (target.endsWith("more")) return "Increase";
  const [from, to] = [figure(measure.baseline, measure), figure(measure.target, measure)].map(
    Number,
  );
  const falls = measure.baseline !== null && (from ?? 0) > (to ?? 0);
  return falls && countOf(measure) !== "New in period" ? "Decrease" : "Increase";
}
