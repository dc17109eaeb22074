/** One measured figure, with the limit that the product has set itself. */
export interface Figure {
  readonly what: string;
  readonly measured: number;
  readonly unit: "ms" | "KB" | "calls" | "s";
  readonly limit: number | null;
}

/** The median of several runs, in milliseconds, after one that is not counted. */
export function medianMs(work: () => void, runs = 7): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? Number.NaN;
}
