import type { Project } from "../../local/appsScript/project/project";
import type { RecordingUi } from "../../local/appsScript/services/ui/recordingUi";
import { Workbook } from "../../local/sheets/workbook/workbook";
import {
  addOnOn,
  addOnOnSample,
  answerOf,
  columnOf,
  edit,
  sheetOf,
  workbookOf,
} from "../support/addOn";

const UNITED_STATES = /locale of this spreadsheet is United States.+File > Settings/;
const NEW_YORK = /time zone of this spreadsheet is America\/New_York.+File > Settings/;

/** A new spreadsheet as Google makes it for somebody whose account is set to the United States. */
function americanAddOn(): Project {
  const workbook = new Workbook({ locale: "en_US", timeZone: "America/New_York" });
  workbook.addSheet("Sheet1");
  return addOnOn(workbook);
}

function typePledge(project: Project, row: number, organisation: string, day: string): void {
  const members = sheetOf(project, "Members");
  const typed = { Organisation: organisation, "Skills Pledge on": day };
  for (const [title, text] of Object.entries(typed)) {
    edit(project, {
      kind: "type",
      sheetId: members.id,
      row,
      column: columnOf(members, title),
      text,
    });
  }
}

/** The organisations whose Skills Pledge may have been read in the wrong order. */
function inDoubt(project: Project): readonly string[] {
  return answerOf(project, "checkWorkbook", {})
    .problems.filter(({ rule }) => rule === "date-in-either-order")
    .map(({ key, message }) => `${key}: ${/is .+ 2009/.exec(message)?.[0]}`);
}

function uiOf(project: Project): RecordingUi {
  return project.host.ui as RecordingUi;
}

test("set-up says in a dialog that a spreadsheet of the United States reads dates month first", () => {
  const project = americanAddOn();
  project.run("setUpWorkbook");
  const [dialog] = uiOf(project).alerts;
  expect(dialog?.message).toMatch(UNITED_STATES);
  expect(dialog?.message).toMatch(NEW_YORK);
  expect(answerOf(project, "setUpWorkbook", {}).sentence).toMatch(UNITED_STATES);
});

test("opening says so too, with no more authorisation than Google gives it then", () => {
  const project = americanAddOn();
  project.opened();
  const sentences = uiOf(project)
    .toasts.map(({ message }) => message)
    .join(" ");
  expect(sentences).toMatch(UNITED_STATES);
  expect(sentences).toMatch(NEW_YORK);
});

test("a British spreadsheet is told nothing at set-up or at opening", () => {
  const project = addOnOnSample();
  project.run("setUpWorkbook");
  project.opened();
  const { alerts, toasts } = uiOf(project);
  expect(alerts).toEqual([]);
  expect(toasts.map(({ message }) => message).join(" ")).not.toMatch(/locale|time zone/);
});

test("dates typed day first are named, and stay so when the locale is mended, until typed again", () => {
  const project = americanAddOn();
  answerOf(project, "setUpWorkbook", {});
  typePledge(project, 2, "Corby Borough Council", "07/10/2009");
  typePledge(project, 3, "Daventry District Council", "09/09/2009");
  const read = [
    "Corby Borough Council: is 10 Jul 2009. If it was typed day first it is 7 Oct 2009",
  ];
  expect(inDoubt(project)).toEqual(read);
  workbookOf(project).locale = "en_GB";
  expect(inDoubt(project)).toEqual(read);
  typePledge(project, 2, "Corby Borough Council", "07/10/2009");
  typePledge(project, 4, "Kettering Borough Council", "05/06/2009");
  expect(inDoubt(project)).toEqual([]);
});

test("it is enough that the spreadsheet was opened before the locale was mended", () => {
  const project = addOnOnSample();
  workbookOf(project).locale = "en_US";
  const members = sheetOf(project, "Members");
  typePledge(project, members.lastRow() + 1, "Oundle School", "07/10/2009");
  project.opened();
  workbookOf(project).locale = "en_GB";
  expect(inDoubt(project)).toContain(
    "Oundle School: is 10 Jul 2009. If it was typed day first it is 7 Oct 2009",
  );
});

test("Update progress says of how many dates the figures may be wrong", () => {
  const project = addOnOnSample();
  const { sentence: before } = answerOf(project, "updateProgress", { asAt: null });
  expect(before).not.toContain("changed about");
  workbookOf(project).locale = "en_US";
  const { sentence } = answerOf(project, "updateProgress", { asAt: null });
  const count = Number(/(\d+) dates may have been read/.exec(sentence)?.[1]);
  expect(count).toBe(inDoubt(project).length);
  expect(count).toBeGreaterThan(10);
});

test("the check while typing says the same as the whole check", () => {
  const project = americanAddOn();
  answerOf(project, "setUpWorkbook", {});
  const members = sheetOf(project, "Members");
  const check = () => members.cell(2, columnOf(members, "Check"))?.value;
  typePledge(project, 2, "Corby Borough Council", "07/10/2009");
  const whileTyping = check();
  expect(whileTyping).toContain("If it was typed day first it is 7 Oct 2009");
  answerOf(project, "checkWorkbook", {});
  expect(check()).toBe(whileTyping);
});
