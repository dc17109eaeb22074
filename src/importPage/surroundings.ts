import type { Ask } from "../sidebar/server";
import type { FileRead } from "./readChosenFile";

/** What the page is given. */
export interface Surroundings {
  readonly ask: Ask;
  readonly readFile: (file: File) => Promise<FileRead>;
  /** Checks what has come in, and closes the page; says why it could not. */
  readonly check: () => Promise<string | null>;
  /** What tells the pages of one day apart. */
  readonly newId: () => string;
  /** Until what was set is on the screen. */
  readonly drawn: () => Promise<void>;
}
