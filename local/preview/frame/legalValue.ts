/**
 * What may cross between a page and Apps Script: numbers, booleans, strings, null, arrays and
 * plain objects of those (facts, section 4). Throws for a Date, a function, undefined, an element,
 * a Map and whatever else Google refuses; items of arrays that are undefined become null there.
 */
export function toJsonText(value: unknown): string {
  checkValue(value, "0", new Set());
  return JSON.stringify(value);
}

function checkValue(value: unknown, place: string, parents: Set<object>): void {
  if (value === null || ["number", "boolean", "string"].includes(typeof value)) return;
  if (typeof value !== "object" || parents.has(value)) throw illegal(place);
  parents.add(value);
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      if (item !== undefined) checkValue(item, String(index), parents);
    });
  } else if (isPlain(value)) {
    for (const [name, member] of Object.entries(value)) checkValue(member, name, parents);
  } else {
    throw illegal(place);
  }
  parents.delete(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    Object.prototype.toString.call(value) === "[object Object]" &&
    (prototype === null || Object.getPrototypeOf(prototype) === null)
  );
}

function illegal(place: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${place}`);
}
