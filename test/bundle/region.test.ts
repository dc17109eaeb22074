import type { Project } from "../../local/appsScript/project/project";
import { deleteRows } from "../../local/sheets/workbook/rowsAndColumns";
import type { AnswerOf } from "../../src/app/calls/calls";
import { loadedLine } from "../../src/region/loadedReturn";
import { portfolioOf } from "../../src/region/portfolio";
import { receivedReturns } from "../../src/region/receivedReturn";
import { nineReturns } from "../region/nineReturns";
import { aMeasure, aReturn, sent } from "../region/returns";
import {
  addOnOnSample,
  answerOf,
  columnValues,
  put,
  replyTo,
  sheetOf,
  workbookOf,
} from "../support/addOn";
import { aDay } from "../support/builders";

jest.setTimeout(120_000);

const REGION_TABS = ["Compacts", "Returns", "Like measures"];

function tabs(project: Project): readonly string[] {
  return workbookOf(project)
    .sheets.map(({ name }) => name)
    .filter((name) => REGION_TABS.includes(name));
}

function withNine(): { readonly project: Project; readonly added: AnswerOf<"addReturns"> } {
  const project = addOnOnSample();
  answerOf(project, "setUpRegion", {});
  return { project, added: answerOf(project, "addReturns", { files: nineReturns(true) }) };
}

test("the region's tabs come only when they are asked for, and once", () => {
  const project = addOnOnSample();
  answerOf(project, "setUpWorkbook", {});
  expect(tabs(project)).toEqual([]);
  expect(answerOf(project, "readRegion", {})).toMatchObject({ isSetUp: false, coverage: [] });
  expect(answerOf(project, "setUpRegion", {}).state.isSetUp).toBe(true);
  expect(tabs(project)).toEqual(REGION_TABS);
  expect(answerOf(project, "setUpRegion", {}).sentence).toBe("Nothing was missing.");
});

test("a tab of somebody's own is not taken over: nothing is written, and how to go on is said", () => {
  const project = addOnOnSample();
  const own = workbookOf(project).addSheet("Returns");
  own.setCell(1, 1, { value: "Library book" });
  const before = workbookOf(project).sheets.map(({ name }) => name);
  for (const reply of [
    replyTo(project, "setUpRegion", {}),
    replyTo(project, "addReturns", { files: [sent(aReturn("Derby"))] }),
  ]) {
    expect(reply).toMatchObject({
      code: "tab-taken",
      message:
        'The tab "Returns" is not the region\'s: it has no columns called "Compact", "As at", "Received on", "File". Nothing was changed. Give that tab another name, by a double click on it, and do this again.',
    });
  }
  expect(workbookOf(project).sheets.map(({ name }) => name)).toEqual(before);
  expect(answerOf(project, "readRegion", {})).toMatchObject({ isSetUp: false, coverage: [] });
});

test("a blank tab, as a run leaves it that was ended before its headers, is nobody's and is laid out", () => {
  const project = addOnOnSample();
  for (const name of REGION_TABS.slice(0, 2)) workbookOf(project).addSheet(name);
  const { offered } = answerOf(project, "addReturns", { files: [sent(aReturn("Derby"))] });
  expect(offered.map(({ outcome }) => outcome)).toEqual(["added"]);
  expect(answerOf(project, "setUpRegion", {}).state.isSetUp).toBe(true);
  expect(tabs(project)).toEqual(REGION_TABS);
});

test("a refused return is kept with its text, to be read again; one too long leaves its row and why", () => {
  const project = addOnOnSample();
  const many = aReturn("Derby City Compact", { measures: [aMeasure({ actual: 500, members: 3 })] });
  const long = aReturn("Corby Compact", { achievements: Array(70).fill("x".repeat(2000)) });
  const files = [sent(many, "many.json"), sent(long, "long.json")];
  const { offered, state } = answerOf(project, "addReturns", { files });
  expect(offered.map(({ outcome }) => outcome)).toEqual(["refused", "refused"]);
  expect(columnValues(sheetOf(project, "Returns"), "Return")).toEqual([
    JSON.stringify(many),
    undefined,
  ]);
  expect(state.coverage.map(({ compact, why }) => `${compact}: ${why}`)).toEqual([
    "Corby Compact: It is longer than the cells of a workbook hold (120,000 characters). Use npx compact region.",
    expect.stringContaining("Derby City Compact: SM1, actual: 500 members"),
  ]);
  expect(answerOf(project, "addReturns", { files }).offered).toEqual(offered);
  expect(columnValues(sheetOf(project, "Returns"), "Compact")).toHaveLength(2);
  put(sheetOf(project, "Returns"), 2, "Return", JSON.stringify(aReturn("Derby City Compact")));
  expect(answerOf(project, "readRegion", {}).groups.map(({ total }) => total)).toEqual([
    "10 of 27 members",
  ]);
});

