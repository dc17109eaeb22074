/** Records deeper than this are only named. */
const DEEPEST = 2;
/** Items that are longer together stand one below the other. */
const LONGEST_LINE = 60;
const PLAIN_NAME = /^[a-zA-Z_]\w*$/;

/**
 * What `console.log(...values)` prints on Google: text as it is, a Date as its own text, records and
 * lists as `{ a: 1, b: [ 'x' ] }`. A first text may hold `%s`, `%d`, `%i`, `%f` and `%j`.
 */
export function consoleText(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== "string") return values.map(loggedText).join(" ");
  let used = 0;
  const filled = first.replace(/%[sdifjoO%]/g, (place) => {
    if (place === "%%") return rest.length > 0 ? "%" : place;
    if (used >= rest.length) return place;
    const value = rest[used++];
    return filledIn(place, value);
  });
  return [filled, ...rest.slice(used).map(loggedText)].join(" ");
}

function filledIn(place: string, value: unknown): string {
  switch (place) {
    case "%s":
      return hasText(value) ? String(value) : loggedText(value);
    case "%d":
    case "%f":
      return typeof value === "object" ? "NaN" : String(Number(value));
    case "%i":
      return typeof value === "object" ? "NaN" : String(Number.parseInt(String(value), 10));
    case "%j":
      return JSON.stringify(value) ?? "undefined";
    default:
      return inspected(value, [], 0);
  }
}

function loggedText(value: unknown): string {
  return typeof value === "string" ? value : inspected(value, [], 0);
}

/** `around`: the records and lists that the value stands in, the outermost first. */
function inspected(value: unknown, around: readonly object[], depth: number): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return functionText(value);
  if (Object.is(value, -0)) return "-0";
  if (typeof value !== "object" || value === null) return String(value);
  return objectText(value, around, depth);
}

function objectText(value: object, around: readonly object[], depth: number): string {
  // By its tag: what a script passes was made in another realm, where `instanceof` does not hold.
  const tag = Object.prototype.toString.call(value);
  if (tag === "[object Date]" || tag === "[object RegExp]") return String(value);
  const isError = tag === "[object Error]";
  const isList = Array.isArray(value);
  const names = Object.keys(value);
  if (isError && names.length === 0) return `[${String(value)}]`;
  if (!isList && names.length === 0) return describesItself(value) ? String(value) : "{}";
  if (around.includes(value)) return "[Circular]";
  if (depth > DEEPEST) return isList ? "[Array]" : "[Object]";
  const inner = [...around, value];
  const item = (name: string | number) =>
    inspected(Reflect.get(value, name), inner, depth + 1).replaceAll(
      "\n",
      isList ? "\n  " : "\n   ",
    );
  if (!isList) {
    const members = names.map((name) => memberText(name, item(name)));
    return joined(members, "{", "}", isError ? `[${String(value)}]` : "");
  }
  if (value.length === 0) return "[]";
  const items = Array.from(value, (_, index) => (index in value ? item(index) : ""));
  return joined(items, "[", "]");
}

function memberText(name: string, text: string): string {
  const written = PLAIN_NAME.test(name) ? name : quoted(name);
  return `${written}: ${text.includes("\n") ? "\n   " : ""}${text}`;
}

/** `title` stands before the items. */
function joined(items: readonly string[], open: string, close: string, title = ""): string {
  const length = items.reduce((sum, item) => sum + item.length + 1, 0);
  const isLong = length > LONGEST_LINE;
  const begun = title === "" ? open : `${open} ${title}${isLong ? "\n " : ""}`;
  return `${begun} ${items.join(isLong ? ",\n  " : ", ")} ${close}`;
}

function hasText(value: unknown): boolean {
  return typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== null;
}

/** Google's own objects have no fields, and say their name. */
function describesItself(value: object): boolean {
  let root = value;
  for (let next: unknown = value; next !== null; next = Object.getPrototypeOf(next)) {
    root = Object(next);
  }
  const own: unknown = Reflect.get(value, "toString");
  return typeof own === "function" && own !== Reflect.get(root, "toString");
}

function functionText(value: object): string {
  const name: unknown = Reflect.get(value, "name");
  return typeof name === "string" && name !== "" ? `[Function: ${name}]` : "[Function]";
}

function quoted(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1).replace(/'/g, "\\'").replace(/\\"/g, '"');
  return `'${inside}'`;
}
