import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mailFile } from "../../../local/cli/mailFile";
import { compact, workFolder } from "./runCli";

const { path: folder, remove } = workFolder();

beforeAll(() => compact(folder, "setup", "book.xlsx", "--sample"));
afterAll(remove);

const SURVEY = ["--topic", "survey", "--json"];

test("the six that have not answered the survey get a file each, or a reason", () => {
  const written = ["--outbox", "outbox", "--out", "out.xlsx", "--as-at", "2009-10-07"];
  const { messages, noAddress, nothingToAsk } = JSON.parse(
    compact(folder, "chase", "book.xlsx", ...SURVEY, ...written).out,
  );
  expect(messages.length + noAddress.length).toBe(6);
  expect(nothingToAsk).toBe(21);
  expect(readdirSync(join(folder, "outbox")).map((name) => join("outbox", name))).toEqual(
    messages.map(({ file }: { file: string }) => file),
  );
  expect(readFileSync(join(folder, messages[0].file), "utf8")).toContain("X-Unsent: 1");
  // Recorded in the workbook that was written, so the next day nobody is asked again.
  const nextDay = ["--as-at", "2009-10-08"];
  const again = JSON.parse(compact(folder, "chase", "out.xlsx", ...SURVEY, ...nextDay).out);
  expect(again).toMatchObject({ messages: [], nothingToAsk: 21 });
});

test("letters of an earlier run are not mixed with new ones: the folder is refused, by their names", () => {
  mkdirSync(join(folder, "old"));
  writeFileSync(join(folder, "old", "01-corby.eml"), "");
  const { exit, err } = compact(folder, "chase", "book.xlsx", "--outbox", "old", "--out", "n.xlsx");
  expect(exit).toBe(2);
  expect(err).toContain('"old" holds letters of an earlier run: 01-corby.eml.');
  expect(readdirSync(join(folder, "old"))).toEqual(["01-corby.eml"]);
  expect(existsSync(join(folder, "n.xlsx"))).toBe(false);
});

test("a topic that does not exist is refused with those that do", () => {
  const { exit, err } = compact(folder, "chase", "book.xlsx", "--topic", "pledges");
  expect(exit).toBe(2);
  expect(err).toContain("charter, skills-pledge, jobs-pledge, survey, contact, tna, attendance");
});

test("nothing in a name or a subject begins a header of its own", async () => {
  const bytes = await mailFile({
    from: { name: 'Jo "\r\nBcc: evil@x.uk', address: "jo@x.gov.uk" },
    to: "o.brien+compact@x.gov.uk",
    subject: `Zoë\r\nBcc: evil@x.uk ${"long ".repeat(60)}`,
    body: "Dear Zoë,\n.\nFrom here",
  });
  const [head = ""] = Buffer.from(bytes).toString("utf8").split("\r\n\r\n");
  expect(head).not.toMatch(/^bcc:/im);
  expect(head).toContain("To: o.brien+compact@x.gov.uk");
});
