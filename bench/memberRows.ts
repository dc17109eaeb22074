import { parseIsoDay } from "../src/cells/calendarDate";
import { BLANK, type CellValue, dayCell, numberCell, textCell } from "../src/cells/cellValue";
import type { SheetGrid } from "../src/cells/sheetGrid";
import type { Column } from "../src/tables/column";
import type { TableName } from "../src/tables/tableName";
import { TABLES } from "../src/tables/tables";

export type RowOf = (index: number) => { readonly [title: string]: CellValue };

/** A member as it should be. */
export function tidyRow(index: number): ReturnType<RowOf> {
  const day = dayCell(parseIsoDay(`2009-0${1 + (index % 9)}-1${index % 10}`));
  return {
    Organisation: textCell(nameOf(index)),
    Sector: textCell("Local authority"),
    District: textCell("Corby"),
    Size: textCell("250-999"),
    "Member since": dayCell(parseIsoDay("2008-09-01")),
    "Charter signed on": day,
    "Charter signatory": textCell("A. Ashdown"),
    "Signatory position": textCell("Chief Executive"),
    "Main contact": textCell(`First${index} Last${index}`),
    Email: textCell(`first${index}.last${index}@authority${index}.gov.uk`),
    "Job title": textCell("HR Manager"),
    Phone: textCell("01604 496000"),
    "Contact confirmed on": day,
    "Steering Group member": textCell("A. Abbott"),
    Deputy: textCell("B. Barrow"),
    "Skills Pledge on": day,
    "Jobs Pledge on": day,
    "Apprenticeship scheme": textCell("Yes"),
    Apprentices: numberCell(index % 40),
    Buddy: textCell(nameOf(index === 0 ? 1 : index - 1)),
    "Test the Organisation on": day,
    "TNA completed on": day,
    "TNA covers apprenticeships": textCell("Yes"),
    "Equality mark": textCell("Investors in Diversity"),
    Notes: textCell("nothing to say"),
  };
}

function nameOf(index: number): string {
  return `${PLACES[index % PLACES.length]} Authority ${index}`;
}

/** What people do to a sheet: dates as text, broken addresses, near twins, unknown buddies. */
export function untidyRow(index: number): ReturnType<RowOf> {
  const place = PLACES[index % PLACES.length];
  const half = Math.floor(index / 2);
  return {
    ...tidyRow(index),
    Organisation: textCell(
      index % 2 === 0
        ? `${place} & ${half} District Council`
        : `${PLACES[(index - 1) % PLACES.length]} and ${half} DC`,
    ),
    Email: textCell(
      [
        `first${index} .last@authority${index}.gov.uk,`,
        `First Last <first.last${index}@authority.gov.uk>`,
        `first${index}@authority${index}.goc.uk`,
        `first.last${index % 50}@northamptonshre.gov.uk`,
        `f${index}.authority${index}.gov.uk`,
      ][index % 5] ?? "",
    ),
    "Main contact": textCell(`Jo Smith${index % 100}`),
    Buddy: textCell(`${place} Borough Cuncil ${index}`),
    "Skills Pledge on": textCell("31.3.09"),
    "Jobs Pledge on": textCell("Sept 2008"),
    "Apprenticeship scheme": textCell("Developping"),
    Sector: textCell(`Local authorit${index % 3 === 0 ? "u" : "e"}`),
    Apprentices: textCell("about 12"),
  };
}

const PLACES = ["Corby", "Kettering", "Daventry", "Moulton", "Ashfield", "Bolsover", "Erewash"];

/** A tab of rows, under all the headers that people fill. */
export function gridOf(
  name: TableName,
  rows: readonly { readonly [title: string]: CellValue }[],
): SheetGrid {
  const titles = Object.values<Column>(TABLES[name].columns).map(({ title }) => title);
  return {
    name,
    cells: [titles.map(textCell), ...rows.map((row) => titles.map((title) => row[title] ?? BLANK))],
  };
}

/** So many members in a tab. */
export function membersGrid(members: number, rowOf: RowOf): SheetGrid {
  return gridOf(
    "Members",
    Array.from({ length: members }, (_, index) => rowOf(index)),
  );
}
