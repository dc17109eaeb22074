import type { CalendarDate } from "../cells/calendarDate";
import type { LocaleAndZone } from "../cells/localeAndZone";
import type { SheetGrid } from "../cells/sheetGrid";
import type { Applied, Change } from "../changes/change";
import type { TableAsShown } from "../changes/undo/partsOfChanges";
import type { Forget } from "../domain/people/forgetIn";
import type { OldSheet } from "../import/oldSheet";
import type { PrintedDocument } from "../report/printedDocument";
import type { SectionName } from "../report/sections";
import type { TemplateModel } from "../report/template/templateModel";
import type { TemplateLines } from "../report/template/templateOfLines";
import type { TableName } from "../tables/tableName";

/** The open workbook. */
export interface WorkbookPort {
  /** Every tab, once, with the day and time of day ("14:30") in the spreadsheet's zone. */
  read(): WorkbookReading;
  /**
   * As `read`, after this run wrote something: tabs that it did not write to are as it saw them last,
   * and cost nothing. What a formula of theirs makes of the change is seen by the next run.
   */
  readAgain(): WorkbookReading;
  /** The day in the spreadsheet's zone; asks for no cell. */
  today(): CalendarDate;
  /** The moment in UTC, "2009-10-07T13:30:00.000Z"; asks for no cell. */
  instant(): string;
  /** The names of all tabs, those of nobody's table included. */
  tabNames(): readonly string[];
  /** A copy of a tab that was kept; null where there is none of that name. */
  readCopy(name: string): SheetGrid | null;
  /**
   * Reads the touched tables again, finds every record by its key, writes once a table. A change
   * that is no longer possible is left out and said so.
   */
  apply(changes: readonly Change[]): Applied;
  /** What was written stands in the spreadsheet from now on, even where the run is ended. */
  keepWritten(): void;
  /**
   * How the cells of a table are shown and, with `withFormulas`, their formulas; null where that
   * cannot be known. A few calls, however many rows there are.
   */
  tableAsShown(table: TableName, withFormulas: boolean): TableAsShown | null;
  readonly undoTab: UndoTabPort;
  /** Lays out every table: adds what is missing; never deletes, renames, reorders or empties. */
  setUp(): SetUpOutcome;
  /** What `setUp` would add; writes nothing. */
  offerSetUp(): SetUpOffer;
  /**
   * Finds texts in every tab and its notes and, with `write`, takes out of them what is to be
   * forgotten. Returns where it stands, or stood.
   */
  forgetText(forget: Forget, write: boolean): readonly TextPlace[];
  /** What File > Settings say; asks for no cell. */
  localeAndZone(): LocaleAndZone;
  /** The row that the person has selected; null where it is in no table. */
  selection(): { readonly sheetName: string; readonly row: number; readonly column: number } | null;
  /** Takes the person to a cell ("K20"). False where that tab is gone. */
  goTo(sheetName: string, cell: string): boolean;
  /** The tabs in sight that hold something, and no table of the Compact's; with what the first cell says. */
  otherTabs(): readonly { readonly name: string; readonly firstCell: string }[];
  /** Such a tab as an old sheet; null where it is gone. */
  readTab(name: string): OldSheet | null;
  readonly staging: StagingPort;
}

/** The tab *Undo*, which `read` leaves out: what can be undone is read where it is asked for. */
export interface UndoTabPort {
  /** Null where there is no such tab. */
  read(): SheetGrid | null;
  /** As `WorkbookPort.apply`. What is remembered is no change to the workbook. */
  apply(changes: readonly Change[]): Applied;
}

/** What a page sends in pieces, kept in a hidden tab of its own until it is merged or given up. */
export interface StagingPort {
  /** Pieces count from 0 and come in any order; the calls for one do not grow with their number. */
  add(id: string, piece: number, text: string): void;
  /** All of them put together; null where one is missing. */
  read(id: string, pieces: number): string | null;
  discard(id: string): void;
  /** Takes away what was left, on days before, by pages that were closed. Ids begin with their day. */
  discardBefore(today: CalendarDate): void;
}

export interface WorkbookReading {
  readonly grids: readonly SheetGrid[];
  readonly today: CalendarDate;
  readonly time: string;
  readonly localeAndZone: LocaleAndZone;
}

export interface TextPlace {
  readonly tab: string;
  /** "K20"; "" of the tab as a whole. */
  readonly cell: string;
  readonly kind: PlaceKind;
  readonly seen: string;
}

/**
 * What can be taken out: a cell's text, its note, a formula that is nothing but a link. What is named and
 * left to people: a formula that shows what stands elsewhere, one that holds the person in its own words, a
 * drop-down list, the name of a tab.
 */
export type PlaceKind =
  | "cell"
  | "note"
  | "link"
  | "formula"
  | "formula text"
  | "drop-down"
  | "tab name";

