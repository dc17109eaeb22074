import { fc } from "../../../../support/fastCheck";
import { aSpreadsheet } from "./spreadsheetUnderTest";

const anyDay = fc
  .integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2050, 0, 1) })
  .map((time) => new Date(Math.floor(time / 1000) * 1000));

/** Text goes in with an apostrophe, so that it stays text; the apostrophe does not come back. */
const anyText = fc.string({ minLength: 1, maxLength: 20 });

const anyGrid = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) => {
    const cell = fc.oneof(
      anyText.map((text) => ({ written: `'${text}`, read: text as unknown })),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => {
        const value = number + 0;
        return { written: value, read: value as unknown };
      }),
      fc.boolean().map((value) => ({ written: value, read: value as unknown })),
      fc.constant({ written: "", read: "" as unknown }),
      anyDay.map((day) => ({ written: day, read: day as unknown })),
    );
    const row = fc.array(cell, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

test("what is written is read back, in any zone where no hour comes twice", () => {
  const zones = fc.constantFrom("UTC", "Asia/Kolkata", "Asia/Tokyo");
  fc.assert(
    fc.property(anyGrid, zones, (grid, timeZone) => {
      const { sheet } = aSpreadsheet({ timeZone });
      const range = sheet.getRange(3, 2, grid.length, grid[0]?.length ?? 1);
      range.setValues(grid.map((row) => row.map(({ written }) => written)));
      expect(range.getValues()).toEqual(grid.map((row) => row.map(({ read }) => read)));
    }),
  );
});

test("writing what was read changes nothing, dates and formats included", () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      const { sheet } = aSpreadsheet({ timeZone: "UTC" });
      const range = sheet.getRange(1, 1, grid.length, grid[0]?.length ?? 1);
      range.setValues(grid.map((row) => row.map(({ written }) => written)));
      const before = { values: range.getValues(), shown: range.getDisplayValues() };
      const asText = (value: unknown) => (typeof value === "string" ? `'${value}` : value);
      range.setValues(before.values.map((row) => row.map(asText)));
      expect({ values: range.getValues(), shown: range.getDisplayValues() }).toEqual(before);
    }),
  );
});
