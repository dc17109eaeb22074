import type { Figure, Timed } from "../figure";

/** Ours first, with what is said of it; each of the others with how many times as long it takes. */
export function beside<Name extends string>(
  timed: { readonly [N in Name]: Timed },
  ours: Name,
  why?: string,
): readonly Figure[] {
  return (Object.entries(timed) as [Name, Timed][]).map(([what, one]) => ({
    what,
    ...one,
    unit: "ms",
    limit: null,
    ...(what !== ours
      ? { timesOurs: one.measured / timed[ours].measured }
      : why === undefined
        ? {}
        : { why }),
  }));
}
