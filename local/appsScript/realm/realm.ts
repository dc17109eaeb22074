import type { Door } from "../declare/door";
import { classOf } from "../declare/googleClass";
import { ServiceError } from "../services/serviceError";
import type { BareContext } from "./bareContext";
import { openPropertiesOf, serviceNameOf } from "./hostObject";
import {
  buildRealmSide,
  type HostBridge,
  type RealmFailure,
  type RealmOutcome,
  type RealmSide,
} from "./realmSide";
import { FAULT_OF_WORKSPACE, isOf, ScriptError } from "./scriptError";

/** A value nested deeper than this is taken to contain itself. */
const DEEPEST = 100;

export interface RealmOptions {
  /** A simulated clock: what `new Date()` and `Date.now()` give in the realm. */
  readonly now?: () => number;
}

/**
 * A scope for one run of a project, holding ECMAScript's names and the services defined in it.
 * Service objects are handed to the script as stand-ins made inside the realm: the same object is
 * always the same stand-in, arrays and Dates that services return are the realm's own, and what a
 * script passes in arrives as the host's.
 */
export class Realm {
  private readonly inside: RealmSide;
  private readonly services = new WeakMap<object, object>();
  private readonly files: string[] = [];

  constructor(
    private readonly context: BareContext,
    private readonly door: Door,
    private readonly options: RealmOptions = {},
  ) {
    const build = context.evaluate(`(${buildRealmSide.toString()})`, "services");
    this.inside = (build as (host: HostBridge) => RealmSide)(this.bridge());
  }

  /** Makes the service, or a plain record of values, a global of the realm. */
  define(name: string, service: object): void {
    this.inside.define(name, service);
  }

  /** Runs a script file of the project. Throws a `ScriptError`. */
  load(source: string, fileName: string): void {
    this.files.push(fileName);
    this.guarded(() => this.context.evaluate(source, fileName));
  }

  /** The functions that the project defines at its top level, in order. */
  functionNames(): readonly string[] {
    return this.inside.functionNames();
  }

  hasFunction(name: string): boolean {
    return this.inside.find(name) !== null;
  }

  /**
   * Calls a function of the project by its name (dotted, as menus and triggers allow). Callbacks of
   * promises have run when it returns, and a promise comes back as what it became. Throws a
   * `ScriptError`, also where there is no such function.
   */
  call(name: string, args: readonly unknown[] = []): unknown {
    const called = this.inside.find(name);
    if (called === null) {
      throw new ScriptError({ name: "Error", message: `Script function not found: ${name}` }, []);
    }
    return this.run(() => called(...args.map((arg) => this.inside.toRealm(arg))));
  }

  /** Evaluates an expression in the realm and gives its value as the host's. */
  evaluate(source: string, fileName = "expression"): unknown {
    return this.run(() => this.context.evaluate(source, fileName));
  }

  /**
   * Calls a function given as source text, from within a service that a script is calling: its
   * arguments become the realm's, its result and what it throws stay as they are.
   */
  apply(source: string, fileName: string, args: readonly unknown[]): unknown {
    const made = this.#compiled(`(${source})`, fileName);
    return (made as (...args: readonly unknown[]) => unknown)(
      ...args.map((arg) => this.inside.toRealm(arg)),
    );
  }

  /** Errors in source that a script made are the script's, not ours. */
  #compiled(source: string, fileName: string): unknown {
    try {
      return this.context.evaluate(source, fileName);
    } catch (thrown) {
      const { name, message, scriptStack } = new ScriptError(thrown, []);
      if (name !== "SyntaxError") throw thrown;
      const line = /:(\d+)\n/.exec(scriptStack)?.[1];
      const place = line === undefined ? "" : ` (line ${line}, ${fileName})`;
      throw new ServiceError(`${message}${place}`);
    }
  }

  /** A script's value as the host's: stand-ins become services, arrays, Dates and records copies. */
  toHost(value: unknown, depth = 0): unknown {
    if (typeof value !== "object" || value === null) return value;
    const service = this.services.get(value);
    if (service !== undefined) return service;
    if (depth > DEEPEST) throw new ServiceError("Invalid argument: it holds itself.");
    if (Array.isArray(value)) return Array.from(value, (item) => this.toHost(item, depth + 1));
    const tag = Object.prototype.toString.call(value);
    if (tag === "[object Date]") return new Date(Date.prototype.getTime.call(value));
    if (tag !== "[object Object]") return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, this.toHost(member, depth + 1)]),
    );
  }

  /** Where built-in objects are shared: what is neither a service nor copied stays as it is. */
  private isStandIn(value: object): boolean {
    if (this.services.has(value)) return true;
    const tag = Object.prototype.toString.call(value);
    return !["[object Object]", "[object Array]", "[object Date]"].includes(tag);
  }

  private run(work: () => unknown): unknown {
    return this.guarded(() => {
      let outcome: () => unknown = () => undefined;
      const start = this.inside.prepare(() => {
        outcome = this.inside.watch(work());
      });
      this.context.evaluate(start, "start");
      return this.toHost(outcome());
    });
  }

  private guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (thrown) {
      throw ScriptError.is(thrown) ? thrown : new ScriptError(thrown, this.files);
    }
  }

  private bridge(): HostBridge {
    return {
      kindOf: (service, name) => this.door.kindOf(service, name),
      namesOf: (service) => this.door.namesOf(service),
      nameOf: serviceNameOf,
      openPropertiesOf,
      isPlainObject,
      timeOf: (value) => (value instanceof Date ? value.getTime() : null),
      isOfRealm: this.context.sharesBuiltIns ? (value) => this.isStandIn(value) : null,
      missing: (service, name) => {
        const message = this.door.missing(service, name);
        return message === null ? null : { name: "Exception", message };
      },
      remember: (proxy, service) => this.services.set(proxy, service),
      now: this.options.now ?? null,
      read: (service, name) =>
        attempt(`${serviceNameOf(service)}.${name}`, () => this.door.read(service, name)),
      invoke: (service, method, rawArgs) =>
        attempt(`${serviceNameOf(service)}.${method}`, () =>
          this.door.call(service, method, this.argumentsFor(service, rawArgs)),
        ),
    };
  }

  private argumentsFor(service: object, args: readonly unknown[]): readonly unknown[] {
    if (this.door.takesRawArguments(service)) return Array.from(args);
    return args.map((arg) => this.toHost(arg));
  }
}

function attempt(what: string, work: () => unknown): RealmOutcome {
  try {
    return { kind: "value", value: work() };
  } catch (thrown) {
    // Anything else was thrown by the script itself, in a template or a callback.
    if (!isOf(Error, thrown)) return { kind: "thrown", thrown };
    return { kind: "failure", failure: failureOf(what, thrown) };
  }
}

function failureOf(what: string, error: Error): RealmFailure {
  const { name, message } = error;
  if (error instanceof ServiceError) return { name, message, ...detailsOf(error) };
  if (error instanceof ScriptError) return { name, message };
  return {
    name: "LocalWorkspaceFault",
    message: `${what} ${FAULT_OF_WORKSPACE}: ${error.stack ?? message}`,
  };
}

function detailsOf(error: ServiceError): Pick<RealmFailure, "details"> {
  return error.details === null ? {} : { details: error.details };
}

function isPlainObject(value: object): boolean {
  if (classOf(value) !== undefined) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
