import { isUncounted } from "../realm/hostObject";

/** The calls of a job as the command line prints them (design, section 6). */
export interface CallCounts {
  readonly total: number;
  readonly byMethod: { readonly [method: string]: number };
}

/** Counts every call a script makes on a Google service object. */
export class CallCounter {
  private readonly counts = new Map<string, number>();

  count(call: {
    readonly service: string;
    readonly method: string;
    readonly object: object;
  }): void {
    // Asking an object for its name is not a request to Google.
    if (isUncounted(call.object) || call.method === "toString") return;
    const method = `${call.service}.${call.method}`;
    this.counts.set(method, (this.counts.get(method) ?? 0) + 1);
  }

  reset(): void {
    this.counts.clear();
  }

  /** The counts so far, the methods in alphabetical order. */
  counted(): CallCounts {
    const byMethod = Object.fromEntries([...this.counts].sort(([a], [b]) => (a < b ? -1 : 1)));
    const total = [...this.counts.values()].reduce((sum, count) => sum + count, 0);
    return { total, byMethod };
  }
}
