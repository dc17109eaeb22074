import type { PageModel } from "../../appsScript/services/core/ui/uiHost";
import { dialogBox } from "./dialogs";
import { type FrameListener, scriptFrame } from "./scriptFrame";
import type { WorkspaceClient } from "./workspaceClient";

/** Google's size for a dialog that does not give one. */
const USUAL = { width: 600, height: 400 };

/** A page of the add-on in a dialog, modal or not; one at a time. */
export class FramedDialog {
  private shown: HTMLDialogElement | null = null;

  constructor(
    private readonly client: WorkspaceClient,
    private readonly listener: Omit<FrameListener, "close" | "resize">,
  ) {}

  show(page: PageModel, modal: boolean): void {
    this.close();
    const dialog = dialogBox(page.title, () => this.close());
    dialog.classList.add("framed");
    const frame = scriptFrame(page, this.client, {
      ...this.listener,
      close: () => this.close(),
      resize: (width, height) => {
        if (width !== null) frame.style.width = `${width}px`;
        if (height !== null) frame.style.height = `${height}px`;
      },
    });
    frame.style.width = `${page.width ?? USUAL.width}px`;
    frame.style.maxWidth = "100%";
    frame.style.height = `${page.height ?? USUAL.height}px`;
    dialog.append(frame);
    document.body.append(dialog);
    if (modal) dialog.showModal();
    else dialog.show();
    this.shown = dialog;
  }

  close(): void {
    this.shown?.close();
    this.shown?.remove();
    this.shown = null;
  }
}
