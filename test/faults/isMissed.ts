import { lossesOf } from "./betweenCalls";
import { wrongAfterCut } from "./cutShort";
import { entriesWith } from "./entriesWith";
import type { EntryPoint } from "./entryPoints";
import { faultsIn, undisturbed, wrongIn } from "./faults";
import type { Guard } from "./guards";
import { planted } from "./planted";
import { lostInRace, racesOf } from "./races";
import { layingOut, leftDisturbed } from "./stopped";
import { traceOf } from "./trace";

/**
 * Whether anything is found to be wrong where the guard is taken out, of the cases that are to miss it:
 * the latest first, as what is written is written late. Nothing is, where the trial is too weak.
 */
export function isMissed(
  { code, instead, missedBy }: Guard,
  entries: Readonly<Record<string, EntryPoint>>,
): boolean {
  const files = planted(code, instead);
  if (missedBy.by === "stop") {
    const job = layingOut()[missedBy.job];
    if (job === undefined) throw new Error(`There is no job that ${missedBy.job}.`);
    const { open } = job.world;
    const unguarded = { ...job, world: { open: () => open({ files }) } };
    return leftDisturbed([{ ...missedBy, name: missedBy.job, job: unguarded }]).length > 0;
  }
  const names = "other" in missedBy ? [missedBy.entry, missedBy.other] : [missedBy.entry];
  const some = Object.fromEntries(names.map((name) => [name, entryOf(entries, name)]));
  const unguarded = entriesWith(files, some);
  switch (missedBy.by) {
    case "edit": {
      const { entry, tab, edit } = missedBy;
      return callsBefore(unguarded, missedBy).some(
        (call) => lossesOf(unguarded, { entry, tab, edit, call }).length > 0,
      );
    }
    case "end":
      return callsBefore(unguarded, missedBy).some(
        (call) => wrongAfterCut(unguarded, { entry: missedBy.entry, call }).length > 0,
      );
    case "race":
      return [...racesOf(some)]
        .filter(({ entry, other }) => entry === missedBy.entry && other === missedBy.other)
        .reverse()
        .some((one) => lostInRace(unguarded, one).length > 0);
    case "fault": {
      const runs = undisturbed(unguarded);
      return wrongIn(unguarded, faultsIn(runs).slice(0, 1), runs).length > 0;
    }
    default:
      return missedBy satisfies never;
  }
}

/** The calls of a method, the latest first, as they are made without the guard. */
function callsBefore(
  unguarded: Readonly<Record<string, EntryPoint>>,
  { entry, before }: { readonly entry: string; readonly before?: string },
): readonly number[] {
  const { methods } = traceOf(entryOf(unguarded, entry));
  return methods
    .flatMap((method, call) => (before === undefined || method === before ? [call] : []))
    .reverse();
}

function entryOf(entries: Readonly<Record<string, EntryPoint>>, name: string): EntryPoint {
  const entry = entries[name];
  if (entry === undefined) throw new Error(`There is no entry point ${name}.`);
  return entry;
}
