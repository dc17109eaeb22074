import type { Terminal } from "./terminal";

/** What every command needs to know about where it runs. */
export interface Surroundings {
  /** The project's folder. */
  readonly root: string;
  readonly terminal: Terminal;
}
