import type {
  ButtonName,
  DialogModel,
  MenuModel,
  PageModel,
  PromptAnswer,
  UiHost,
} from "../../appsScript/services/core/ui/uiHost";
import { waitForAnswer } from "../answerMemory";
import type { FromWorker } from "../protocol";

/** Shows on the page what scripts show; an alert or a prompt waits there for the person. */
export class PreviewUi implements UiHost {
  private menus: readonly MenuModel[] = [];

  constructor(
    private readonly tell: (message: FromWorker) => void,
    private readonly answers: SharedArrayBuffer,
    /** Called before a script waits, so that the page shows what the script has done so far. */
    private readonly beforeWaiting: () => void,
  ) {}

  alert(dialog: DialogModel): ButtonName {
    return this.ask(dialog, false).button;
  }

  prompt(dialog: DialogModel): PromptAnswer {
    return this.ask(dialog, true);
  }

  /** A menu of the same caption is replaced, as when a spreadsheet is opened again. */
  addMenu(menu: MenuModel): void {
    this.showMenus([...this.without(menu.caption), menu]);
  }

  removeMenu(caption: string): void {
    this.showMenus(this.without(caption));
  }

  showSidebar(page: PageModel): void {
    this.tell({ kind: "sidebar", page });
  }

  showDialog(page: PageModel, modal: boolean): void {
    this.tell({ kind: "dialog", page, modal });
  }

  toast(message: string, title: string, seconds: number): void {
    // A negative number, as on Google: until the person closes it.
    this.tell({ kind: "toast", message, title, seconds: seconds < 0 ? null : seconds });
  }

  private without(caption: string): readonly MenuModel[] {
    return this.menus.filter((menu) => menu.caption !== caption);
  }

  private showMenus(menus: readonly MenuModel[]): void {
    this.menus = menus;
    this.tell({ kind: "menus", menus });
  }

  private ask(dialog: DialogModel, hasText: boolean): PromptAnswer {
    this.beforeWaiting();
    return waitForAnswer<PromptAnswer>(this.answers, () =>
      this.tell({ kind: "question", dialog, hasText }),
    );
  }
}
