/**
 * What `google.script.run` passes on of a function's result: JSON text, or null where Google hands
 * the page a bare null instead (a Date, NaN, a function; facts, section 4).
 */
export function resultAsJson(value: unknown): string | null {
  return value === undefined || !isLegal(value, new Set()) ? null : JSON.stringify(value);
}

function isLegal(value: unknown, parents: Set<object>): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || parents.has(value)) return false;
  const tag = Object.prototype.toString.call(value);
  if (tag !== "[object Object]" && !Array.isArray(value)) return false;
  parents.add(value);
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  const legal = members.every((member) => member === undefined || isLegal(member, parents));
  parents.delete(value);
  return legal;
}

/** Whether a page may call it: a function of the project's top level that is not private. */
export function isCallable(name: string, topLevel: readonly string[]): boolean {
  return !name.endsWith("_") && !name.includes(".") && topLevel.includes(name);
}
