import { serviceName, uncounted } from "../realm/hostObject";

/** One value of a Google enumeration: compared by identity, printed and written as its name. */
export class EnumValue<Name extends string = string> {
  readonly [serviceName]: string;
  readonly [uncounted] = true;
  readonly #name: Name;
  readonly #ordinal: number;

  constructor(type: string, name: Name, ordinal: number) {
    this[serviceName] = type;
    this.#name = name;
    this.#ordinal = ordinal;
  }

  name(): Name {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  compareTo(other: EnumValue): number {
    return this.#ordinal - other.ordinal();
  }

  toString(): Name {
    return this.#name;
  }

  toJSON(): Name {
    return this.#name;
  }
}

export type Enumeration<Name extends string> = { readonly [N in Name]: EnumValue<N> };

/** An enumeration as a script sees it: `enumeration("ButtonSet", ["OK", "YES_NO"]).OK`. */
export function enumeration<const Name extends string>(
  type: string,
  names: readonly Name[],
): Enumeration<Name> {
  const values = names.map((name, ordinal) => [name, new EnumValue(type, name, ordinal)]);
  return Object.freeze(Object.fromEntries(values)) as Enumeration<Name>;
}
