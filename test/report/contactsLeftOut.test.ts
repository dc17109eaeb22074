import { textCell } from "../../src/cells/cellValue";
import { checkCompact } from "../../src/checks/checkCompact";
import { judgeMeasures } from "../../src/domain/measures/judgeMeasures";
import { steeringGroupReport } from "../../src/report/steeringGroupReport";
import { parseCompact } from "../../src/tables/compact";
import { aDay } from "../support/builders";
import { sampleGrids } from "../support/sampleCompact";

const NAMED = ["Charter signatory", "Main contact", "Deputy", "Steering Group member"];
const PERSON = "Zenobia Quillfeather";

/** The sample with the person in a column of Members or as who came, who also owns measures and actions. */
function reportWith(header: string, withContacts: boolean, owner = PERSON, note = ""): string {
  const grids = sampleGrids().map(({ name, cells }) => {
    const titles = (cells[0] ?? []).map((cell) => (cell.kind === "text" ? cell.text : ""));
    const isIn = (title: string): boolean =>
      title === "Owner" || (title === header && ["Members", "Attendance"].includes(name));
    const added = name === "Success measures" && !titles.includes("Owner") ? ["Owner"] : [];
    const all = [...titles, ...added];
    const rows = cells
      .slice(1)
      .map((row, down) =>
        all.map((title, at) =>
          title === "Owner"
            ? textCell(owner)
            : isIn(title) && down === 0
              ? textCell(PERSON)
              : note !== "" && (title === "Progress note" || title === "Comment")
                ? textCell(note)
                : (row[at] ?? textCell("")),
        ),
      );
    return { name, cells: [all.map(textCell), ...rows] };
  });
  const compact = parseCompact(grids, aDay("2009-10-07"), null);
  const options = { forMeeting: aDay("2009-10-07"), withContacts };
  const report = steeringGroupReport(
    compact,
    judgeMeasures(compact),
    checkCompact(compact),
    options,
  );
  return JSON.stringify(report);
}

test.each([...NAMED, "Name"])(
  "with contacts left out, whoever is named under %s owns measures and actions by initials",
  (header) => {
    expect(reportWith(header, true)).toContain(PERSON);
    const report = reportWith(header, false);
    expect(report).not.toContain(PERSON);
    expect(report).toContain("ZQ");
  },
);

test.each([
  "Quillfeather, Zenobia",
  "Ms Zenobia Quillfeather",
  "ZENOBIA\u00a0QUILLFEATHER",
  "Z. Quillfeather",
  "Z Quillfeather / Quillfeather, Zenobia",
  "zenobia.quillfeather@elsewhere.example",
])("an owner written %j stands by initials, too", (owner) => {
  const report = reportWith("Main contact", false, owner);
  expect(report).not.toMatch(/quillfeather/i);
  expect(report).toContain("ZQ");
});

test("addresses and numbers in notes and comments go with the contacts", () => {
  const note = "Ask z.q@elsewhere.example or 01604 496000 about \u00a31,250 by 09.10.2009";
  expect(reportWith("Main contact", true, PERSON, note)).toContain("z.q@elsewhere.example");
  const report = reportWith("Main contact", false, PERSON, note);
  expect(report).toContain("Ask a contact or a contact about \u00a31,250 by 09.10.2009");
  expect(report).not.toContain("496000");
});
