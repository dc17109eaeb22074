/** What is tried to see a guard missed, and in what of it. */
export type MissedBy =
  /** Another person's edit in a tab, right before the calls of a method. */
  | {
      readonly by: "edit";
      readonly entry: string;
      readonly tab: string;
      readonly edit: string;
      readonly before: string;
    }
  /** The end of the run, right before any call or those of a method. */
  | { readonly by: "end"; readonly entry: string; readonly before?: string }
  /** Another run in between. */
  | { readonly by: "race"; readonly entry: string; readonly other: string }
  /** A fault at the first call. */
  | { readonly by: "fault"; readonly entry: string }
  /** The end of a run that lays something out, and another run. */
  | { readonly by: "stop"; readonly job: string; readonly call: number };

/** A guard of the add-on's: its code as it is built, and what stands there when it is taken out. */
export interface Guard {
  readonly code: string | RegExp;
  readonly instead: string;
  readonly missedBy: MissedBy;
  /** It takes long to miss it: `npm run faults -- --guards` does, and no push. */
  readonly isSlow?: true;
}

const CHECKED = { by: "edit", entry: "checkWorkbook", tab: "Members" } as const;
const TAKEN_OUT = { by: "edit", entry: "undoChange, of an import", tab: "Members" } as const;
const RECORDED = { by: "edit", entry: "makeReport", tab: "Reports" } as const;

/** Every guard against another person, a fault and the end of a run, by what it does. */
export const GUARDS: Readonly<Record<string, Guard>> = {
  "the look before the write": {
    code: "if (!isRight(seen.grid))",
    instead: "if (false)",
    missedBy: { ...CHECKED, edit: "insert a column with text", before: "getDataRange" },
  },
  "the look after it": {
    code: "if (!sameGrid(after.grid, withBlock(seen.grid, block)))",
    instead: "if (false)",
    missedBy: { ...CHECKED, edit: "insert a column with text", before: "setValues" },
  },
  "putting back": {
    code: "for (let left = mends; left > 0;",
    instead: "for (let left = 0; left > 0;",
    missedBy: { ...CHECKED, edit: "insert a column with text", before: "setValues" },
  },
  "finding the place again": {
    code: /if \((round\d*) > 0\) left = whatIsLeft\(left, reading\);/,
    instead: "if ($1 > 0) return { cellsChanged, refused };",
    isSlow: true,
    missedBy: {
      by: "edit",
      entry: "saveMember",
      tab: "Members",
      edit: "insert a row",
      before: "setValues",
    },
  },
  "new rows where nobody writes": {
    code: "= look.grid.cells.length <= reading.lastUsedRow;",
    instead: "= false;",
    isSlow: true,
    missedBy: { ...RECORDED, edit: "add a row at the end", before: "setValues" },
  },
  "the row that was added under its headers": {
    code: "if (became.isWhole && !isPlaceKept)",
    instead: "if (true)",
    isSlow: true,
    missedBy: { ...RECORDED, edit: "insert a column with text", before: "appendRow" },
  },
  "telling of a column that has gone": {
    code: "if (columnOf[field] !== void 0) return [];",
    instead: "return [];",
    missedBy: {
      by: "edit",
      entry: "importFrom",
      tab: "Members",
      edit: "rename a header",
      before: "getDataRange",
    },
  },
  "what came in by halves taken out": {
    code: "if (takenOut.length === 0)",
    instead: "if (true)",
    isSlow: true,
    missedBy: {
      by: "edit",
      entry: "importSpreadsheet",
      tab: "Members",
      edit: "insert a column",
      before: "setValues",
    },
  },
  "headers that come above the rows again": {
    code: "if (sorted !== null) putHeadersBack(target, sorted);",
    instead: "",
    missedBy: { ...TAKEN_OUT, edit: "insert a row above the headers", before: "sort" },
  },
  "whole rows put back": {
    code: "if (!takesOut && !adds)",
    instead: "if (true)",
    missedBy: { ...TAKEN_OUT, edit: "sort the rows", before: "setValues" },
  },
  "the intention before the deed": {
    code: /(const begun = rememberBegun\([^;]+;)(\s+rememberDaysChanged\([^;]+;)(\s+const \{ cellsChanged, refused[^}]*\} = ports\.workbook\.apply\(changes\);)/,
    instead: "$3 $1 $2",
    missedBy: { by: "end", entry: "applyFix" },
    isSlow: true,
  },
  "recorded before it is made": {
    code: 'if (begun === null || isAnothers) record2("",',
    instead: 'if (false) record2("",',
    isSlow: true,
    missedBy: { by: "end", entry: "makeReport", before: "appendRow" },
  },
  "the mark on the file": {
    code: "const resource = { name, mimeType, parents, appProperties };",
    instead: "const resource = { name, mimeType, parents };",
    isSlow: true,
    missedBy: { by: "end", entry: "makeReport", before: "setValues" },
  },
  "recorded before it is sent": {
    code: "mayGo(compact, letter);",
    instead:
      "mayGo(compact, letter); ports.mail.send([letter.to], letter.subject, letter.body, {});",
    missedBy: { by: "end", entry: "sendLetter" },
  },
  "the lock": {
    code: "!lock.tryLock(PATIENCE_MS)",
    instead: "false",
    missedBy: { by: "race", entry: "applyFix", other: "acceptProblem" },
    isSlow: true,
  },
  "Google's words made a sentence": {
    code: /if \(!isOfGoogle\(thrown\)\) throw thrown;\s+log\(thrown\);/,
    instead: "throw thrown;",
    missedBy: { by: "fault", entry: "checkWorkbook" },
  },
  "what was begun is remembered": {
    code: /function rememberBeingLaidOut\(memory, now\d*\) \{/,
    instead: "function rememberBeingLaidOut() { return;",
    missedBy: { by: "stop", job: "sets a workbook up", call: 300 },
  },
};
