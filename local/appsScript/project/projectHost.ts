import type { Surface } from "../declare/surface";
import type { BareContextFactory } from "../realm/bareContext";
import type { Clock } from "../services/clock";
import type { LogLevel } from "../services/core/logging/logHost";
import type { UiHost } from "../services/core/ui/uiHost";

/** The world around a project: what Google's servers and the person's browser are to a script. */
export interface ProjectHost {
  readonly contexts: BareContextFactory;
  /** What scripts may use; where absent, what the add-on uses. */
  readonly surface?: Surface;
  readonly clock: Clock;
  /** The zone that the realm's Date really uses. */
  readonly zone: string;
  readonly userEmail: string;
  /** Null where no person is present, as in a time trigger. */
  readonly ui: UiHost | null;
  /** Turns a document into another kind of file, as Google exports one; null where it cannot. */
  readonly convert?: (bytes: Uint8Array, from: string, to: string) => Uint8Array | null;
  /** Called when a script has its writes land; it goes on once this returns. */
  readonly flushed?: () => void;
  readonly print: (level: LogLevel, values: readonly unknown[]) => void;
}
