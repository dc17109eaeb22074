import type { MemberKind } from "./hostObject";

/** What a script is to see of something that failed in the host. */
export interface RealmFailure {
  readonly name: string;
  readonly message: string;
  /** Fields of the error besides its name and message. */
  readonly details?: { readonly [field: string]: unknown };
}

/** The outcome of a call into the host. `thrown` is the realm's own value, on its way back. */
export type RealmOutcome =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "failure"; readonly failure: RealmFailure }
  | { readonly kind: "thrown"; readonly thrown: unknown };

/** What the host offers to the code inside the realm. None of it can be reached by a script. */
export interface HostBridge {
  readonly kindOf: (service: object, name: string) => MemberKind;
  readonly namesOf: (service: object) => readonly string[];
  readonly nameOf: (service: object) => string;
  readonly openPropertiesOf: (service: object) => Record<string, unknown> | undefined;
  readonly invoke: (service: object, name: string, args: readonly unknown[]) => RealmOutcome;
  readonly read: (service: object, name: string) => RealmOutcome;
  /** What to say of a member that only Google's service has; null where it has it neither. */
  readonly missing: (service: object, name: string) => RealmFailure | null;
  /** The milliseconds of a Date of the host; null for anything else. */
  readonly timeOf: (value: object) => number | null;
  readonly isPlainObject: (value: object) => boolean;
  /** Whether the realm made this object; null where its built-in objects tell. */
  readonly isOfRealm: ((value: object) => boolean) | null;
  readonly remember: (proxy: object, service: object) => void;
  /** Milliseconds since 1970 by the simulated clock; null where the real clock holds. */
  readonly now: (() => number) | null;
}

/** What the code inside the realm offers to the host. */
export interface RealmSide {
  /** Makes a service, or a plain record of values, a global. */
  readonly define: (name: string, service: object) => void;
  readonly toRealm: (value: unknown) => unknown;
  readonly functionNames: () => readonly string[];
  /** The function of that (dotted) name, or null. */
  readonly find: (name: string) => ((...args: readonly unknown[]) => unknown) | null;
  /** Makes `run` callable once as a global, so that the host can start it as a script. */
  readonly prepare: (run: () => unknown) => string;
  /** The outcome of a promise, once its callbacks have run; other values are returned as they are. */
  readonly watch: (value: unknown) => () => unknown;
}

/**
 * Runs inside the realm: the host evaluates the text of this function there, so that every object
 * and function a script meets is made by the realm itself and leads nowhere else. It may therefore
 * use nothing but its argument and the realm's own names.
 */