test("every return is kept, and the workbook says the same as the files alone", () => {
  const { project, added } = withNine();
  expect(added.sentence).toBe("13 returns added, 1 refused.");
  expect(added.offered.find(({ outcome }) => outcome === "refused")).toMatchObject({
    file: "leicester.json",
    compact: "Leicester City Compact",
  });
  // Those of the quarter before, whichever file is read first.
  expect(added.offered.filter(({ why }) => why.startsWith("It is older than"))).toHaveLength(5);
  expect(columnValues(sheetOf(project, "Returns"), "Compact")).toHaveLength(14);
  const { groups, coverage, missing } = added.state;
  const alone = portfolioOf(nineReturns(true), aDay("2009-10-20"));
  expect(groups.map(({ name, why }) => [name, why])).toEqual(
    alone.groups.map(({ name, whyNoTotal }) => [name, whyNoTotal]),
  );
  expect(coverage.map(({ compact, state }) => [compact, state])).toEqual(
    alone.coverage.map(({ compact, state }) => [compact, state]),
  );
  expect(missing).toEqual(["Leicester City Compact"]);
});

test("what is held is not kept twice, and an older return is said to be one", () => {
  const { project } = withNine();
  const again = answerOf(project, "addReturns", { files: nineReturns(true) });
  expect(again.sentence).toBe("0 returns added, 1 refused, 13 already here.");
  expect(columnValues(sheetOf(project, "Returns"), "Compact")).toHaveLength(14);
  const older = aReturn("Rutland Compact", { asAt: "2009-05-01" });
  const other = aReturn("Melton Compact", { year: "2010-11", asAt: "2010-05-01" });
  const newer = { ...aReturn("Rutland Compact"), schema: "compact-return/2" };
  const { offered } = answerOf(project, "addReturns", {
    files: [sent(older, "older.json"), sent(other, "other.json"), sent(newer, "newer.json")],
  });
  expect(offered.map(({ outcome, why }) => `${outcome}: ${why}`)).toEqual([
    "added: It is older than the one held, which is as at 25 Sep 2009.",
    "added: It is of 2010-11, which no other is.",
    "refused: It follows compact-return/2, a newer version; this one reads compact-return/1. Bring Compact up to date here.",
  ]);
});

test("what is impossible is kept with why, and never counted", () => {
  const project = addOnOnSample();
  const many = aReturn("Derby City Compact", { measures: [aMeasure({ actual: 500, members: 3 })] });
  const { offered, state } = answerOf(project, "addReturns", {
    files: [sent(many, "many.json"), sent(aReturn("Rutland Compact"), "rutland.json")],
  });
  const why = "SM1, actual: 500 members are more than the 3 that there are.";
  expect(offered[0]).toMatchObject({ outcome: "refused", why: expect.stringContaining(why) });
  expect(columnValues(sheetOf(project, "Returns"), "Why refused")).toEqual([
    expect.stringContaining(why),
    undefined,
  ]);
  expect(state.groups.map(({ total }) => total)).toEqual(["10 of 27 members"]);
  expect(answerOf(project, "allReturns", {}).text.trim().split("\n")).toHaveLength(1);
});

test("a file that names no Compact is kept, and is not taken for one when more is added", () => {
  const project = addOnOnSample();
  answerOf(project, "addReturns", {
    files: [sent("Dear Sir", "letter.txt"), sent(aReturn("  "), "noname.json")],
  });
  expect(columnValues(sheetOf(project, "Returns"), "Compact")).toEqual([
    "letter.txt",
    "noname.json",
  ]);
  const { state } = answerOf(project, "addReturns", { files: [sent(aReturn("Rutland Compact"))] });
  expect(state.missing).toEqual([]);
  expect(columnValues(sheetOf(project, "Compacts"), "Compact")).toEqual(["Rutland Compact"]);
});

test("two returns of one day that differ are told apart by their rows; deleting one chooses", () => {
  const project = addOnOnSample();
  const files = [10, 12].map((actual) =>
    sent(aReturn("Derby City Compact", { measures: [aMeasure({ actual })] }), `${actual}.json`),
  );
  const { offered, state } = answerOf(project, "addReturns", { files });
  expect(offered[1]?.why).toContain("which differs: SM1 actual 10 then 12.");
  expect(state.coverage[0]?.why).toContain(
    "(row 2 of the tab Returns, then row 3 of the tab Returns). This one is used, because it was received later; to use the other, take away row 3 of the tab Returns.",
  );
  expect(answerOf(project, "allReturns", {}).sentence).toBe("1 return is in the file, one a line.");
  deleteRows(sheetOf(project, "Returns"), 3, 1);
  expect(answerOf(project, "readRegion", {}).groups[0]?.total).toBe("10 of 27 members");
});

