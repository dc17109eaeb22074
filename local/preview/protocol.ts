import type { DialogModel, MenuModel, PageModel } from "../appsScript/services/core/ui/uiHost";
import type { Area } from "../sheets/workbook/area";
import type { EditOrigin, GridCell, GridEdit } from "./gridEdit";
import type { MadeFile } from "./madeFile";
import type { FoldedColumns, GuardedArea, OpenedWorkbook, SheetSettings } from "./openedWorkbook";
import type { AddOn, StartBook } from "./startBook";
import type { TablePage } from "./tablePage";
import type { UnsentMail } from "./unsentMail";
import type { KeptState } from "./worker/keptState";

/** What the page asks of the worker, each with its answer. */
export interface Requests {
  /** The workbook of the last visit, or else the one to begin with; null without either. */
  open: {
    ask: {
      readonly key: string;
      readonly book: StartBook | null;
      readonly addOn: AddOn;
      readonly answers: SharedArrayBuffer;
      readonly afresh: boolean;
      /** Which day it is to be for the workbook and its scripts ("2009-10-05"); null: today. */
      readonly today: string | null;
    };
    answer: (OpenedWorkbook & { readonly wasKept: boolean; readonly isSample: boolean }) | null;
  };
  /** Another workbook file, in place of the one that is open. */
  openFile: { ask: { readonly name: string; readonly bytes: Uint8Array }; answer: OpenedWorkbook };
  /** Other settings for the workbook that is open. */
  changeSettings: { ask: SheetSettings; answer: OpenedWorkbook };
  /** What goes with the open workbook when another is opened in its place. */
  notDownloaded: {
    ask: null;
    answer: {
      /** It was changed after it was opened or last downloaded. */
      readonly isChanged: boolean;
      /** How many documents were made with it. */
      readonly documents: number;
    };
  };
  saveFile: {
    ask: null;
    answer: {
      readonly bytes: Uint8Array;
      /** What was in the file that the workbook came from and is not in this one; null where nothing is missing. */
      readonly notKept: string | null;
    };
  };
  /** The add-on was rebuilt. */
  useAddOn: { ask: AddOn; answer: null };
  edited: {
    ask: { readonly edits: readonly GridEdit[]; readonly origin: EditOrigin };
    answer: null;
  };
  /** All groups of columns of a tab are folded or unfolded. */
  fold: { ask: { readonly sheet: string; readonly isFolded: boolean }; answer: null };
  /** Text typed into one cell of the table view. */
  typed: {
    ask: { readonly sheet: string; readonly row: number; readonly column: number; text: string };
    answer: null;
  };
  /** A menu item. */
  run: { ask: { readonly functionName: string }; answer: null };
  /** `google.script.run`: arguments and result as JSON text; null for what Google passes on as null. */
  call: {
    ask: { readonly functionName: string; readonly json: string };
    answer: { readonly json: string | null };
  };
  /** The functions that a page of the add-on may call. */
  functions: { ask: null; answer: readonly string[] };
  table: {
    ask: { readonly sheet: string; readonly firstRow: number; readonly count: number };
    answer: TablePage;
  };
  file: {
    ask: { readonly id: string };
    answer: { readonly name: string; readonly mimeType: string; readonly bytes: Uint8Array };
  };
  /** A .docx that the person has edited, in place of what is in that document. */
  putFile: { ask: { readonly id: string; readonly bytes: Uint8Array }; answer: null };
}

export type RequestName = keyof Requests;
export type RequestAsk<N extends RequestName> = Requests[N]["ask"];
export type RequestAnswer<N extends RequestName> = Requests[N]["answer"];

export type ToWorker =
  | {
      readonly [N in RequestName]: {
        readonly kind: "request";
        readonly id: number;
        readonly name: N;
        readonly ask: RequestAsk<N>;
      };
    }[RequestName]
  | {
      readonly kind: "selected";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly areas: readonly Area[];
    }
  /** The page is about to go: keep what is not kept yet. */
  | { readonly kind: "leaving" };

export type FromWorker =
  | { readonly kind: "answer"; readonly id: number; readonly answer: unknown }
  | {
      readonly kind: "failure";
      readonly id: number;
      readonly name: string;
      readonly message: string;
    }
  | { readonly kind: "workbook"; readonly opened: OpenedWorkbook }
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly cells: readonly GridCell[];
      /** A script wrote them because of what the person did: both are taken back together. */
      readonly afterEdit: boolean;
    }
  | { readonly kind: "guarded"; readonly guarded: readonly GuardedArea[] }
  | { readonly kind: "folds"; readonly folds: readonly FoldedColumns[] }
  | { readonly kind: "go to"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "menus"; readonly menus: readonly MenuModel[] }
  | { readonly kind: "sidebar"; readonly page: PageModel }
  | { readonly kind: "dialog"; readonly page: PageModel; readonly modal: boolean }
  | {
      readonly kind: "toast";
      readonly message: string;
      readonly title: string;
      /** Null: until the person closes it. */
      readonly seconds: number | null;
    }
  /** The script waits for the answer in the shared memory. */
  | { readonly kind: "question"; readonly dialog: DialogModel; readonly hasText: boolean }
  | {
      readonly kind: "files";
      readonly files: readonly MadeFile[];
      readonly latest: MadeFile | null;
    }
  /** Nothing is sent from here: the person gets it as a file that a mail program opens. */
  | { readonly kind: "mail"; readonly mail: UnsentMail }
  /** The workbook was changed, and is not kept yet. */
  | { readonly kind: "changing" }
  /** The script waits in the shared memory until the browser keeps this. */
  | { readonly kind: "keep"; readonly key: string; readonly state: KeptState }
  /** Whether the browser keeps the workbook as it is now. */
  | { readonly kind: "kept"; readonly isKept: boolean }
  /** The workbook was opened in another tab, which keeps it from now on. */
  | { readonly kind: "elsewhere" }
  | { readonly kind: "log"; readonly level: "info" | "warn" | "error"; readonly text: string };
