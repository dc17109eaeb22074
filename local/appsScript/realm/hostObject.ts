import { classOf } from "../declare/googleClass";

/**
 * How a service object says what a script may see of it.
 *
 * - Methods and getters of its class are visible, and own fields whose name begins with a capital
 *   (enumerations, nested services). A name that begins with "_", a symbol, a `#private` member and
 *   a field in lower case are not.
 * - Scripts and the call counter know it by the name of its class; `[serviceName]` overrides that.
 * - `[openProperties]` is a record that the script reads and writes freely: the variables of an
 *   HTML template, `rowStart` and its like on the range of an edit.
 * - `[rawArguments]`: its methods get the script's own objects instead of copies of them.
 * - `[uncounted]`: using it is no call to Google (the console, the values of an enumeration).
 */
export const serviceName: unique symbol = Symbol("service name");
export const openProperties: unique symbol = Symbol("open properties");
export const rawArguments: unique symbol = Symbol("raw arguments");
export const uncounted: unique symbol = Symbol("uncounted");

interface Marked {
  readonly [serviceName]?: string;
  readonly [openProperties]?: Record<string, unknown>;
  readonly [rawArguments]?: boolean;
  readonly [uncounted]?: boolean;
}

/** Google's class for it, by which calls are counted and errors name it: "Range", "Utilities". */
export function serviceNameOf(service: object): string {
  // A bundler that meets two classes of the same name appends a number to the second.
  const declared = classOf(service);
  if (declared) return declared.name;
  return (service as Marked)[serviceName] ?? service.constructor.name.replace(/\d+$/, "");
}

export function openPropertiesOf(service: object): Record<string, unknown> | undefined {
  return (service as Marked)[openProperties];
}

export function takesRawArguments(service: object): boolean {
  return (classOf(service)?.traits.rawArguments ?? (service as Marked)[rawArguments]) === true;
}

export function isUncounted(service: object): boolean {
  return (classOf(service)?.traits.uncounted ?? (service as Marked)[uncounted]) === true;
}

export type MemberKind = "method" | "property" | "none";

export function memberKind(service: object, name: string): MemberKind {
  if (name.startsWith("_") || name === "constructor") return "none";
  if (Object.hasOwn(service, name)) {
    if (!/^[A-Z]/.test(name)) return "none";
    return typeof Reflect.get(service, name) === "function" ? "method" : "property";
  }
  for (const type of classesOf(service)) {
    const member = Object.getOwnPropertyDescriptor(type, name);
    if (member !== undefined) return typeof member.value === "function" ? "method" : "property";
  }
  return "none";
}

/** The names that a script may use on it. */
export function namesOfMembers(service: object): readonly string[] {
  const names = [service, ...classesOf(service)].flatMap((holder) =>
    Object.getOwnPropertyNames(holder),
  );
  return [...new Set(names)].filter((name) => memberKind(service, name) !== "none");
}

/** The prototypes of the object up to, and without, `Object.prototype`. */
function classesOf(service: object): readonly object[] {
  const classes: object[] = [];
  let type: object | null = Object.getPrototypeOf(service);
  while (type !== null && Object.getPrototypeOf(type) !== null) {
    classes.push(type);
    type = Object.getPrototypeOf(type);
  }
  return classes;
}
