import type { FromWorker } from "../protocol";
import { KeepersTurn } from "./keepersTurn";
import { type KeptState, KeptStates } from "./keptState";

/** How long after a change it is kept: long enough that typing on is one change. */
const PAUSE_MS = 200;

/** Keeps the open workbook in the browser, a moment after each change. */
export class BookKeeper {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly states = KeptStates.open();
  private turn: KeepersTurn | null = null;

  constructor(
    private readonly key: string,
    private readonly state: () => KeptState,
    private readonly tell: (message: FromWorker) => void,
  ) {}

  /** From now on this tab keeps the workbook, and tabs that were opened before do not. */
  begin(): void {
    this.turn = new KeepersTurn(this.key, () => this.tell({ kind: "elsewhere" }));
  }

  /** Another workbook is open in its place. */
  end(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.turn?.giveBack();
  }

  async read(): Promise<KeptState | null> {
    return (await this.states)?.read(this.key) ?? null;
  }

  async forget(): Promise<void> {
    await (await this.states)?.remove(this.key);
  }

  /** Something changed. */
  later(): void {
    this.tell({ kind: "changing" });
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), PAUSE_MS);
  }

  async now(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const states = await this.states;
    if (states === null || this.turn?.isOurs === false) {
      this.tell({ kind: "kept", isKept: false });
      return;
    }
    // A browser that has no room, or may not keep anything, refuses.
    const isKept = await states.write(this.key, this.state()).then(
      () => true,
      () => false,
    );
    // What was changed meanwhile is still to be kept.
    if (this.timer === null) this.tell({ kind: "kept", isKept });
  }

  /** Keeps at once what is still to be kept. */
  flush(): void {
    if (this.timer !== null) void this.now();
  }
}
