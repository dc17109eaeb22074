import { classOf } from "../declare/googleClass";

/** Under it an object keeps a record that scripts read and write freely: the variables of a template. */
export const openProperties: unique symbol = Symbol("open properties");

/** Google's class for it, by which calls are counted and errors name it: "Range", "Utilities". */
export function serviceNameOf(service: object): string {
  return classOf(service)?.name ?? service.constructor.name;
}

export function openPropertiesOf(service: object): Record<string, unknown> | undefined {
  return (service as { readonly [openProperties]?: Record<string, unknown> })[openProperties];
}

/** Whether using it is no call to Google: the console, the values of an enumeration. */
export function isUncounted(service: object): boolean {
  return classOf(service)?.traits.uncounted === true;
}

export type MemberKind = "method" | "property" | "none";
