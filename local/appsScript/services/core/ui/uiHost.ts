export type ButtonName = "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";
export type ButtonSetName = "OK" | "OK_CANCEL" | "YES_NO" | "YES_NO_CANCEL";

export interface DialogModel {
  readonly title: string;
  readonly message: string;
  readonly buttons: ButtonSetName;
}

export interface PromptAnswer {
  readonly button: ButtonName;
  readonly text: string;
}

export type MenuEntry =
  | { readonly kind: "item"; readonly caption: string; readonly functionName: string }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly menu: MenuModel };

export interface MenuModel {
  /** "" for an add-on menu: the host shows the add-on's name. */
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
}

/** A page in a sidebar or dialog. */
export interface PageModel {
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** Where scripts show things to a person: the terminal, the preview, or a test. All answers are synchronous. */
export interface UiHost {
  alert(dialog: DialogModel): ButtonName;
  prompt(dialog: DialogModel): PromptAnswer;
  addMenu(menu: MenuModel): void;
  removeMenu(caption: string): void;
  showSidebar(page: PageModel): void;
  showDialog(page: PageModel, modal: boolean): void;
  toast(message: string, title: string, seconds: number): void;
}
