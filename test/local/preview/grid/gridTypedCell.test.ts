import { gridTypedCell } from "../../../../local/preview/grid/gridTypedCell";

/** Serials of 2009. */
const SEVENTH_OF_OCTOBER = 40_093;
const TENTH_OF_JULY = 40_004;

test.each([
  ["en_GB", SEVENTH_OF_OCTOBER],
  ["en_US", TENTH_OF_JULY],
])("the grid reads 07/10/2009 by the locale of the spreadsheet: %s", (locale, serial) => {
  const typed = gridTypedCell({ v: "07/10/2009" }, null, { locale, currentYear: 2026 });
  expect(typed?.v).toBe(serial);
});
