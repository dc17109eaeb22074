import type { MenuModel } from "../../appsScript/services/core/ui/uiHost";
import { giveAnswer } from "../answerMemory";
import type { MadeFile } from "../madeFile";
import type { OpenedWorkbook } from "../openedWorkbook";
import type { FromWorker } from "../protocol";
import { askPerson } from "./dialogs";
import type { FramedDialog } from "./framedDialog";
import type { FunctionRunner } from "./functionRunner";
import type { KeptSign } from "./keptSign";
import type { MailHandover } from "./mailHandover";
import type { SheetPane } from "./sheetPane";
import type { SidebarPanel } from "./sidebarPanel";
import type { Toasts } from "./toasts";

/** What the worker tells without being asked. */
export type Told = Exclude<FromWorker, { readonly kind: "answer" | "failure" }>;

/** What on the page there may be news for. */
export interface NewsPlaces {
  readonly answers: SharedArrayBuffer;
  readonly sheet: SheetPane;
  readonly sidebar: SidebarPanel;
  readonly dialog: FramedDialog;
  readonly toasts: Toasts;
  readonly kept: KeptSign;
  readonly mail: MailHandover;
  readonly runner: FunctionRunner;
  nameBook(opened: OpenedWorkbook): void;
  /** Another tab keeps the workbook from now on. */
  elsewhere(): void;
  setMenus(menus: readonly MenuModel[]): void;
  setFiles(files: readonly MadeFile[], latest: MadeFile | null): void;
}

/** Takes what the worker told to the part of the page that it is for. */
export function spreadNews(told: Told, places: NewsPlaces): void {
  const { answers, sheet, sidebar, dialog, toasts, kept, mail, runner } = places;
  switch (told.kind) {
    case "workbook":
      places.nameBook(told.opened);
      sheet.loadAgain(told.opened);
      break;
    case "cells":
      sheet.setCells(told.sheet, told.cells, told.afterEdit);
      break;
    case "guarded":
      sheet.guard(told.guarded);
      break;
    case "folds":
      sheet.setFolds(told.folds);
      break;
    case "go to":
      sheet.goTo(told.sheet, told.area);
      break;
    case "menus":
      places.setMenus(told.menus);
      break;
    case "sidebar":
      runner.hasOpenedSidebar();
      sidebar.show(told.page);
      break;
    case "dialog":
      dialog.show(told.page, told.modal);
      break;
    case "toast":
      toasts.show(told.message, told.title, told.seconds);
      break;
    case "question":
      void askPerson(told.dialog, told.hasText).then((answer) => giveAnswer(answers, answer));
      break;
    case "files":
      places.setFiles(told.files, told.latest);
      break;
    case "mail":
      mail.give(told.mail);
      break;
    case "keep":
      void mail.keepBeforeGoingOn(told.key, told.state);
      break;
    case "changing":
      kept.changing();
      break;
    case "kept":
      // Edits that have not reached the worker yet are saved later.
      if (sheet.edits.areAllThere) kept.kept(told.isKept);
      break;
    case "elsewhere":
      places.elsewhere();
      break;
    case "log":
      console[told.level](told.text);
      break;
    default:
      told satisfies never;
  }
}
