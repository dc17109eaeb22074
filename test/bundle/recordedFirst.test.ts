import type { ServiceCall } from "../../local/appsScript/declare/door";
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

/** Ends a run once Drive has made so many files: that call lands, and none after it is answered. */
function endedAfterFiles(count: number) {
  let made = 0;
  return ({ service, method, make }: ServiceCall): void => {
    if (made === count) throw new ServiceError("Exceeded maximum execution time");
    if (`${service}.${method}` !== "Drive.Files.create") return;
    made += 1;
    if (made < count) return;
    make();
    throw new ServiceError("Internal error. Please try again.");
  };
}

/** What the ended run answers; "" where it says nothing at all. */
function ended(project: Project, name: string, ask: object, files: number): string {
  try {
    return String(project.run(name, [JSON.stringify(ask)], { beforeCall: endedAfterFiles(files) }));
  } catch {
    return "";
  } finally {
    project.state.locks.releaseAll({});
  }
}

const MEMBER = { organisations: ["Moulton College"] } as const;

// The folder is the first file.
test.each([
  ["callMakeReport", ASK, [1, 2]],
  ["callMakeStatement", {}, [1, 2]],
  ["callSaveReturn", { toDrive: true }, [2]],
  ["callMakeOwnTemplate", { kind: "report" }, [2]],
  ["callMakePortfolio", {}, [2]],
  ["callMakeCharter", MEMBER, [2]],
  ["callMakePack", { meeting: "2009-12-10" }, [2, 3, 4, 5]],
] as const)(
  "what %s had made when it was stopped is taken up, not made twice",
  (name, ask, ends) => {
    const whole = addOnOnSample();
    whole.run(name, [JSON.stringify(ask)]);
    const names = (project: Project) => project.state.drive.all.map((file) => file.name).sort();
    for (const files of ends) {
      const project = addOnOnSample();
      expect(ended(project, name, ask, files)).not.toContain('"ok":true');
      expect(JSON.parse(String(project.run(name, [JSON.stringify(ask)]))).ok).toBe(true);
      expect(names(project)).toEqual(names(whole));
      const reports = sheetOf(project, "Reports");
      expect(columnValues(reports, "Outcome")).toEqual(
        columnValues(sheetOf(whole, "Reports"), "Outcome"),
      );
      // What is asked for anew afterwards is another document.
      if (name !== "callMakeStatement") continue;
      answerOf(project, "makeStatement", {});
      expect(names(project)).toHaveLength(names(whole).length + 1);
    }
  },
);

test("a document that a person has worked on since is left to them", () => {
  const project = addOnOnSample();
  ended(project, "callMakeStatement", {}, 2);
  const { drive } = project.state;
  const [first] = drive.all.filter(({ mimeType }) => mimeType.endsWith("document"));
  if (first === undefined) throw new Error("Nothing was made.");
  const theirs = drive.put({ ...first, modifiedTime: first.modifiedTime + 3_600_000 });
  const { id } = answerOf(project, "makeStatement", {});
  expect(id).not.toBe(theirs.id);
  expect(drive.get(theirs.id)).toEqual(theirs);
});

test("there is one folder although its id could not be remembered", () => {
  const project = addOnOnSample();
  const folders = () => project.state.drive.all.filter(({ name }) => name === "Compact reports");
  for (const _ of [1, 2]) {
    const reply = project.run("callMakeReport", [JSON.stringify(ASK)], {
      beforeCall: ({ method }) => {
        if (method === "setProperty") throw new ServiceError("Internal error. Please try again.");
      },
    });
    expect(JSON.parse(String(reply)).ok).toBe(true);
    expect(folders()).toHaveLength(1);
  }
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
