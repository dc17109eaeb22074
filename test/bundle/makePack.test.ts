import { strFromU8, unzipSync } from "fflate";
import type { Project } from "../../local/appsScript/project/project";
import { wholeState } from "../faults/wholeState";
import { addOnOnSample, answerOf, columnValues, put, replyTo, sheetOf } from "../support/addOn";

const MEETING = { meeting: "2009-12-10" };

function documentNames(project: Project): readonly string[] {
  return project.state.drive.all
    .filter(({ mimeType }) => mimeType === "application/vnd.google-apps.document")
    .map(({ name }) => name);
}

function wordsOf(project: Project, id: string): string {
  const bytes = project.state.drive.get(id)?.content?.bytes ?? new Uint8Array();
  const part = unzipSync(bytes)["word/document.xml"] ?? new Uint8Array();
  return strFromU8(part).replace(/<[^>]+>/g, " ");
}

test("every paper is one upload; nothing in the workbook changes but the row of the report", () => {
  const project = addOnOnSample();
  const before = wholeState(project);
  project.calls.reset();
  const { documents, mail } = answerOf(project, "makePack", MEETING);
  expect([...documentNames(project)].sort()).toEqual(documents.map(({ title }) => title).sort());
  // The folder is the fifth.
  expect(project.calls.counted().byMethod["Drive.Files.create"]).toBe(5);
  const reports = sheetOf(project, "Reports");
  expect(columnValues(reports, "Title")).toEqual([
    documents.find(({ kind }) => kind === "report")?.title,
  ]);
  const after = new Set(wholeState(project).filter((line) => !/^Reports|^property/.test(line)));
  const changed = before.filter((line) => !/^Reports|^property/.test(line) && !after.has(line));
  expect(changed).toEqual([]);
  expect(mail.body).toContain(documents[0]?.link);
});

test("the calls do not grow with the rows, nor with the groups", () => {
  const few = addOnOnSample();
  const many = addOnOnSample();
  const meetings = sheetOf(many, "Meetings");
  const attendance = sheetOf(many, "Attendance");
  for (let index = 0; index < 40; index++) {
    const row = meetings.lastRow() + 1;
    meetings.setCell(row, 1, { value: 40_200 + index, numberFormat: "dd/mm/yyyy" });
    put(meetings, row, "Group", `Working Group ${index}`);
    put(meetings, row, "Status", "Planned");
    const line = attendance.lastRow() + 1;
    attendance.setCell(line, 1, { value: 40_093, numberFormat: "dd/mm/yyyy" });
    put(attendance, line, "Group", "Steering Group");
    put(attendance, line, "Organisation", `Organisation ${index}`);
    put(attendance, line, "Attended", "Present");
  }
  const [callsOfFew, callsOfMany] = [few, many].map((project) => {
    project.calls.reset();
    answerOf(project, "makePack", MEETING);
    return project.calls.counted();
  });
  expect(callsOfMany).toEqual(callsOfFew);
});

test("Minutes template… gives a document to edit, and minutes to fill in are made from it then", () => {
  const project = addOnOnSample();
  project.run("openMinutesTemplate");
  expect(documentNames(project)).toEqual([]);
  answerOf(project, "makeOwnTemplate", { kind: "minutes" });
  expect(documentNames(project)).toEqual(["Compact minutes template"]);
  const { documents } = answerOf(project, "makePack", MEETING);
  const minutes = documents.find(({ kind }) => kind === "minutes");
  expect(wordsOf(project, minutes?.id ?? "")).toContain("Carys Chandra");
  expect(project.calls.counted().byMethod["Drive.Files.export"]).toBe(1);
});

test("where the report's template refuses, nothing is made, the minutes not either", () => {
  const project = addOnOnSample();
  const template = Buffer.from("no document").toString("base64");
  expect(replyTo(project, "makePack", { ...MEETING, template }).ok).toBe(false);
  expect(project.state.drive.all).toEqual([]);
  expect(columnValues(sheetOf(project, "Reports"), "Title")).toEqual([]);
});

test("a day on which nobody meets makes nothing", () => {
  const project = addOnOnSample();
  expect(replyTo(project, "makePack", { meeting: "2009-12-11" })).toMatchObject({
    ok: false,
    code: "meeting-unknown",
    message: expect.stringContaining("Planned: Steering Group on 10 Dec 2009."),
  });
  expect(documentNames(project)).toEqual([]);
});

test("hostile words in the workbook go into every paper as text", () => {
  const project = addOnOnSample();
  const text = `<b>&"\u0007 =1+1 {{present}} ${"long ".repeat(2000)}`;
  put(sheetOf(project, "Action plan"), 2, "Action", text);
  put(sheetOf(project, "Group updates"), 2, "Update", text);
  put(sheetOf(project, "Meetings"), 6, "Venue", text);
  const { documents } = answerOf(project, "makePack", MEETING);
  for (const { id, kind } of documents) {
    if (kind !== "statement") expect(wordsOf(project, id)).toContain("&lt;b&gt;&amp;");
  }
});
