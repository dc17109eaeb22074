import type { ClassOf, GoogleClass, Place } from "./googleClass";
import type { Methods } from "./methods";

/** What scripts may see of one class. */
export interface ClassTable<G = unknown> {
  readonly of: GoogleClass<G>;
  readonly forms: Methods["forms"];
  /** Values that are read, not called: `SpreadsheetApp.BorderStyle`. */
  readonly properties: { readonly [name: string]: (place: never) => unknown };
}

/** Puts a class together from the files that declare its methods. */
export function table<G>(
  of: GoogleClass<G>,
  declared: readonly Methods<G>[],
  properties: { readonly [N in keyof G]?: (place: never) => unknown } = {},
): ClassTable<G> {
  const all = Object.assign({}, ...declared.map(({ forms }) => forms));
  return { of, forms: all, properties: properties as ClassTable["properties"] };
}

/**
 * Methods that a class has of another: all is that class's, but that the call is made on the objects that
 * `on` hands to it.
 */
export function borrowed<G, F extends object, H>(
  of: ClassOf<G, F>,
  from: ClassTable<H>,
  names: readonly (keyof G & keyof H & string)[],
  on: (place: F & Place<G>, does: (other: Place<H>) => unknown) => unknown,
): Methods<G> {
  const forms = names.map((name) => [
    name,
    formsOf(from, name).map(([kinds, does]) => [
      kinds,
      (place: F & Place<G>, ...args: unknown[]) => on(place, (other) => does(other, ...args)),
    ]),
  ]);
  return { of, forms: Object.fromEntries(forms) };
}

function formsOf({ of, forms }: ClassTable, name: string) {
  const found = forms[name];
  if (found === undefined) throw new Error(`${of.name} has no ${name} to lend.`);
  return found;
}

/** A class that stands in two lists has the members of both. */
export function joined<G>(one: ClassTable<G>, other: ClassTable<G>): ClassTable<G> {
  return {
    of: one.of,
    forms: { ...one.forms, ...other.forms },
    properties: { ...one.properties, ...other.properties },
  };
}

/** All that scripts may use, by class. */
export type Surface = ReadonlyMap<GoogleClass<unknown>, ClassTable>;

export function surface(tables: readonly ClassTable[]): Surface {
  const all = new Map<GoogleClass<unknown>, ClassTable>();
  for (const table of tables) {
    const known = all.get(table.of);
    all.set(table.of, known ? joined(known, table) : table);
  }
  return all;
}
