import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { compact, type Outcome, workFolder } from "./runCli";

const folder = workFolder();
afterAll(folder.remove);

const cli = (...args: readonly string[]): Outcome => compact(folder.path, ...args);
const PACK = ["pack", "sample.xlsx", "--meeting", "2009-12-10"] as const;

beforeAll(() => cli("setup", "sample.xlsx", "--sample"));

/** The document with its text changed, as a person changes it in Word. */
function edited(path: string, change: (xml: string) => string): void {
  const file = join(folder.path, path);
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const xml = change(strFromU8(parts["word/document.xml"] ?? new Uint8Array(0)));
  writeFileSync(file, zipSync({ ...parts, "word/document.xml": strToU8(xml) }));
}

function textOf(path: string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(join(folder.path, path))));
  return strFromU8(parts["word/document.xml"] ?? new Uint8Array(0))
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]+>/g, "");
}

test("the papers of a meeting: agenda, report, papers, minutes to fill in, and a mail that is not sent", () => {
  const { exit, out, err } = cli(...PACK, "--out", "papers", "--json");
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  const { files, items, mail, meeting } = JSON.parse(out);
  expect(readdirSync(join(folder.path, "papers")).map((name) => join("papers", name))).toEqual(
    files.map(({ file }: { file: string }) => file).sort(),
  );
  expect(files.map(({ kind }: { kind: string }) => kind)).toEqual([
    "agenda",
    "report",
    "theme groups",
    "minutes",
    "mail",
  ]);
  expect(items).toContain("Ratification of targets");
  expect(meeting).toMatchObject({ group: "Steering Group", venue: "Northamptonshire LSC Offices" });
  expect(mail.to).toHaveLength(8);
  const letter = readFileSync(join(folder.path, "papers/covering-mail.eml"), "utf8");
  expect(letter).toContain("X-Unsent: 1");
  const attached = letter.match(/filename=\S+/g);
  expect(attached).toEqual([
    "filename=agenda.docx",
    "filename=report.docx",
    "filename=theme-groups.docx",
  ]);
  expect(textOf("papers/agenda.docx")).toContain(
    "ratify the targets of SM4 and SM6, set on 8 Jul 2009,",
  );
  expect(textOf("papers/theme-groups.docx")).toContain("Recruitment and Retention Theme Group");
});

test("minutes filled in are read as they were filled in", () => {
  cli(...PACK, "--out", "filled");
  edited("filled/minutes-to-fill-in.docx", (xml) => {
    const line = "<w:p><w:r><w:t>RR to write to the members by 20 January 2010.</w:t></w:r></w:p>";
    return xml
      .replace(/(Zoe Zafar[\s\S]*?<w:t[^>]*>)Present(<)/, "$1Apologies$2")
      .replace(/(Una Upton[\s\S]*?<w:t[^>]*>)Present(<)/, "$1Deputy$2")
      .replace(/(Item 3[\s\S]*?Actions:[\s\S]*?<\/w:p>)/, `$1${line}`);
  });
  const read = JSON.parse(
    cli("minutes", "sample.xlsx", "filled/minutes-to-fill-in.docx", "--json").out,
  );
  expect(read.meeting).toEqual({
    date: "2009-12-10",
    group: "Steering Group",
    venue: "Northamptonshire LSC Offices",
  });
  const words = read.attendance.map(({ attended }: { attended: string }) => attended);
  expect(words.join()).toBe(
    "Present,Apologies,Deputy,Present,Present,Present,Present,Present,Present",
  );
  expect(read.actions).toEqual([
    {
      action: "RR to write to the members by 20 January 2010",
      owner: "Rhys Rowe",
      due: "2010-01-20",
      item: "Item 3 – Matters arising",
    },
  ]);
  expect(read.decisions).toEqual([]);
  expect(read.notUnderstood).toEqual([]);
});

test("minutes are laid out by the coordinator's own document", () => {
  cli(...PACK, "--out", "own");
  edited("own/minutes-to-fill-in.docx", (xml) =>
    xml.replace(
      /<w:body>[\s\S]*?(<w:sectPr[\s>])/,
      "<w:body><w:p><w:r><w:t>Notes of {{group}}, {{meeting_date}}</w:t></w:r></w:p><w:p><w:r><w:t>{{present}}</w:t></w:r></w:p><w:p><w:r><w:t>{{items}}</w:t></w:r></w:p>$1",
    ),
  );
  const template = ["--minutes-template", "own/minutes-to-fill-in.docx"];
  expect(cli(...PACK, "--out", "laid", ...template).exit).toBe(0);
  const text = textOf("laid/minutes-to-fill-in.docx");
  expect(text).toContain("Notes of Steering Group, Thursday 10 Dec 2009\n");
  expect(text).toContain("Carys Chandra");
  expect(text).not.toContain("Apologies\n");
  const read = cli("minutes", "sample.xlsx", "laid/minutes-to-fill-in.docx", "--json").out;
  expect(JSON.parse(read).attendance).toHaveLength(9);
  const report = ["--minutes-template", "papers/agenda.docx"];
  expect(cli(...PACK, "--out", "no", ...report)).toMatchObject({
    exit: 1,
    err: expect.stringContaining(
      "The template names nothing that the minutes have. Write {{present}}",
    ),
  });
});

test("a day without a meeting is told with the meetings that are planned", () => {
  expect(cli("pack", "sample.xlsx", "--meeting", "2009-12-11", "--out", "none")).toMatchObject({
    exit: 2,
    err: expect.stringContaining(
      "No meeting is planned on 11 Dec 2009. Planned: Steering Group on 10 Dec 2009.",
    ),
  });
  expect(readdirSync(folder.path)).not.toContain("none");
});

test("papers are written into a folder, never over a file", () => {
  expect(cli(...PACK, "--out", "sample.xlsx")).toMatchObject({
    exit: 2,
    err: expect.stringContaining('"sample.xlsx" is a file. Give --out the name of a folder.'),
  });
});
