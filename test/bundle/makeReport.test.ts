import { strFromU8, unzipSync } from "fflate";
import { Project } from "../../local/appsScript/project/project";
import { ServiceError } from "../../local/appsScript/services/serviceError";
import { addOnOnSample, answerOf, columnValues, put, replyTo, sheetOf } from "../support/addOn";

const NOW = { asAt: null };
const TEMPLATE = { kind: "report" } as const;

function documents(project: Project) {
  return project.state.drive.all.filter(
    ({ mimeType }) => mimeType === "application/vnd.google-apps.document",
  );
}

/** The words of a document as it was uploaded. */
function wordsOf(bytes: Uint8Array | undefined): string {
  const part = unzipSync(bytes ?? new Uint8Array())["word/document.xml"];
  return strFromU8(part ?? new Uint8Array()).replace(/<[^>]+>/g, " ");
}

test("one upload becomes one Google Doc in the add-on's own folder, and its link is recorded", () => {
  const project = addOnOnSample();
  project.calls.reset();
  const { title, id, link } = answerOf(project, "makeReport", NOW);
  expect(documents(project)).toEqual([expect.objectContaining({ id, name: title })]);
  expect(project.calls.counted().byMethod["Drive.Files.create"]).toBe(2);
  const folder = project.state.drive.get(documents(project)[0]?.parents[0] ?? "");
  expect(folder?.name).toBe("Compact reports");
  const reports = sheetOf(project, "Reports");
  expect(columnValues(reports, "Title")).toEqual([title]);
  expect(columnValues(reports, "Link")).toEqual([link]);
});

test("the second report goes into the same folder", () => {
  const project = addOnOnSample();
  answerOf(project, "makeReport", NOW);
  answerOf(project, "makeReport", NOW);
  const [first, second] = documents(project);
  expect(second?.parents).toEqual(first?.parents);
  expect(columnValues(sheetOf(project, "Reports"), "Title")).toHaveLength(2);
});

test("the document holds the figures, and no contact's address unless asked", () => {
  const project = addOnOnSample();
  answerOf(project, "makeReport", NOW);
  answerOf(project, "makeReport", { ...NOW, withContacts: true });
  const [plain, withContacts] = documents(project).map(({ content }) => wordsOf(content?.bytes));
  expect(plain).toContain("21 of 27 organisations; 21 due by 7 Oct 2009 at an even pace");
  expect(plain).toMatch(/▲\s+At risk/);
  expect(plain).not.toMatch(/@[a-z-]+\.example/);
  expect(withContacts).toContain("asha.abbott@northamptonshire.example");
});

test("a template that is no Word document is refused with a sentence, and nothing is made", () => {
  const project = addOnOnSample();
  const template = Buffer.from("not a document").toString("base64");
  expect(replyTo(project, "makeReport", { ...NOW, template })).toMatchObject({
    ok: false,
    code: "template-unreadable",
  });
  expect(documents(project)).toEqual([]);
  expect(sheetOf(project, "Reports").lastRow()).toBe(1);
});

test("Report template… asks first, gives a document to edit, and reports are made from it then", () => {
  const project = addOnOnSample();
  project.run("openReportTemplate");
  expect(answerOf(project, "readTemplate", TEMPLATE).link).toBeNull();
  expect(documents(project)).toEqual([]);
  const { link } = answerOf(project, "makeOwnTemplate", TEMPLATE);
  expect(answerOf(project, "readTemplate", TEMPLATE).link).toBe(link);
  expect(documents(project).map(({ name }) => name)).toEqual(["Compact report template"]);
  const { title } = answerOf(project, "makeReport", NOW);
  const made = documents(project).find(({ name }) => name === title);
  expect(wordsOf(made?.content?.bytes)).toContain("21 of 27 organisations");
  expect(project.calls.counted().byMethod["Drive.Files.export"]).toBe(1);
  answerOf(project, "dropTemplate", TEMPLATE);
  answerOf(project, "makeReport", NOW);
  expect(project.calls.counted().byMethod["Drive.Files.export"]).toBe(1);
});

