import { checkCompact } from "../../src/checks/checkCompact";
import { checkNamedRows } from "../../src/checks/checkNamedRows";
import { ruleOf } from "../../src/checks/rules";
import { parseCompact } from "../../src/tables/compact";
import { anyWorkbook } from "../support/arbitraryWorkbook";
import { aDay } from "../support/builders";
import { fc } from "../support/fastCheck";

const inWords = (problems: readonly object[]) => problems.map((one) => JSON.stringify(one)).sort();

test("in any workbook the rows that are named have the problems that the whole check finds", () => {
  fc.assert(
    fc.property(anyWorkbook, (grids) => {
      const compact = parseCompact(grids, aDay("2009-10-07"));
      const ofRows = checkCompact(compact).filter(({ rule }) =>
        ["cell", "row"].includes(ruleOf(rule).kind),
      );
      expect(inWords(checkNamedRows(compact, ofRows))).toEqual(inWords(ofRows));
      const [one] = ofRows.slice(Math.floor(ofRows.length / 2));
      if (one === undefined) return;
      const beside = ofRows.filter(({ table, key }) => table === one.table && key === one.key);
      expect(inWords(checkNamedRows(compact, [one]))).toEqual(inWords(beside));
    }),
    { numRuns: 60 },
  );
});