export interface SetUpOffer {
  /** The tabs that would be added, in their order. */
  readonly tabs: readonly string[];
  /** Headers, or settings, that tabs would get which are there. */
  readonly columns: readonly { readonly tab: string; readonly titles: readonly string[] }[];
  /** Sentences about tabs that would be left as they are. */
  readonly inTheWay: readonly string[];
}

export interface SetUpOutcome {
  /** One sentence for each thing that was added; empty where nothing was missing. */
  readonly added: readonly string[];
}

/** At most one job at a time in a workbook. */
export interface LockPort {
  /** Runs the job while holding the document's lock. Throws Refusal("locked") where it is held. */
  whileLocked<T>(job: () => T): T;
}

/** What the add-on remembers with the document, by name. Values of any length; null clears. */
export interface MemoryPort {
  recall(name: string): string | null;
  remember(name: string, value: string | null): void;
}

/** Files of the add-on's own making. */
export interface FilesPort {
  /**
   * Remembers that this person begins a job that makes files, and what they are to be found again by.
   * Where a run of that job was stopped today or yesterday, it is that run's mark, not `fresh`.
   */
  begin(job: string, fresh: string, today: CalendarDate): FileMark;
  /** All files of that job are there: the next time it makes others. */
  finish(job: string): void;
  /** Turns a .docx into a Google Doc in the add-on's folder; one upload. */
  saveReport(title: string, docx: Uint8Array, mark: FileMark): SavedFile;
  /** Whose documents these are, as Drive named that person when one was last saved; "" before. */
  owner(): string;
  /** Forgets whose they are, for the person who asks; nobody's properties can be reached but one's own. */
  forgetOwner(): void;
  /** Saves a text as a file of that name and type in the add-on's folder. Throws Refusal "drive". */
  saveText(name: string, text: string, mimeType: string, mark: FileMark): SavedFile;
  /** Saves a PDF of such a document beside it, or over the one that is there; null where Google gives none. */
  savePdf(document: SavedFile, title: string): SavedFile | null;
  /** Such a document as a PDF; null where Google gives none. */
  pdfOf(id: string): Uint8Array | null;
  /** Saves a .docx template as a document that the coordinator can edit. `owner`: whose it is; "" where Drive does not say. */
  saveTemplate(title: string, docx: Uint8Array, mark: FileMark): SavedTemplate;
  /**
   * A document of the add-on's own as .docx bytes; null where Drive has none of that id for the person
   * who asks. Throws Refusal "drive" where it could not be had for another reason.
   */
  exportDocx(id: string): Uint8Array | null;
  /** Lets these addresses read such a document. Returns those that Drive refused, with why. */
  share(id: string, addresses: readonly string[]): readonly SharingRefused[];
  /** Throws Refusal where the text is not base64. */
  bytesOf(base64: string): Uint8Array;
}

/** What a file is found again by, should the run that makes it be stopped. */
export interface FileMark {
  /** Short, and no other file of this spreadsheet has it: Drive takes 124 bytes with key and spreadsheet. */
  readonly text: string;
  /** A run that was stopped may have made it: then that file is written anew, and none is added. */
  readonly mayBeThere: boolean;
}

export interface SavedFile {
  readonly id: string;
  readonly link: string;
  /** It was there, from a run that was stopped. */
  readonly isTakenUp: boolean;
}

export interface SavedTemplate extends SavedFile {
  readonly owner: string;
}

export interface SharingRefused {
  readonly address: string;
  /** A clause. */
  readonly why: string;
}

/** The report as bytes; loaded only when a report is made. */
export interface DocumentsPort {
  toDocx(model: PrintedDocument): Uint8Array;
  /** A report, or minutes, laid out by a .docx template. Throws Refusal where a placeholder is unknown. */
  fromTemplate(template: Uint8Array, model: TemplateModel): Uint8Array;
  /** A template of these sections, to be edited. */
  builtInTemplate(sections: readonly SectionName[]): Uint8Array;
  /** A template of placeholders, a line each. */
  templateOfLines(lines: TemplateLines): Uint8Array;
}

export interface MailedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

export interface MailPort {
  send(to: readonly string[], subject: string, body: string, more?: MailedWith): void;
  /** How many more recipients Google takes today; null where it does not say. */
  left(): number | null;
}

export interface MailedWith {
  readonly sender?: MailSender;
  readonly attached?: MailedFile;
}

/** Who a message is from, and where the answer goes; "" leaves it to the account. */
export interface MailSender {
  readonly name: string;
  readonly replyTo: string;
}

/** The daily run that makes scheduled drafts. */
export interface SchedulePort {
  isOn(): boolean;
  turnOn(): void;
  turnOff(): void;
  /** False where the person has to authorise the add-on again. */
  isAuthorised(): boolean;
}

/** All that a job can reach outside the core. */
export interface Ports {
  readonly workbook: WorkbookPort;
  readonly lock: LockPort;
  readonly memory: MemoryPort;
  readonly files: FilesPort;
  readonly documents: DocumentsPort;
  readonly mail: MailPort;
  readonly schedule: SchedulePort;
}
