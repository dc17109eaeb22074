import type { PageModel } from "../../appsScript/services/core/ui/uiHost";
import { element } from "./elements";
import { type FrameListener, scriptFrame } from "./scriptFrame";
import type { WorkspaceClient } from "./workspaceClient";

/** The 300 pixels at the right where Sheets shows an add-on's page; one page at a time. */
export class SidebarPanel {
  constructor(
    private readonly place: HTMLElement,
    private readonly client: WorkspaceClient,
    private readonly listener: Omit<FrameListener, "close" | "resize">,
  ) {}

  show(page: PageModel): void {
    const frame = scriptFrame(page, this.client, {
      ...this.listener,
      close: () => this.close(),
      // Google gives a sidebar 300 pixels, whatever is asked for.
      resize: () => undefined,
    });
    const close = element(
      "button",
      {
        type: "button",
        class: "cross",
        "aria-label": "Close sidebar",
        onclick: () => this.close(),
      },
      "\u00d7",
    );
    const heading = element("h2", { id: "sidebar-title" }, page.title || "Add-on");
    this.place.replaceChildren(element("div", { class: "panel-head" }, heading, close), frame);
    this.place.hidden = false;
    // In a small window it lies below the sheet.
    this.place.scrollIntoView();
  }

  get isOpen(): boolean {
    return !this.place.hidden;
  }

  close(): void {
    this.place.hidden = true;
    this.place.replaceChildren();
    this.listener.focusSheet();
  }

  focus(): boolean {
    const frame = this.place.querySelector("iframe");
    frame?.focus();
    return frame !== null;
  }
}
