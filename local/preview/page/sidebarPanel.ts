import type { PageModel } from "../../services/ui/uiHost";
import { element } from "./elements";
import { type FrameListener, scriptFrame } from "./scriptFrame";
import type { WorkspaceClient } from "./workspaceClient";

/** The 300 pixels at the right where Sheets shows an add-on's page; one page at a time. */
export class SidebarPanel {
  private shown: PageModel | null = null;

  constructor(
    private readonly place: HTMLElement,
    private readonly client: WorkspaceClient,
    private readonly listener: Omit<FrameListener, "close" | "resize">,
  ) {}

  show(page: PageModel): void {
    this.shown = page;
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
  }

  /** Runs the page again, after the add-on was built anew. */
  reload(): void {
    if (this.shown !== null) this.show(this.shown);
  }

  close(): void {
    this.shown = null;
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
