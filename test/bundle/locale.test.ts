import type { Project } from "../../local/appsScript/project/project";
import type { RecordingUi } from "../../local/appsScript/services/core/ui/recordingUi";
import { Workbook } from "../../local/sheets/workbook/workbook";
import type { RuleId } from "../../src/checks/rules";
import {
  addOnOn,
  addOnOnEmpty,
  addOnOnSample,
  answerOf,
  columnOf,
  columnValues,
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

function serialOf(iso: string): number {
  return Date.parse(iso) / 86_400_000 + 25_569;
}

function uiOf(project: Project): RecordingUi {
  return project.host.ui as RecordingUi;
}

test("set-up says in a dialog that a spreadsheet of the United States reads dates month first", () => {
  const project = americanAddOn();
  project.run("setUpWorkbook");
  const [, told] = uiOf(project).alerts;
  expect(told?.message).toMatch(UNITED_STATES);
  expect(told?.message).toMatch(NEW_YORK);
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
  expect(alerts.map(({ buttons }) => buttons)).toEqual(["YES_NO"]);
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

test("once the locale is mended all that were misread are put right by one click, and by one undone", () => {
  const project = americanAddOn();
  answerOf(project, "setUpWorkbook", {});
  // The last two are each other: what is put right is not doubted again.
  const typed = [
    "07/10/2009",
    "25/09/2009",
    "30/06/2009",
    "02/11/2009",
    "05/06/2009",
    "06/05/2009",
  ];
  for (const [index, day] of typed.entries()) {
    typePledge(project, index + 2, `Organisation ${index + 1}`, day);
  }
  const dates = () =>
    columnValues(sheetOf(project, "Members"), "Skills Pledge on").filter(
      (value) => typeof value === "number",
    );
  const applyAll = (rule: RuleId) => answerOf(project, "applyAllFixes", { rule });
  expect(inDoubt(project)).toHaveLength(4);
  const asRead = dates();
  expect(applyAll("date-in-either-order").sentence).toBe("Nothing was changed.");

  workbookOf(project).locale = "en_GB";
  const { sentence, change } = applyAll("date-in-either-order");
  expect(sentence).toBe("Applied to 4 cells.");
  expect(dates()).toEqual(["2009-10-07", "2009-11-02", "2009-06-05", "2009-05-06"].map(serialOf));
  expect(inDoubt(project)).toEqual([]);
  expect(applyAll("date-in-either-order").sentence).toBe("Nothing was changed.");
  applyAll("date-is-text");
  expect(inDoubt(project)).toEqual([]);

  answerOf(project, "undoChange", { id: change ?? 0 });
  expect(dates()).toEqual(expect.arrayContaining(asRead));
  expect(inDoubt(project)).toHaveLength(4);
});

test("a tab that was typed elsewhere is put right from the Problems view alone, and stays so", () => {
  const project = addOnOnEmpty();
  answerOf(project, "setUpWorkbook", {});
  workbookOf(project).locale = "en_US";
  const typed = [
    "07/10/2009",
    "25/09/2009",
    "30/06/2009",
    "02/11/2009",
    "05/06/2009",
    "08/04/2009",
  ];
  for (const [index, day] of typed.entries()) {
    typePledge(project, index + 2, `Organisation ${index + 1}`, day);
  }
  // As when somebody else's rows are pasted: the add-on has never seen the other locale.
  workbookOf(project).locale = "en_GB";
  const groups = () => answerOf(project, "readProblems", {}).groups.flatMap(({ rules }) => rules);
  expect(groups().find(({ rule }) => rule === "date-in-either-order")?.total).toBe(4);
  const { problems } = answerOf(project, "applyAllFixes", { rule: "date-in-either-order" });
  const left = problems.groups.flatMap(({ rules }) => rules.map(({ rule }) => rule));
  expect(left).not.toContain("date-in-either-order");
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