export function buildRealmSide(host: HostBridge): RealmSide {
  const RealDate = Date;
  const wrappers = new WeakMap<object, object>();
  const enumerations = new WeakMap<object, object>();
  const objectMembers = Object.prototype as unknown as Record<string, unknown>;
  // The language or a printer asks for these, not a person who expects the service to have them.
  const askedByLanguage = new Set(["then", "toJSON", "inspect", "nodeType", "length", "prototype"]);

  if (host.now !== null) installClock(host.now);

  function installClock(now: () => number): void {
    const clocked: DateConstructor = new Proxy(RealDate, {
      construct: (type, args, newTarget) =>
        Reflect.construct(type, args.length === 0 ? [now()] : args, newTarget),
      apply: () => new RealDate(now()).toString(),
      get: (type, key) => (key === "now" ? now : Reflect.get(type, key)),
    });
    Object.defineProperty(RealDate.prototype, "constructor", { value: clocked, writable: true });
    Object.defineProperty(globalThis, "Date", {
      value: clocked,
      writable: true,
      configurable: true,
    });
  }

  function unwrap(outcome: RealmOutcome): unknown {
    if (outcome.kind === "value") return toRealm(outcome.value);
    if (outcome.kind === "thrown") throw outcome.thrown;
    return raise(outcome.failure);
  }

  function raise({ name, message, details }: RealmFailure): never {
    const error = new Error(message);
    Object.defineProperty(error, "name", { value: name, configurable: true, writable: true });
    if (details !== undefined) Object.assign(error, toRealm(details));
    // Once more, because the first line of the stack was written before the name was set.
    if ("captureStackTrace" in Error) Error.captureStackTrace(error, raise);
    throw error;
  }

  function toRealm(value: unknown): unknown {
    if (typeof value === "function") return value instanceof Function ? value : undefined;
    if (typeof value !== "object" || value === null) return value;
    if (isOfRealm(value)) return value;
    if (Array.isArray(value)) return arrayToRealm(value);
    const time = host.timeOf(value);
    if (time !== null) return new RealDate(time);
    return host.isPlainObject(value) ? plainToRealm(value) : wrap(value);
  }

  function isOfRealm(value: object): boolean {
    return host.isOfRealm === null ? value instanceof Object : host.isOfRealm(value);
  }

  function arrayToRealm(value: readonly unknown[]): unknown[] {
    const array = new Array(value.length);
    for (let i = 0; i < value.length; i++) {
      const item = value[i];
      // Most values in a range are numbers and text, which need nothing.
      array[i] = typeof item === "string" || typeof item === "number" ? item : toRealm(item);
    }
    return array;
  }

  function plainToRealm(value: object): object {
    const known = enumerations.get(value);
    if (known !== undefined) return known;
    const copy: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(value)) copy[name] = toRealm(member);
    // A frozen record is an enumeration: it is the same object each time it is asked for.
    if (Object.isFrozen(value)) enumerations.set(value, Object.freeze(copy));
    return copy;
  }

  function wrap(service: object): object {
    const known = wrappers.get(service);
    if (known !== undefined) return known;
    const methods = new Map<string, unknown>();
    const method = (name: string): unknown => {
      const made =
        methods.get(name) ?? ((...args: unknown[]) => unwrap(host.invoke(service, name, args)));
      methods.set(name, made);
      return made;
    };
    const describe = (): string =>
      host.kindOf(service, "toString") === "method"
        ? String(unwrap(host.invoke(service, "toString", [])))
        : host.nameOf(service);
    const missing = (name: string): unknown => {
      if (name === "toString") return describe;
      if (name in objectMembers) return objectMembers[name];
      if (askedByLanguage.has(name) || host.openPropertiesOf(service)) return undefined;
      const failure = host.missing(service, name);
      return failure === null ? undefined : raise(failure);
    };
    const read = (target: object, name: string | symbol): unknown => {
      if (typeof name === "symbol") return name === Symbol.toPrimitive ? describe : undefined;
      const open = host.openPropertiesOf(service);
      if (open !== undefined && name in open) return toRealm(open[name]);
      if (Object.hasOwn(target, name)) return Reflect.get(target, name);
      const kind = host.kindOf(service, name);
      if (kind === "method") return method(name);
      return kind === "property" ? unwrap(host.read(service, name)) : missing(name);
    };
    const proxy = new Proxy(
      {},
      {
        get: read,
        set: (target, name, value) => {
          const open = host.openPropertiesOf(service);
          return Reflect.set(open ?? target, name, value);
        },
        // Its methods are own names, as on Google: `Object.keys` lists them.
        ownKeys: (target) => [...new Set([...host.namesOf(service), ...Reflect.ownKeys(target)])],
        getOwnPropertyDescriptor: (target, name) =>
          Reflect.getOwnPropertyDescriptor(target, name) ??
          (typeof name === "string" && host.kindOf(service, name) !== "none"
            ? { value: read(target, name), enumerable: true, configurable: true, writable: true }
            : undefined),
        has: (target, name) =>
          Reflect.has(target, name) ||
          (typeof name === "string" &&
            (host.kindOf(service, name) !== "none" ||
              name in (host.openPropertiesOf(service) ?? {}))),
      },
    );
    wrappers.set(service, proxy);
    host.remember(proxy, service);
    return proxy;
  }

  function define(name: string, service: object): void {
    Object.defineProperty(globalThis, name, {
      value: toRealm(service),
      writable: true,
      configurable: true,
    });
  }

  function functionNames(): readonly string[] {
    return Object.entries(globalThis)
      .filter(([, value]) => typeof value === "function")
      .map(([name]) => name);
  }

  function find(name: string): ((...args: readonly unknown[]) => unknown) | null {
    let value: unknown = globalThis;
    for (const part of name.split(".")) {
      if (value === null || value === undefined) return null;
      value = (value as Record<string, unknown>)[part];
    }
    return typeof value === "function" ? (value as (...args: readonly unknown[]) => unknown) : null;
  }

  function prepare(run: () => unknown): string {
    const name = "runOnce__";
    Object.defineProperty(globalThis, name, {
      value: () => {
        Reflect.deleteProperty(globalThis, name);
        return run();
      },
      configurable: true,
    });
    return `${name}()`;
  }

  function watch(value: unknown): () => unknown {
    if (!(value instanceof Promise)) return () => value;
    let ended: () => unknown = () => undefined;
    value.then(
      (result: unknown) => {
        ended = () => result;
      },
      (reason: unknown) => {
        ended = () => {
          throw reason;
        };
      },
    );
    return () => ended();
  }

  return { define, toRealm, functionNames, find, prepare, watch };
}
