import { typedCell } from "../../src/app/calls/typedCell";
import type { SheetGrid } from "../../src/cells/sheetGrid";
import { parseCellName } from "../../src/cells/sheetGrid";
import { checkCompact } from "../../src/checks/checkCompact";
import type { Problem } from "../../src/domain/problem";
import type { Column } from "../../src/tables/column";
import { type Compact, parseCompact } from "../../src/tables/compact";
import { SETTINGS } from "../../src/tables/settings";
import { isTableName } from "../../src/tables/tableName";
import type { TableReading } from "../../src/tables/tableReading";
import { anyWorkbook } from "../support/arbitraryWorkbook";
import { aDay, aMember, anEvent, gridsOf, typed } from "../support/builders";
import { fc } from "../support/fastCheck";

const TODAY = aDay("2009-10-07");

function parse(grids: readonly SheetGrid[]): Compact {
  return parseCompact(grids, TODAY);
}

/** The workbook once the suggestion stands in the cell, as *Apply* puts it there. */
function mended(grids: readonly SheetGrid[], problem: Problem): readonly SheetGrid[] {
  const place = parseCellName(problem.cell);
  if (place === null || problem.suggestion === null || !isTableName(problem.table)) return grids;
  const reading: TableReading = parse(grids).readings[problem.table];
  const field = reading.headers[place.column - 1]?.field ?? "";
  const setting = Object.values<Column>(SETTINGS).find(({ title }) => title === problem.key);
  const column =
    problem.table === "Settings" && field === "value" ? setting : reading.table.columns[field];
  return grids.map((grid) => ({
    ...grid,
    cells: grid.cells.map((row, index) =>
      grid.name !== reading.sheetName || index !== place.row - 1
        ? row
        : row.map((cell, at) =>
            at === place.column - 1
              ? typedCell(column ?? null, cell, problem.suggestion ?? "")
              : cell,
          ),
    ),
  }));
}

function isSamePlace(a: Problem, b: Problem): boolean {
  return a.table === b.table && a.cell === b.cell && a.rule === b.rule;
}

function expectMended(grids: readonly SheetGrid[]): void {
  for (const problem of checkCompact(parse(grids))) {
    if (problem.suggestion === null) continue;
    const left = checkCompact(parse(mended(grids, problem)));
    expect(left.filter((other) => isSamePlace(other, problem))).toEqual([]);
  }
}

test("a suggestion that stands in its cell leaves nothing of its problem", () => {
  const grids = gridsOf({
    settings: { "At risk below": 75, "Remind befor meeting": 7, "As at": typed("7.10.2009") },
    members: [
      aMember("Ashfield District Council", { Email: "j.smith @ashfield.gov.uk," }),
      aMember("Tresham Institute", {
        Email: "Jo Smith <jo@tresham.ac.uk>",
        Phone: 1604496018,
        "Skills Pledge on": "1/4/2008",
        "Jobs Pledge on": 39714,
        "TNA completed on": typed("39714"),
        Apprentices: "12 apprentices",
        "Apprenticeship scheme": "Developping",
        Buddy: "Ashfield DC",
      }),
    ],
    events: [anEvent("E1", { Type: "Good Practise Event", Status: "confirmed" })],
    priorities: [{ Ref: "P1", Priority: "Skills Pledge" }],
    measures: [
      {
        Ref: "SM1",
        Priority: "skills pledge",
        "Success measure": "x",
        "Measured by": "Members with",
        Of: "Skils Pledge on",
        Target: "10 organisations",
        Due: "31 March 2010",
      },
    ],
    accepted: [{ Rule: "date is txt", Where: "x", Reason: "y" }],
  });
  const suggested = checkCompact(parse(grids)).filter(({ suggestion }) => suggestion !== null);
  const inWords = suggested.map(({ table, column, cell, suggestion }) => {
    return `${table}, ${column}, row ${parseCellName(cell)?.row}: ${suggestion}`;
  });
  expect(inWords).toEqual([
    "Members, Buddy, row 3: Ashfield District Council",
    "Success measures, Of, row 2: Skills Pledge on",
    "Accepted, Rule, row 2: date-is-text",
    "Settings, Value, row 4: 0.75",
    "Settings, Setting, row 5: Remind before meeting",
    "Settings, Value, row 6: 7 Oct 2009",
    "Members, Email, row 2: j.smith@ashfield.gov.uk",
    "Members, Email, row 3: jo@tresham.ac.uk",
    "Members, Phone, row 3: 01604496018",
    "Members, Skills Pledge on, row 3: 1 Apr 2008",
    "Members, Jobs Pledge on, row 3: 23 Sep 2008",
    "Members, Apprenticeship scheme, row 3: Developing",
    "Members, Apprentices, row 3: 12",
    "Members, TNA completed on, row 3: 23 Sep 2008",
    "Success measures, Priority, row 2: P1",
    "Success measures, Target, row 2: 10",
    "Success measures, Due, row 2: 31 Mar 2010",
    "Events, Type, row 2: Good Practice Event",
    "Events, Status, row 2: Scheduled",
  ]);
  expectMended(grids);
});

test("in any workbook, every suggestion mends what it is made for", () => {
  fc.assert(fc.property(anyWorkbook, expectMended), { numRuns: 60 });
});
