import { parseIsoDay } from "../src/cells/calendarDate";
import { type CellValue, dayCell, numberCell, textCell } from "../src/cells/cellValue";
import type { SheetGrid } from "../src/cells/sheetGrid";
import { checkCompact } from "../src/checks/checkCompact";
import { checkMembersRows } from "../src/checks/checkMembersRows";
import type { Column } from "../src/tables/column";
import { type Compact, parseCompact } from "../src/tables/compact";
import { TABLES } from "../src/tables/tables";
import { type Figure, medianMs } from "./figure";

/** All rules over 5,000 members, tidy and untidy; and that twice the rows take twice the time. */
export function bench(): readonly Figure[] {
  const tidy = compactOf(5_000, tidyRow);
  const untidy = compactOf(5_000, untidyRow);
  const twice = compactOf(10_000, untidyRow);
  return [
    {
      what: "check 5,000 members x 26 columns, all rules",
      measured: medianMs(() => checkCompact(tidy)),
      ...LIMIT,
    },
    {
      what: "check 5,000 members, a slip in nearly every row, many of them twins",
      measured: medianMs(() => checkCompact(untidy)),
      ...LIMIT,
    },
    {
      what: "check 10,000 such members (twice as many, so twice the limit)",
      measured: medianMs(() => checkCompact(twice)),
      unit: "ms",
      limit: 800,
    },
    {
      what: "check one edited row among 5,000 members",
      measured: medianMs(() => checkMembersRows(untidy, [2_500])),
      unit: "ms",
      limit: 100,
    },
  ];
}

const LIMIT = { unit: "ms", limit: 400 } as const;
const TODAY = parseIsoDay("2009-10-07");
const COLUMNS = Object.values<Column>(TABLES.Members.columns).filter(({ auto }) => !auto);

type RowOf = (index: number) => { readonly [title: string]: CellValue };

function compactOf(members: number, rowOf: RowOf): Compact {
  if (TODAY === null) throw new Error("no such day");
  const rows = Array.from({ length: members }, (_, index) => {
    const row = rowOf(index);
    return COLUMNS.map(({ title }) => row[title] ?? textCell(""));
  });
  const grid: SheetGrid = {
    name: "Members",
    cells: [COLUMNS.map(({ title }) => textCell(title)), ...rows],
  };
  return parseCompact([grid], TODAY);
}

function tidyRow(index: number): ReturnType<RowOf> {
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
function untidyRow(index: number): ReturnType<RowOf> {
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
