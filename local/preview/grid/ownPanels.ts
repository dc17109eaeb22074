import { type Injector, toDisposable } from "@univerjs/core";
import { IDialogService, ISidebarService } from "@univerjs/ui";

/**
 * What opens a panel of the grid itself, or names cells as those do. Rules and formats are the add-on's, the rest cannot be kept in
 * the workbook; and the panels speak of things that Sheets has not. No menu offers them, yet keys and
 * double clicks lead there too.
 */
export const OWN_PANELS: ReadonlySet<string> = new Set([
  "data-validation.operation.open-validation-panel",
  "data-validation.operation.toggle-validation-panel",
  "data-validation.command.addRuleAndOpen",
  "sheet.operation.open.conditional.formatting.panel",
  "sheet.operation.open.numfmt.panel",
  "sheet-permission.operation.openPanel",
  "sheet-permission.operation.openDialog",
  "sidebar.operation.defined-name",
  "sheet.command.insert-defined-name",
  "base-ui.operation.toggle-shortcut-panel",
  "doc-paragraph-setting.command",
  "sidebar.operation.doc-paragraph-setting-panel",
  "sidebar.operation.doc-header-footer-panel",
  "doc.command.open-header-footer-panel",
  "docs.operation.open-page-setting",
]);

/** Says why a rule did not let a value in. */
const REFUSAL = "reject-input-dialog";

/**
 * Keeps panels and dialogs shut whatever way leads to them. One spoke of a protected range where keys
 * were pressed while a sheet was drawn anew: guarded cells are the page's matter.
 */
export function keepPanelsShut(injector: Injector): void {
  const nothing = toDisposable(() => undefined);
  injector.get(ISidebarService).open = () => nothing;
  const dialogs = injector.get(IDialogService);
  const open = dialogs.open.bind(dialogs);
  dialogs.open = (dialog) => (dialog.id === REFUSAL ? open(dialog) : nothing);
}
