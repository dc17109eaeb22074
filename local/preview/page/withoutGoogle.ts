/** Functions of the add-on that come to nothing without Google, and why: by their names in the menu. */
const NEED_GOOGLE: ReadonlyMap<string, string> = new Map([
  [
    "scheduleReports",
    "A schedule runs while nobody has the page open, and sends mail: both need Google. Here, make the report when you want it: Compact > Steering group report.",
  ],
]);

/** Why this item of the menu cannot do anything in the web edition; null where it can. */
export function whyNeedsGoogle(functionName: string): string | null {
  return NEED_GOOGLE.get(functionName) ?? null;
}