test("all returns come as one file, a return a line, as a database loads them", () => {
  const { project } = withNine();
  const { name, text } = answerOf(project, "allReturns", {});
  expect(name).toMatch(/^returns \d{4}-\d\d-\d\d\.ndjson$/);
  const came = nineReturns(true).flatMap((file) => receivedReturns(file, aDay("2009-10-20")));
  expect(text.split(/(?<=\n)/).sort()).toEqual(
    came.flatMap((one) => (one.kind === "return" ? [loadedLine(one.sent)] : [])).sort(),
  );
});

test("adding is one step that takes all of it back", () => {
  const { project, added } = withNine();
  expect(added.change).not.toBeNull();
  answerOf(project, "undoChange", { id: added.change ?? 0 });
  expect(answerOf(project, "readRegion", {})).toMatchObject({ coverage: [], missing: [] });
});

test("a return that fills several cells comes back as it was", () => {
  const project = addOnOnSample();
  const host = 'a host, of "good"  practice '.repeat(30);
  const event = {
    event: "An event",
    type: "Good Practice Event",
    date: null,
    status: "Held",
    host,
  };
  const long = aReturn("Long Compact", { events: Array.from({ length: 90 }, () => event) });
  const { offered, state } = answerOf(project, "addReturns", { files: [sent(long, "long.json")] });
  expect(offered.map(({ outcome }) => outcome)).toEqual(["added"]);
  expect(state.coverage.map(({ state: standing }) => standing)).toEqual(["current"]);
  const again = answerOf(project, "addReturns", { files: [sent(long, "long.json")] });
  expect(again.offered.map(({ outcome }) => outcome)).toEqual(["already here"]);
});

test("names are confirmed once and remembered; what is one thing then stands together", () => {
  const { project, added } = withNine();
  const likeMeasures = added.state.groups
    .filter(({ name }) => /sickness/i.test(name))
    .flatMap(({ likenesses }) => likenesses)
    .map(({ isConfirmed: _, ...likeness }) => ({ ...likeness, countsAs: "Days lost" }));
  expect(likeMeasures).toHaveLength(2);
  const confirmed = answerOf(project, "confirmLikeMeasures", { likeMeasures });
  expect(confirmed.state.groups.find(({ name }) => name === "Days lost")).toMatchObject({
    compacts: ["Derbyshire Compact", "Lincolnshire Compact", "Nottinghamshire Compact"],
    total: "not added up",
  });
  expect(answerOf(project, "confirmLikeMeasures", { likeMeasures }).sentence).toBe(
    "Nothing was changed.",
  );
  expect(columnValues(sheetOf(project, "Like measures"), "Counts as")).toEqual([
    "Days lost",
    "Days lost",
  ]);
});

test("Compacts with members in common, as typed, are not added up", () => {
  const project = addOnOnSample();
  const files = nineReturns(false).filter(({ name }) => name.startsWith("derby"));
  answerOf(project, "addReturns", { files });
  const skills = () =>
    answerOf(project, "readRegion", {}).groups.find(({ name }) => name.includes("Skills Pledge"));
  expect(skills()?.total).toBe("24 of 42 members");
  put(sheetOf(project, "Compacts"), 2, "Shares members with", "derbyshire and Nobody");
  expect(skills()).toMatchObject({
    total: "not added up",
    why: "Derby City Compact and Derbyshire Compact have members in common, who would be counted twice.",
  });
  expect(answerOf(project, "readRegion", {}).notices).toEqual([
    expect.stringContaining("'Nobody', with whom Derby City Compact shares members"),
  ]);
});

test("the return goes into Drive under its name, and the portfolio becomes a document", () => {
  const { project } = withNine();
  const saved = answerOf(project, "saveReturn", { toDrive: true });
  expect(saved.name).toBe("Northamptonshire Public Sector Compact 2009-10-07.json");
  expect(saved.link).toMatch(/^https:/);
  expect(JSON.parse(saved.text)).toMatchObject({ schema: "compact-return/1", asAt: "2009-10-07" });
  expect(answerOf(project, "saveReturn", { toDrive: false }).link).toBeNull();
  put(sheetOf(project, "Settings"), 2, "Value", "");
  expect(replyTo(project, "saveReturn", { toDrive: false })).toMatchObject({
    code: "compact-unnamed",
    message: expect.stringContaining("type the name of the Compact beside Compact name"),
  });
  expect(answerOf(project, "makePortfolio", {}).title).toMatch(/^Portfolio of achievements, /);
});
