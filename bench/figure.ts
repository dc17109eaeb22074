/** One measured figure, with the limit that the product has set itself. */
export interface Figure {
  readonly what: string;
  readonly measured: number;
  /** The least and the most of the runs; none where there is nothing to vary. */
  readonly spread?: readonly [least: number, most: number];
  readonly unit: "ms" | "KB" | "MB" | "calls" | "s" | "exponent";
  readonly limit: number | null;
  /** How many times ours this is, taken by turns in one run; of what others would use instead. */
  readonly timesOurs?: number;
  /** What stands under the table: what is aimed at, and by the profile why it is not less. */
  readonly why?: string;
  /** What the picture of growth shows: milliseconds by size. */
  readonly points?: readonly (readonly [size: number, ms: number])[];
}

/** What the runs of a piece of work took. */
export interface Timed {
  readonly measured: number;
  readonly spread: readonly [least: number, most: number];
}

/** The median of several runs in milliseconds, after one that is not counted. */
export function msOf(work: () => unknown, runs = 7): Timed & { readonly unit: "ms" } {
  work();
  return { ...timedOf(Array.from({ length: runs }, () => msOnce(work))), unit: "ms" };
}

/**
 * Works by turns in one process, so that what the machine does besides falls on all alike. The first
 * turns are not counted: the engine compiles then what is used most, ours and theirs.
 */
export async function sideBySide<Name extends string>(
  works: { readonly [N in Name]: () => unknown },
  runs = 9,
): Promise<{ readonly [N in Name]: Timed }> {
  const names = Object.keys(works) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let run = -WARM_UPS; run < runs; run++) {
    for (const name of names) {
      const before = process.cpuUsage();
      await works[name]();
      if (run >= 0) times.get(name)?.push(msSince(before));
    }
  }
  const timed = names.map((name) => [name, timedOf(times.get(name) ?? [])] as const);
  return Object.fromEntries(timed) as { readonly [N in Name]: Timed };
}

const WARM_UPS = 3;

/** Processor time, which other programs on the machine change little. */
function msOnce(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return msSince(before);
}

function msSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function timedOf(times: readonly number[]): Timed {
  const sorted = [...times].sort((a, b) => a - b);
  const [least = Number.NaN] = sorted;
  const most = sorted[sorted.length - 1] ?? Number.NaN;
  return { measured: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, spread: [least, most] };
}