describe("several people", () => {
  /** The same spreadsheet and script, as another person uses them. */
  function asAnother({ files, workbook, state, host }: Project): Project {
    return new Project(files, workbook, state, { ...host, userEmail: "second@compact.example" });
  }

  test("each has one folder of their own, whoever makes a report in between", () => {
    const project = addOnOnSample();
    const second = asAnother(project);
    for (const person of [project, second, project, second]) answerOf(person, "makeReport", NOW);
    const folders = project.state.drive.all.filter(({ name }) => name === "Compact reports");
    expect(folders.map(({ owner }) => owner)).toEqual([
      "coordinator@compact.example",
      "second@compact.example",
    ]);
    expect(documents(project)).toHaveLength(4);
  });

  test("whose the template is that cannot be seen is said, and the built-in report is had instead", () => {
    const project = addOnOnSample();
    answerOf(project, "makeOwnTemplate", TEMPLATE);
    const second = asAnother(project);
    expect(replyTo(second, "makeReport", NOW)).toMatchObject({
      ok: false,
      code: "template-missing",
      message: expect.stringContaining("Google shows it to coordinator@compact.example alone"),
    });
    expect(answerOf(second, "makeReport", { ...NOW, builtIn: true }).sentence).toContain("ready");
  });

  test("one look that fails does not mean that the template is gone", () => {
    const project = addOnOnSample();
    answerOf(project, "makeOwnTemplate", TEMPLATE);
    const reply = project.run("callMakeReport", [JSON.stringify(NOW)], {
      beforeCall: ({ method }) => {
        if (method === "export") throw new ServiceError("Service unavailable. Try again later.");
      },
    });
    expect(JSON.parse(String(reply))).toMatchObject({ ok: false, code: "drive" });
  });
});

test("a report is shared with the recipients where that is asked, and a refusal is said", () => {
  const project = addOnOnSample();
  expect(answerOf(project, "makeReport", { ...NOW, withSharing: true }).sentence).toContain(
    "Shared with nobody: Settings name no report recipients.",
  );
});

describe("a PDF as well", () => {
  /** The sample, where Google's export gives these bytes for a PDF; null: it refuses. */
  function exporting(pdf: Uint8Array | null): Project {
    const { files, workbook, state, host } = addOnOnSample();
    return new Project(files, workbook, state, { ...host, convert: () => pdf });
  }

  test("stands beside the document", () => {
    const project = exporting(new Uint8Array([37, 80, 68, 70]));
    const { id, pdf, sentence } = answerOf(project, "makeReport", { ...NOW, withPdf: true });
    const [document, made] = [id, pdf?.id ?? ""].map((one) => project.state.drive.get(one));
    expect(made).toMatchObject({ mimeType: "application/pdf", parents: document?.parents });
    expect(made?.content?.bytes).toEqual(new Uint8Array([37, 80, 68, 70]));
    expect(sentence).toContain("Its PDF is beside it in Drive.");
  });

  test("that Google refuses costs nothing but itself, and is said", () => {
    const project = exporting(null);
    const { pdf, sentence } = answerOf(project, "makeReport", { ...NOW, withPdf: true });
    expect(pdf).toBeNull();
    expect(sentence).toContain("No PDF could be made of it");
    expect(documents(project)).toHaveLength(1);
  });
});

test("hostile text goes into the document as text", () => {
  const project = addOnOnSample();
  const members = sheetOf(project, "Members");
  put(members, 2, "Organisation", `<b>&"\u0007 =1+1 \u{1F600}`);
  const { id } = answerOf(project, "makeReport", NOW);
  const bytes = project.state.drive.get(id)?.content?.bytes;
  expect(wordsOf(bytes)).toContain("&lt;b&gt;&amp;");
});
