import { reads5000Members, writesUnderProtection } from "./attempts/addOnAttempts";
import {
  convertsToGoogleDoc,
  exportsDocx,
  keepsPictures,
  makesPdf,
  writesReport,
} from "./attempts/fileAttempts";
import { keepsDatesUnderNewLocale, readsDatesByLocale } from "./attempts/localeAttempts";
import { keepsPlainText, keepsTextAsText } from "./attempts/textAttempts";
import { readsTheOtherZone } from "./attempts/zoneAttempts";
import type { Unproven } from "./unprovenRow";

/**
 * What could not be tried without a Google account: docs/unproven.md is made of it, and the self-test
 * (`npm run selftest`) does each attempt. Those about one report stand together, the report first.
 */
export const UNPROVEN: readonly Unproven[] = [
  {
    what: "the locale of the spreadsheet decides how a typed date is read, and `getSpreadsheetLocale` gives it as `en_US`",
    why: "documented; that `setValue` reads text as if it were typed is documented too",
    see: "File > Settings, Locale *United States*: type 07/10/2009, look at the month",
    attempt: readsDatesByLocale,
  },
  {
    what: "another locale leaves the dates that are in the cells as they are",
    why: "dates are kept as numbers, says Google; the check goes on naming those in doubt because of it",
    see: "then set Locale to *United Kingdom*: the date is still in July",
    attempt: keepsDatesUnderNewLocale,
  },
  {
    what: "a locale that writes the year first (Canada, Sweden, Japan) reads 07/10/2009 as July",
    why: "not documented; such a locale is warned of in any case",
    see: "File > Settings, Locale *Canada (English)*: type 07/10/2009, look at the month",
  },
  {
    what: "at opening, `onOpen` may ask for locale and time zone and show a toast",
    why: "documented: a simple trigger of a bound script may use its own spreadsheet and its properties",
    see: "with Locale *United States*, open the spreadsheet anew: the notice comes up",
  },
  {
    what: "`Intl.DateTimeFormat` knows the spreadsheet's zone where it differs from the script's",
    why: "V8 brings it; Google's page shows other uses of `Intl`",
    see: "give the spreadsheet another zone, look at *Due by now*",
    attempt: readsTheOtherZone,
  },
  {
    what: "text written with an apostrophe in front keeps neither the apostrophe nor the meaning of a formula",
    why: "published by many; not in Google's reference",
    see: "type `=1+1` as a text comment, look at it after *Update progress*",
    attempt: keepsTextAsText,
  },
  {
    what: "the same in cells of the format *Plain text* (`@`): the apostrophe is not kept there either",
    why: "published by some; not in Google's reference",
    see: "save a phone number in the Member view, look at the cell",
    attempt: keepsPlainText,
  },
  {
    what: "`insertSheet` with a template gives, in one call, a tab of the name asked for with all that the template holds",
    why: "documented",
    see: "*Compact > Year > Start a new year…*: the kept copies show what the tabs showed",
  },
  {
    what: "the formula of a conditional format follows columns that are moved, and stays as it was written otherwise",
    why: "seen by many in the page; Google's reference says nothing of it, and by that formula the add-on knows its own",
    see: "move *Check* in Members, type a bad address: the cell is filled; *Set up workbook*, then Format > Conditional formatting: no rule is there twice",
  },
  {
    what: "a menu that is added again under the same name takes the place of the first",
    why: "seen by many who ran `onOpen` again; not in Google's reference",
    see: "*Set up workbook* in a new spreadsheet: there is one menu *Compact* afterwards, and it begins with *Open sidebar*",
  },
  {
    what: "an item of the menu that the sidebar calls asks its question over the sheet, and the sidebar hears when it is answered",
    why: "documented that `alert` suspends the script and that it goes on afterwards; that this is so for a call from the sidebar is seen by many",
    see: "*Set up workbook* under *Today* in a new spreadsheet: a question first; after *Yes* the list below it has its buttons",
  },
  {
    what: "a protection that only warns lets the add-on write without asking",
    why: "documented",
    see: "*Update progress*",
    attempt: writesUnderProtection,
  },
  {
    what: "the report writer is a script of its own, `report.js`, of which `compact.js` calls a function",
    why: "all files of a project share one global scope, says Google; neither runs anything of the other while it is loaded, so their order is free",
    see: "make a report",
    attempt: writesReport,
  },
  {
    what: "`Drive.Files.create` with `drive.file` turns the `.docx` into a Google Doc",
    why: "documented; published runs show it",
    see: "make a report, open the link",
    attempt: convertsToGoogleDoc,
  },
  {
    what: "`Drive.Files.export` gives a template back as `.docx` bytes",
    why: "documented; what it returns varies, so both forms are taken",
    see: "*Report template…*, then make a report",
    attempt: exportsDocx,
  },
  {
    what: "the report's pictures survive the conversion to a Google Doc",
    why: "pictures are PNG and tables have plain shading, which the conversion keeps in published reports",
    see: "compare a report with the same one made by `npx compact report`",
    attempt: keepsPictures,
  },
  {
    what: "`Drive.Files.export` gives the PDF of a report",
    why: "documented; what it returns varies, so both forms are taken; where it fails, the report stays and a sentence says how to get the PDF by hand",
    see: "tick *Keep a PDF as well*",
    attempt: makesPdf,
  },
  {
    what: "a page in a dialog may hand the browser a file to download",
    why: "published by many; the frame that Google puts such a page in allows downloads",
    see: "*Meetings > Calendar file (.ics)…*, *Download the file*",
  },
  {
    what: "`onEdit` finishes within its 30 seconds with 5,000 members",
    why: "three calls that read or write cells, whatever the size; published timings of such calls are below a second each",
    see: "paste many rows",
    attempt: reads5000Members,
  },
  {
    what: "`spreadsheets.currentonly` is enough in a time-driven run (scheduled reports)",
    why: "Google's reference lists it for every method used; its own samples open the active spreadsheet from a trigger, though with a wider scope",
    see: "turn on *Schedule reports…*, put a planned meeting a week ahead, look at *Reports* the next morning",
    attempt: "in a time-driven run",
  },
  {
    what: "where the program has a fault, Google shows the message of what a menu item threw, and hands it to the sidebar",
    why: "documented for the sidebar; what the menu shows is published by many",
    see: "none wanted: the executions page of the script lists such a run as failed, with the stack",
  },
  {
    what: "the sidebar page reaches the browser unharmed by HtmlService",
    why: "built to the rules that others published: no comment marks, no closing script tag, ASCII only",
    see: "open the sidebar",
  },
  {
    what: "the page of an import reaches the browser unharmed, reads a file there and sends it in pieces",
    why: "built to the same rules; patterns in it have no slash and nothing that is not ASCII",
    see: "*Compact > Year > Import a spreadsheet…*, with an .xlsx file",
  },
  {
    what: "the page that reads a Statement reaches the browser unharmed and reads a Word document there",
    why: "built to the same rules; what its library has of comment marks, template tags and template literals is rewritten",
    see: "*Compact > Year > Read a Statement of Annual Priorities…*, with a .docx file",
  },
  {
    what: "letters go out by `MailApp.sendEmail` with the coordinator's name and address for answers, and Google says how many more it takes today",
    why: "documented: both need `script.send_mail` alone",
    see: "*Compact > Members > Chase…*, with your own address as a member's: the letter comes, and *Answer* goes to *Coordinator email*",
  },
  {
    what: "in the dialog of *Chase…* a link opens the mail program, and *Copy the message* copies",
    why: "the page asks for both on a click, in the older way that needs no permission of the frame; where the browser refuses, the text stays selected",
    see: "press both for a letter",
  },
  {
    what: "the consent screens come as the guide says, once for each person",
    why: "documented; their words and their order change from year to year",
    see: "*Compact > Set up workbook* for the first time, then as a second person",
  },
  {
    what: "a person who leaves boxes of the consent unticked can do all but what needs them",
    why: "documented for scripts since 2025; each feature's own refusal is taken for a sentence",
    see: "untick *Send email as you*, then schedule a report with recipients",
  },
  {
    what: "seldom used columns of a new tab are one group and folded, and going to a cell in them unfolds them",
    why: "documented: `collapseGroups` folds what lies wholly in its range, `expandGroups` unfolds what meets it",
    see: "*Set up workbook* in a new spreadsheet: a **+** stands above *Notes* in Members",
  },
  {
    what: "several people at once: one job waits for the other, and says so",
    why: "documented: the document's lock is one for all who use the script",
    see: "two people choose *Update progress* in the same second",
  },
  {
    what: "typed columns (*Format > Convert to table*) refuse no value that the add-on writes",
    why: "it writes days as dates, counts as numbers, choices as their words; what such a column does to another kind is published by few",
    see: "make the Members tab a table with date columns, *Apply* a mended date",
  },
  {
    what: "*Make a copy* carries the script, and neither consent, schedule nor what the document remembers",
    why: "documented for the script and for triggers, which belong to one person and one script; document properties belong to one script in one file",
    see: "make a copy, open *Schedule reports…* in it: it is off; what can be undone came along in the tab *Undo*",
  },
  {
    what: "the schedule of a person whose account was closed stops without a word",
    why: "documented: a trigger runs as the person who turned it on",
    see: "suspend an account with a schedule, look at *Reports* after the next meeting",
  },
  {
    what: "an `.xlsx` file that is opened in Drive has no *Extensions > Apps Script* until it is saved as a Google Sheet",
    why: "seen by many; Google's reference binds scripts to Google Sheets alone",
    see: "open an `.xlsx` from Drive, look under *Extensions*",
  },
  {
    what: "a spreadsheet that has a script can have Compact's beside it, made with `--parentId`",
    why: "the Apps Script API makes a new project for each request; that it does so for a file that has one is published by few",
    see: "make one, push, reload: both menus are there",
  },
  {
    what: "BigQuery loads returns by `compact-return-1.bigquery.json`, and its views say what DuckDB's say",
    why: "its page shows nested and repeated records and the type `JSON` in such files; the queries are run on DuckDB",
    see: "`npx compact region examples/region-2009-10 --as-at 2009-10-20 --lines all.ndjson`, load `all.ndjson` as `region.returns`, run `docs/sql`: `region.totals` has 44 of 85 for apprenticeship schemes",
  },
  {
    what: "Connected Sheets shows the views `coverage` and `totals`",
    why: "documented for tables and views of BigQuery",
    see: "*Data > Data connectors > Connect to BigQuery*, choose the view",
  },
  {
    what: "the page sends a hundred returns, some 2 MB, in one call",
    why: "Google names no limit for what a page sends",
    see: "*Regional portfolio…*, choose a hundred files at once",
  },
  {
    what: "the script editor takes the whole of `compact.js` when it is pasted",
    why: "it has more than 1 MB; Google names no limit for a file",
    see: "paste it as the zip of a release says, save, reload",
  },
];
