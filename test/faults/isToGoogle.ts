import type { ServiceCall } from "../../local/appsScript/declare/door";
import { isUncounted } from "../../local/appsScript/realm/hostObject";

/** Whether it is one of the add-on's own calls to a service. */
export function isToGoogle({ object, method }: ServiceCall): boolean {
  return !isUncounted(object) && method !== "toString";
}

/** Whether a method of a service only says something, and leaves all as it is. */
export function isReading(method: string): boolean {
  return /^(?:get|is|has|to)[A-Z]/.test(method);
}
