import { fits, type Given, given, type Kind, type Kinds } from "../../declare/kinds";
import { serviceNameOf } from "../../realm/hostObject";
import type { EnumValue } from "../enumeration";
import { signatureError } from "../signature";

export type ArgumentKind<T> = Kind<T, unknown>;

/** An object of one of Google's classes. */
export function instance<T extends object>(name: string): ArgumentKind<T> {
  return {
    accepts: (value) =>
      typeof value === "object" && value !== null && serviceNameOf(value) === name,
    convert: (value) => value as T,
  };
}

/** A value of one of Google's enumerations, as its name. */
export function enumValue<Name extends string>(type: string): ArgumentKind<Name> {
  return {
    accepts: (value) =>
      typeof value === "object" && value !== null && serviceNameOf(value) === type,
    convert: (value) => (value as EnumValue<Name>).name(),
  };
}

/**
 * The arguments as the method wants them. `method` is "Range.setValue". Throws what Google throws
 * where their number or a type does not fit.
 */
export function argumentsOf<const K extends Kinds>(
  method: string,
  args: readonly unknown[],
  ...kinds: K
): Given<K> {
  if (!fits(args, kinds)) throw signatureError(`SpreadsheetApp.${method}`, args);
  return given(args, kinds) as Given<K>;
}

/** Whether the arguments fit one form of a method that has several. */
export function fitsKind(args: readonly unknown[], kinds: Kinds): boolean {
  return fits(args, kinds);
}
