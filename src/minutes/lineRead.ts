import type { MinutedAction } from "./minutesRead";

/** What the lines above make of the next one. */
export interface ReadSoFar {
  /** The list that the last heading or label began. */
  readonly list: "actions" | "decisions" | null;
  readonly sentence: string | null;
  readonly action: MinutedAction | null;
  /** Whether the last line ended in that action. */
  readonly isActionLast: boolean;
  /** Whether that action was marked with its owner alone, and has the words of the sentence before. */
  readonly isOwnerAlone: boolean;
}

/** What a line adds to what was read. */
export interface LineRead {
  readonly actions: readonly MinutedAction[];
  readonly sentences: readonly string[];
  /** Beside those that the sentences say of themselves. */
  readonly decisions: readonly string[];
  readonly notUnderstood: readonly string[];
  /** The last action before the line, with what the line says of it; null where it says nothing. */
  readonly lastAction: MinutedAction | null;
  readonly list: ReadSoFar["list"];
  readonly isOwnerAlone: boolean;
}

/** A line read as that and no more. */
export function lineRead(list: ReadSoFar["list"], read: Partial<LineRead>): LineRead {
  return {
    actions: [],
    sentences: [],
    decisions: [],
    notUnderstood: [],
    lastAction: null,
    isOwnerAlone: false,
    ...read,
    list,
  };
}
