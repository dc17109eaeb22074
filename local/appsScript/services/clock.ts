/** The time that services and scripts live in. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): void;
  /** True where the realm's Date must be told the time, because it is not the machine's. */
  readonly simulated: boolean;
}

/** The machine's own clock; sleeping really waits, as a script expects. */
export function systemClock(): Clock {
  return { now: () => Date.now(), sleep: waitSynchronously, simulated: false };
}

/**
 * The machine's time, in milliseconds since 1970. Kept from the first: where a realm shares this scope,
 * its own Date is told the time by a clock.
 */
export const machineNow = Date.now;

/** A clock that is at another time, and goes on from there as the machine's does. */
export function clockFrom(start: number): Clock {
  const offset = start - machineNow();
  return { now: () => machineNow() + offset, sleep: waitSynchronously, simulated: true };
}

/** A clock that stands still unless it is moved: triggers walk a year with it in a moment. */
export class SimulatedClock implements Clock {
  readonly simulated = true;
  #now: number;

  constructor(start: Date) {
    this.#now = start.getTime();
  }

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Moves on to that time; never back. */
  moveTo(time: number): void {
    this.#now = Math.max(this.#now, time);
  }
}

function waitSynchronously(milliseconds: number): void {
  const until = Date.now() + milliseconds;
  try {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  } catch {
    // A page may not wait in this way, nor make the shared memory for it.
    while (Date.now() < until);
  }
}
