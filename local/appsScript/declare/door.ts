import { type MemberKind, serviceNameOf } from "../realm/hostObject";
import { isMissing } from "../services/missingMembers";
import type { Run } from "../services/run";
import { checkPermission, type Permissions, refusalOf } from "../services/scopes/permission";
import { unavailable } from "../services/serviceError";
import { signatureError, writtenName } from "../services/signature";
import { CallCounter } from "./callCounter";
import { classOf, type Place } from "./googleClass";
import { fits, given } from "./kinds";
import type { ClassTable, Surface } from "./surface";

/** One call that a script makes on a service object. */
export interface ServiceCall {
  /** "Range", "SpreadsheetApp", "Drive.Files". */
  readonly service: string;
  readonly method: string;
  readonly object: object;
  readonly args: readonly unknown[];
  /** Makes the call now, for whoever watches: what the script is told comes after. */
  readonly make: () => unknown;
}

export interface DoorOptions {
  readonly surface: Surface;
  /** What the methods are told of the run. */
  readonly run: Run;
  /** Absent: everything is granted. */
  readonly permissions?: Permissions;
  readonly calls?: CallCounter;
  /** Called before each call; if it throws, the script sees that instead of the result. */
  readonly beforeCall?: (call: ServiceCall) => void;
  /**
   * What a script sees that asks a service for something that Google has and ours has not; null
   * where Google has it neither, which reads as `undefined`.
   */
  readonly whenMissing?: (service: string, member: string) => string | null;
}

/**
 * The one way from a script to the services: here a call is refused for want of a scope, counted, told to
 * whoever watches or plants a fault, its arguments are checked, and what is not there is named.
 */
export class Door {
  private readonly calls: CallCounter;

  constructor(private readonly options: DoorOptions) {
    this.calls = options.calls ?? new CallCounter();
  }

  kindOf(object: object, name: string): MemberKind {
    const table = this.tableOf(object);
    if (table === undefined) return "none";
    if (Object.hasOwn(table.forms, name)) return "method";
    return Object.hasOwn(table.properties, name) ? "property" : "none";
  }

  namesOf(object: object): readonly string[] {
    const table = this.tableOf(object);
    if (table === undefined) return [];
    return [...Object.keys(table.forms), ...Object.keys(table.properties)];
  }

  takesRawArguments(object: object): boolean {
    return classOf(object)?.traits.rawArguments === true;
  }

  call(object: object, method: string, args: readonly unknown[]): unknown {
    const { permissions, beforeCall } = this.options;
    const service = serviceNameOf(object);
    if (permissions) checkPermission(permissions, service, method);
    const make = () => this.make(object, method, args);
    const call = { service, method, object, args, make };
    this.calls.count(call);
    beforeCall?.(call);
    return make();
  }

  read(object: object, name: string): unknown {
    return this.tableOf(object)?.properties[name]?.(object as never);
  }

  /** What a script sees that asks for a member which only Google's service has; null for others. */
  missing(object: object, name: string): string | null {
    const service = serviceNameOf(object);
    if (this.options.whenMissing) return this.options.whenMissing(service, name);
    if (!isMissing(service, name)) return null;
    const { permissions } = this.options;
    // A missing permission may be the cause as well, and Google reports that first.
    const refusal = permissions && refusalOf(permissions, service, name);
    return refusal ?? unavailable(`${service}.${name}`).message;
  }

  private make(object: object, method: string, args: readonly unknown[]): unknown {
    const table = this.tableOf(object);
    if (table === undefined) throw new Error(`${serviceNameOf(object)} is declared nowhere.`);
    for (const [kinds, does] of table.forms[method] ?? []) {
      if (fits(args, kinds)) {
        return does(object as Place, ...given(args, kinds), this.options.run);
      }
    }
    throw signatureError(`${writtenName(table.of)}.${method}`, args);
  }

  private tableOf(object: object): ClassTable | undefined {
    const of = classOf(object);
    return of && this.options.surface.get(of.traits.methodsOf ?? of);
  }
}
