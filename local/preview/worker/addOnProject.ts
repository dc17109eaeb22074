import { Project, type RunOptions } from "../../appsScript/project/project";
import type { ProjectState } from "../../appsScript/project/projectState";
import type { BareContextFactory } from "../../appsScript/realm/bareContext";
import type { Clock } from "../../appsScript/services/clock";
import type { StoredFile } from "../../appsScript/services/core/drive/driveStore";
import { consoleText } from "../../appsScript/services/core/logging/consoleText";
import type { UiHost } from "../../appsScript/services/core/ui/uiHost";
import { parseManifest } from "../../appsScript/services/manifest";
import type { Workbook } from "../../sheets/workbook/workbook";
import type { MadeFile } from "../madeFile";
import type { FromWorker } from "../protocol";
import type { AddOn } from "../startBook";
import { keptServicesOf, markOfServices, USER } from "./keptServices";
import type { EditMade, ScriptProject } from "./scriptProject";
import { SimpleEvents } from "./simpleEvents";

const GOOGLE_DOC = "application/vnd.google-apps.document";
const LIMITED: RunOptions = { authMode: "LIMITED" };

export interface AddOnHost {
  readonly contexts: BareContextFactory;
  readonly ui: UiHost;
  readonly tell: (message: FromWorker) => void;
  readonly clock: Clock;
  /** A script has its writes land. */
  readonly flushed: () => void;
}

/** The add-on's files on a workbook, run by the local workspace. */
export class AddOnProject implements ScriptProject {
  private readonly project: Project;
  private readonly events: SimpleEvents;
  private readonly names: readonly string[];
  private mailsTold: number;

  constructor(
    addOn: AddOn,
    workbook: Workbook,
    readonly services: ProjectState,
    private readonly host: AddOnHost,
  ) {
    this.project = new Project(
      {
        scripts: addOn.scripts,
        pages: new Map(Object.entries(addOn.htmlFiles)),
        manifest: parseManifest(addOn.manifest),
      },
      workbook,
      services,
      {
        contexts: host.contexts,
        clock: host.clock,
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        userEmail: USER,
        ui: host.ui,
        flushed: () => {
          // Before what follows from them is kept: what is recorded as sent was handed over.
          this.tellMails();
          host.flushed();
        },
        print: (level, values) =>
          host.tell({
            kind: "log",
            level: level === "error" || level === "warn" ? level : "info",
            text: consoleText(values),
          }),
      },
    );
    this.events = new SimpleEvents(workbook, USER);
    this.names = this.project.functionNames();
    this.mailsTold = services.mails.length;
  }

  functionNames(): readonly string[] {
    return this.names;
  }

  opened(): void {
    if (this.names.includes("onOpen")) this.project.run("onOpen", [this.events.open()], LIMITED);
  }

  edited(edit: EditMade): void {
    if (!this.names.includes("onEdit")) return;
    this.project.run("onEdit", [this.events.edit(edit)], LIMITED);
  }

  run(functionName: string, args: readonly unknown[]): unknown {
    try {
      return this.project.run(functionName, args);
    } finally {
      this.tellMails();
    }
  }

  files(): readonly MadeFile[] {
    return this.services.drive.all.filter(isDocument).map((file) => ({
      id: file.id,
      name: file.name,
      link: `https://docs.google.com/document/d/${file.id}/edit`,
      made: file.createdTime,
    }));
  }

  file(id: string): ReturnType<ScriptProject["file"]> {
    const file = this.services.drive.get(id);
    if (!file?.content) return null;
    return { name: file.name, mimeType: file.content.mimeType, bytes: file.content.bytes };
  }

  putFile(id: string, docx: Uint8Array): boolean {
    const file = this.services.drive.get(id);
    if (!file?.content) return false;
    const content = { ...file.content, bytes: docx };
    this.services.drive.put({ ...file, content, modifiedTime: this.host.clock.now() });
    return true;
  }

  state(): unknown {
    return keptServicesOf(this.services);
  }

  stateMark(): string {
    return markOfServices(keptServicesOf(this.services));
  }

  /** Nothing is sent from here: the page is told what Google would have sent. */
  private tellMails(): void {
    const { mails } = this.services;
    for (const { name, replyTo, to, subject, body } of mails.slice(this.mailsTold)) {
      const from = { name, address: USER };
      this.host.tell({ kind: "mail", mail: { from, replyTo, to, subject, body } });
    }
    this.mailsTold = mails.length;
  }
}

function isDocument(file: StoredFile): boolean {
  return file.mimeType === GOOGLE_DOC && file.content !== null && !file.trashed;
}
