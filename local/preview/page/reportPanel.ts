import type { MadeFile } from "../protocol";
import { element } from "./elements";
import { saveAs } from "./saveAs";
import type { WorkspaceClient } from "./workspaceClient";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A document that the add-on made, beside the grid, as it will look in Word and Google Docs. */
export class ReportPanel {
  constructor(
    private readonly place: HTMLElement,
    private readonly client: WorkspaceClient,
    private readonly closed: () => unknown,
  ) {}

  async show(file: MadeFile): Promise<void> {
    const { name, bytes } = await this.client.request("file", { id: file.id });
    const pages = element("div", { class: "report-pages", tabindex: "0" });
    pages.setAttribute("role", "document");
    pages.setAttribute("aria-label", name);
    this.place.replaceChildren(this.head(name, bytes), pages);
    this.place.hidden = false;
    const { drawReportPages } = await import("./reportPages");
    await drawReportPages(bytes, pages);
    this.fit(pages);
  }

  close(): void {
    this.place.hidden = true;
    this.place.replaceChildren();
    this.closed();
  }

  /** False where no document is shown. */
  focus(): boolean {
    this.place.querySelector<HTMLElement>("button")?.focus();
    return !this.place.hidden;
  }

  /** Pages are as wide as paper: they are made smaller until they fit the panel. */
  private fit(pages: HTMLElement): void {
    const wrapper = pages.querySelector<HTMLElement>(".docx-wrapper");
    if (wrapper === null) return;
    const paper = Math.max(
      ...[...wrapper.querySelectorAll("section")].map((section) => section.offsetWidth),
    );
    const scale = () => {
      const room = pages.clientWidth - 32;
      wrapper.style.setProperty("zoom", String(Math.min(1, room / paper)));
    };
    scale();
    new ResizeObserver(scale).observe(pages);
  }

  private head(name: string, bytes: Uint8Array): HTMLElement {
    const save = element(
      "button",
      { type: "button", class: "plain", onclick: () => saveAs(`${name}.docx`, DOCX, bytes) },
      "Download .docx",
    );
    const close = element(
      "button",
      { type: "button", class: "cross", "aria-label": "Close report", onclick: () => this.close() },
      "\u00d7",
    );
    return element(
      "div",
      { class: "panel-head" },
      element("h2", { id: "report-title", title: name }, name),
      save,
      close,
    );
  }
}
