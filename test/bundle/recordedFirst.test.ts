import { Project } from "../../local/appsScript/project/project";
import { ServiceError } from "../../local/appsScript/services/serviceError";
import type { Reply } from "../../src/app/calls/call";
import { addOnOnSample, answerOf, columnValues, sheetOf } from "../support/addOn";

const ASK = { asAt: "2009-10-07" } as const;

/** Makes the report in a run that every call of that name fails in: what the add-on says of it. */
function stoppedAt(project: Project, call: string, ask: object = ASK): Reply<unknown> {
  let met = 0;
  const reply = project.run("callMakeReport", [JSON.stringify(ask)], {
    beforeCall: ({ service, method }) => {
      if (`${service}.${method}` !== call) return;
      met += 1;
      throw new ServiceError("Internal error. Please try again.");
    },
  });
  expect(met).toBeGreaterThan(0);
  return JSON.parse(String(reply));
}

function filesOf(project: Project): readonly string[] {
  return project.state.drive.all.map(({ mimeType }) => mimeType.split(".").pop() ?? "").sort();
}

test("a report that cannot be recorded is not made", () => {
  const project = addOnOnSample();
  answerOf(project, "makeReport", ASK);
  const before = filesOf(project);
  expect(stoppedAt(project, "Sheet.appendRow")).toMatchObject({
    ok: false,
    message: expect.stringContaining("was stopped: one of Google's services failed"),
  });
  expect(filesOf(project)).toEqual(before);
});

test.each(["Drive.Files.create", "Range.setValues"])(
  "a report that was stopped at %s is taken up: one row, one folder, one document",
  (call) => {
    const project = addOnOnSample();
    answerOf(project, "makeReport", { asAt: "2009-06-30" });
    const before = filesOf(project);
    expect(stoppedAt(project, call).ok).toBe(false);
    expect(columnValues(sheetOf(project, "Reports"), "Outcome")[1]).toMatch(
      /^Being made by \S+@\S+\u2026$/,
    );
    answerOf(project, "makeReport", ASK);
    expect(columnValues(sheetOf(project, "Reports"), "Outcome")).toEqual(["Made", "Made"]);
    expect(columnValues(sheetOf(project, "Reports"), "Link")[1]).toContain("https://");
    expect(filesOf(project)).toEqual([...before, "document"].sort());
  },
);

test("a report that was stopped once its PDF was there has one PDF", () => {
  const project = addOnOnSample();
  const ask = { ...ASK, withPdf: true };
  expect(stoppedAt(project, "Range.setValues", ask).ok).toBe(false);
  const pdfs = (): number =>
    project.state.drive.all.filter(({ name }) => name.endsWith(".pdf")).length;
  expect(pdfs()).toBe(1);
  expect(answerOf(project, "makeReport", ask)).toMatchObject({ pdf: { id: expect.any(String) } });
  expect(pdfs()).toBe(1);
});

test("a report that another person began says whose its first document is, and is done once", () => {
  const project = addOnOnSample();
  answerOf(project, "makeReport", { asAt: "2009-06-30" });
  // The document is there, and nothing says so yet.
  let isMade = false;
  const stopped = () =>
    project.run("callMakeReport", [JSON.stringify(ASK)], {
      beforeCall: ({ service, method }) => {
        if (isMade) throw new ServiceError("Exceeded maximum execution time");
        isMade = `${service}.${method}` === "Drive.Files.create";
      },
    });
  expect(stopped).toThrow();
  project.state.locks.releaseAll({});
  const { files, workbook, state, host } = project;
  const other = new Project(files, workbook, state, { ...host, userEmail: "second@x.example" });
  const { sentence } = answerOf(other, "makeReport", ASK);
  expect(sentence).toContain(
    `${host.userEmail} had begun this report and was stopped: a document of it may be in the Google Drive of ${host.userEmail}, where you may not look.`,
  );
  const reports = sheetOf(project, "Reports");
  expect(columnValues(reports, "Outcome")).toEqual(["Made", "Made"]);
  const own = state.drive.all.find(
    ({ owner, mimeType }) => owner === "second@x.example" && mimeType.endsWith("document"),
  );
  expect(columnValues(reports, "Link")[1]).toContain(own?.id);
  expect(answerOf(project, "makeReport", ASK).sentence).not.toContain("had begun");
});

test("two reports of one minute are two rows, each with its own link", () => {
  const project = addOnOnSample();
  answerOf(project, "makeReport", ASK);
  answerOf(project, "makeReport", ASK);
  const reports = sheetOf(project, "Reports");
  expect(new Set(columnValues(reports, "Created")).size).toBe(2);
  expect(new Set(columnValues(reports, "Link")).size).toBe(2);
});

test("a problem that is accepted again is in Accepted once", () => {
  const project = addOnOnSample();
  const { problems } = answerOf(project, "checkWorkbook", {});
  const found = problems.find(({ cell, suggestion }) => cell !== "" && suggestion === null);
  if (found === undefined) throw new Error("The sample has lost its problems.");
  const { rule, table, key, column, cell, seen } = found;
  const ask = { problem: { rule, table, key, column, cell, seen }, reason: "known" };
  answerOf(project, "acceptProblem", ask);
  answerOf(project, "acceptProblem", ask);
  expect(columnValues(sheetOf(project, "Accepted"), "Rule")).toHaveLength(1);
});
