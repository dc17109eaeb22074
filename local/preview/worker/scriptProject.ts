import type { Area } from "../../sheets/workbook/area";
import type { Cell } from "../../sheets/workbook/cell";
import type { Sheet } from "../../sheets/workbook/workbook";
import type { MadeFile } from "../madeFile";

/** One cell or block that a person edited, for `onEdit`. */
export interface EditMade {
  readonly sheet: Sheet;
  readonly area: Area;
  /** What was typed and what stood there before, where it is a single cell that was typed into. */
  readonly typed: { readonly before: Cell | undefined; readonly after: Cell | undefined } | null;
}

/** The add-on on one workbook, as the preview uses it. */
export interface ScriptProject {
  functionNames(): readonly string[];
  /** Runs `onOpen`, if the project has one. */
  opened(): void;
  /** Runs `onEdit`, if the project has one. */
  edited(edit: EditMade): void;
  /** Runs a function as a menu item does. Throws what the script throws. */
  run(functionName: string, args: readonly unknown[]): unknown;
  /** The documents that the add-on made, oldest first. */
  files(): readonly MadeFile[];
  file(id: string): {
    readonly name: string;
    readonly mimeType: string;
    readonly bytes: Uint8Array;
  } | null;
  /** Puts a person's own .docx in place of what is in a document; false where it is not there. */
  putFile(id: string, docx: Uint8Array): boolean;
  /** Differs whenever `state` differs. */
  stateMark(): string;
  /** All that scripts left behind outside the workbook, for the next visit. */
  state(): unknown;
}
