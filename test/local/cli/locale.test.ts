import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { CheckAnswer } from "../../../src/app/jobs/checkWorkbook";
import { bookIn, compact, type Outcome, workFolder } from "./runCli";

const folder = workFolder();
afterAll(folder.remove);

const cli = (...args: readonly string[]): Outcome => compact(folder.path, ...args);

/** The ids of the rules that fired, each once. */
function rulesIn({ out }: Outcome): readonly string[] {
  const { problems } = JSON.parse(out) as Pick<CheckAnswer, "problems">;
  return Array.from(new Set(problems.map(({ rule }) => rule)));
}

test("a workbook typed in the United States is caught at set-up and by the check, and keeps that", async () => {
  const made = cli(
    "setup",
    "us.xlsx",
    "--sample",
    "--locale",
    "en-US",
    "--time-zone",
    "America/New_York",
  );
  expect(made.out).toContain("The locale of this spreadsheet is United States");
  expect(made.out).toContain("The time zone of this spreadsheet is America/New_York");
  const book = await bookIn(folder.path, "us.xlsx");
  expect(book).toMatchObject({ locale: "en_US", timeZone: "America/New_York" });
  expect(rulesIn(cli("check", "us.xlsx", "--json"))).toEqual(
    expect.arrayContaining([
      "locale-not-day-first",
      "time-zone-not-british",
      "date-in-either-order",
    ]),
  );
});

test("a file is of the United Kingdom unless it says other, or is said to be another's", () => {
  cli("setup", "uk.xlsx", "--sample");
  expect(rulesIn(cli("check", "uk.xlsx", "--json"))).not.toContain("locale-not-day-first");
  expect(rulesIn(cli("check", "uk.xlsx", "--json", "--locale", "en_US"))).toContain(
    "locale-not-day-first",
  );
});

test.each([
  [["--locale", "British"], "one such as en_GB or en_US"],
  [["--time-zone", "Northampton"], "one such as Europe/London"],
])("%j is refused with what it has to be", (options, sentence) => {
  const { exit, err } = cli("check", "uk.xlsx", ...options);
  expect(exit).toBe(2);
  expect(err).toContain(sentence);
});

test("every command takes both, and the report says what they come to", () => {
  cli("setup", "plain.xlsx", "--sample");
  const { err, exit } = cli("report", "plain.xlsx", "--locale", "en_US", "--out", "us.docx");
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  const document = unzipSync(readFileSync(join(folder.path, "us.docx")))["word/document.xml"];
  expect(strFromU8(document ?? new Uint8Array())).toContain(
    "Dates may have been read month first.",
  );
  for (const command of [
    "update",
    "check",
    "report",
    "chase",
    "setup",
    "import",
    "run",
    "measures",
    "preview",
  ]) {
    expect(cli(command, "--help").out).toMatch(/--locale .*--time-zone /s);
  }
});
