import { parseIsoDay } from "../src/cells/calendarDate";
import type { SheetGrid } from "../src/cells/sheetGrid";
import { checkCompact } from "../src/checks/checkCompact";
import { checkMembersRows } from "../src/checks/checkMembersRows";
import { type Compact, parseCompact } from "../src/tables/compact";
import { type Figure, msOf } from "./figure";
import { membersGrid, type RowOf, tidyRow, untidyRow } from "./memberRows";

export const TITLE = "Checking";

/** All rules over 5,000 members, tidy and untidy; and that twice the rows take twice the time. */
export function bench(): readonly Figure[] {
  const tidyGrid = membersGrid(5_000, tidyRow);
  const tidy = parsed(tidyGrid);
  const untidy = compactOf(5_000, untidyRow);
  const twice = compactOf(10_000, untidyRow);
  return [
    {
      what: "check 5,000 members x 26 columns, all rules",
      ...msOf(() => checkCompact(tidy)),
      ...LIMIT,
    },
    {
      what: "check 5,000 members, a slip in nearly every row, many of them twins",
      ...msOf(() => checkCompact(untidy)),
      ...LIMIT,
    },
    {
      what: "check 10,000 such members (twice as many, so twice the limit)",
      ...msOf(() => checkCompact(twice)),
      limit: 800,
    },
    {
      what: "after one edit in the sidebar: 5,000 members read and checked again, once",
      ...msOf(() => checkCompact(parsed(tidyGrid))),
      limit: 300,
    },
    {
      what: "check one edited row among 5,000 members",
      ...msOf(() => checkMembersRows(untidy, [2_500])),
      limit: 100,
    },
    {
      what: "check one edited row among 5,000 tidy members",
      ...msOf(() => checkMembersRows(tidy, [2_500])),
      limit: 10,
      why: "aimed at is 10 ms, whatever the number of rows. No index of all is made; names, addresses and contacts are each looked through once, because twins and strangers stand anywhere: looking for addresses in all cells and for the words of the names is half of it, collecting garbage 15 % (by a profile on a busy machine). It grows with the rows, and Google reads the cells of all of them before. An index in the document's cache was not made: one of 5,000 names is larger than the 100 KB that a value of the cache may have, and every edit by hand would make it wrong.",
    },
  ];
}

const LIMIT = { unit: "ms", limit: 400 } as const;
const TODAY = parseIsoDay("2009-10-07");

function compactOf(members: number, rowOf: RowOf): Compact {
  return parsed(membersGrid(members, rowOf));
}

function parsed(members: SheetGrid): Compact {
  if (TODAY === null) throw new Error("no such day");
  return parseCompact([members], TODAY);
}
