import type { FromWorker } from "../protocol";
import { KeepersTurn } from "./keepersTurn";
import { type KeptState, KeptStates } from "./keptState";

/** How long after a change it is kept: long enough that typing on is one change. */
const PAUSE_MS = 200;
/** However fast changes follow each other, none waits longer. */
const LONGEST_PAUSE_MS = 1_000;

/** Keeps the open workbook in the browser, a moment after each change. */
export class BookKeeper {
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** When the first change was made that is not kept yet; null where all are. */
  private changedAt: number | null = null;
  private readonly states = KeptStates.open();
  private turn: KeepersTurn | null = null;
  /** What is open here is in a copy: it was read from there, or written. */
  private isInCopy = false;
  private state: () => KeptState = nothingOpen;

  constructor(
    private readonly key: string,
    private readonly tell: (message: FromWorker) => void,
  ) {}

  /** `state`: the workbook as it is now, asked once something has changed. */
  keeps(state: () => KeptState): void {
    this.state = state;
  }

  /** From now on this tab keeps the workbook, and tabs that were opened before do not. */
  async begin(): Promise<void> {
    this.turn = new KeepersTurn(this.key, () => void this.lost());
    await this.turn.taken;
  }

  /** Where the other tab has begun anew, what is here is in no copy any more. */
  private async lost(): Promise<void> {
    this.tell({ kind: "elsewhere" });
    if (this.isInCopy && (await this.read()) === null) this.tell({ kind: "kept", isKept: false });
  }

  /** Another workbook is open in its place. */
  end(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.turn?.giveBack();
  }

  async read(): Promise<KeptState | null> {
    const found = (await (await this.states)?.read(this.key)) ?? null;
    if (found !== null) this.isInCopy = true;
    return found;
  }

  async forget(): Promise<void> {
    await (await this.states)?.remove(this.key);
  }

  /** Something changed. */
  later(): void {
    this.tell({ kind: "changing" });
    const now = performance.now();
    this.changedAt ??= now;
    if (this.timer !== null) clearTimeout(this.timer);
    const pause = Math.min(PAUSE_MS, LONGEST_PAUSE_MS - (now - this.changedAt));
    this.timer = setTimeout(() => void this.now(), Math.max(0, pause));
  }

  /**
   * Keeps what was changed before a script goes on, which waits for it: `ask` has the page do it, since
   * a browser's database answers nobody who waits.
   */
  beforeGoingOn(ask: (key: string, state: KeptState) => boolean): void {
    if (this.changedAt === null || this.turn?.isOurs === false) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (!ask(this.key, this.state())) return;
    this.changedAt = null;
    this.isInCopy = true;
  }

  async now(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const states = await this.states;
    if (states === null || this.turn?.isOurs === false) {
      this.tell({ kind: "kept", isKept: false });
      return;
    }
    const upTo = this.changedAt;
    // A browser that has no room, or may not keep anything, refuses.
    const isKept = await states.write(this.key, this.state()).then(
      () => true,
      () => false,
    );
    if (isKept) this.isInCopy = true;
    // What was changed meanwhile is still to be kept.
    if (this.timer === null && isKept && this.changedAt === upTo) this.changedAt = null;
    if (this.timer === null) this.tell({ kind: "kept", isKept });
  }

  /** Keeps at once what is still to be kept. */
  flush(): void {
    if (this.timer !== null) void this.now();
  }
}

function nothingOpen(): never {
  throw new Error("No workbook is open yet.");
}
