import type { MadeFile } from "../madeFile";
import { askPerson } from "./dialogs";
import { element } from "./elements";
import { DOCX, pickDocumentFile } from "./pickFile";
import { saveAs } from "./saveAs";
import type { WorkspaceClient } from "./workspaceClient";

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
    this.place.replaceChildren(this.head(file, name, bytes), pages);
    this.place.hidden = false;
    const { drawReportPages } = await import("./reportPages");
    await drawReportPages(bytes, pages);
    this.fit(pages);
    // In a small window it lies below the sheet, and its pages have grown since.
    this.place.scrollIntoView();
  }

  close(): void {
    this.place.hidden = true;
    this.place.replaceChildren();
    this.closed();
  }

  /** False where no document is shown. */
  focus(): boolean {
    this.place.querySelector<HTMLElement>(".plain")?.focus();
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
      wrapper.style.setProperty("--report-zoom", String(Math.min(1, room / paper)));
    };
    scale();
    new ResizeObserver(scale).observe(pages);
  }

  /** Google edits its documents in place; here, the person's own word processor does, beside the page. */
  private async putInCopy(file: MadeFile): Promise<void> {
    const copy = await pickDocumentFile();
    const bytes = new Uint8Array(await copy.arrayBuffer());
    const { isDocument } = await import("./reportPages");
    if (!isDocument(bytes)) {
      const message = `${copy.name} is no Word document. Save it as .docx and choose it again; the document here is as it was.`;
      await askPerson({ title: "This file cannot be put in", message, buttons: "OK" }, false);
      return;
    }
    await this.client.request("putFile", { id: file.id, bytes });
    await this.show(file);
    this.place.querySelector<HTMLElement>(".plain")?.focus();
  }

  private head(file: MadeFile, name: string, bytes: Uint8Array): HTMLElement {
    const action = (caption: string, run: () => void): HTMLElement =>
      element("button", { type: "button", class: "plain", onclick: run }, caption);
    const close = element(
      "button",
      { type: "button", class: "cross", "aria-label": "Close report", onclick: () => this.close() },
      "\u00d7",
    );
    return element(
      "div",
      { class: "panel-head" },
      element("h2", { id: "report-title", title: name }, name),
      close,
      action("Download .docx", () => saveAs(`${name}.docx`, DOCX, bytes)),
      action("Put in an edited copy\u2026", () => void this.putInCopy(file)),
      action("Print or PDF\u2026", () => window.print()),
    );
  }
}
