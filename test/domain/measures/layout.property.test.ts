import { BLANK, textCell } from "../../../src/cells/cellValue";
import type { SheetGrid } from "../../../src/cells/sheetGrid";
import { judgeMeasures } from "../../../src/domain/measures/judgeMeasures";
import type { Judgement } from "../../../src/domain/measures/judgement";
import type { Column } from "../../../src/tables/column";
import { parseCompact } from "../../../src/tables/compact";
import { isTableName } from "../../../src/tables/tableName";
import { TABLES } from "../../../src/tables/tables";
import { aWorkbookWith, EVERY_KIND, figuresOf, toldOf } from "../../support/arbitraryMeasure";
import { aDay, gridsOf } from "../../support/builders";
import { fc } from "../../support/fastCheck";

/** The same number for the same place, so that what is shuffled can be shrunk. */
const aShuffle = fc.infiniteStream(fc.nat({ max: 1_000 })).map((stream) => {
  const next = (): number => Number(stream.next().value);
  return <T>(items: readonly T[]): readonly T[] =>
    items
      .map((item) => ({ item, by: next() }))
      .sort((a, b) => a.by - b.by)
      .map(({ item }) => item);
});

function judgedIn(grids: readonly SheetGrid[], asAt: string): Judgement {
  const [judgement] = judgeMeasures(parseCompact(grids, aDay("2010-12-31"), aDay(asAt)));
  if (judgement === undefined) throw new Error("The workbook has no success measure.");
  return judgement;
}

/** `how` rearranges a tab; Settings stay, as their rows are read by name. */
function rearranged(
  grids: readonly SheetGrid[],
  how: (grid: SheetGrid) => SheetGrid,
): readonly SheetGrid[] {
  return grids.map((grid) => (grid.name === "Settings" ? grid : how(grid)));
}

describe.each(EVERY_KIND)("%s", (kind) => {
  test("the order of rows changes nothing", () => {
    fc.assert(
      fc.property(aWorkbookWith(kind), aShuffle, (parts, shuffle) => {
        const grids = gridsOf(parts);
        const shuffled = rearranged(grids, ({ name, cells: [header = [], ...rows] }) => {
          return { name, cells: [header, ...shuffle(rows)] };
        });
        expect(toldOf(judgedIn(shuffled, parts.asAt))).toEqual(toldOf(judgedIn(grids, parts.asAt)));
      }),
    );
  });

  test("the order of columns changes nothing", () => {
    fc.assert(
      fc.property(aWorkbookWith(kind), aShuffle, (parts, shuffle) => {
        const grids = gridsOf(parts);
        const shuffled = rearranged(grids, ({ name, cells }) => {
          const places = shuffle((cells[0] ?? []).map((_, at) => at));
          return { name, cells: cells.map((row) => places.map((at) => row[at] ?? BLANK)) };
        });
        expect(judgedIn(shuffled, parts.asAt)).toEqual(judgedIn(grids, parts.asAt));
      }),
    );
  });

  test("blank rows change nothing", () => {
    fc.assert(
      fc.property(aWorkbookWith(kind), fc.nat({ max: 7 }), (parts, after) => {
        const grids = gridsOf(parts);
        const spaced = rearranged(grids, ({ name, cells }) => {
          const blank = (cells[0] ?? []).map(() => BLANK);
          return { name, cells: [...cells.slice(0, after + 1), blank, ...cells.slice(after + 1)] };
        });
        expect(toldOf(judgedIn(spaced, parts.asAt))).toEqual(toldOf(judgedIn(grids, parts.asAt)));
      }),
    );
  });

  test("columns of people's own change nothing", () => {
    fc.assert(
      fc.property(aWorkbookWith(kind), fc.string(), fc.nat({ max: 5 }), (parts, words, at) => {
        const grids = gridsOf(parts);
        const widened = rearranged(grids, ({ name, cells }) => ({
          name,
          cells: cells.map((row, index) => [
            ...row.slice(0, at),
            textCell(index === 0 ? "Our own notes on this" : words),
            ...row.slice(at),
          ]),
        }));
        // A cell of people's own in a row without anything else would make it a row.
        expect(toldOf(judgedIn(widened, parts.asAt))).toEqual(toldOf(judgedIn(grids, parts.asAt)));
      }),
    );
  });

  test("headers under another of their names change no figure", () => {
    fc.assert(
      fc.property(aWorkbookWith(kind), fc.nat({ max: 3 }), (parts, which) => {
        const grids = gridsOf(parts);
        const renamed = rearranged(grids, ({ name, cells: [header = [], ...rows] }) => {
          const columns = isTableName(name) ? Object.values<Column>(TABLES[name].columns) : [];
          const titles = header.map((cell) => {
            const column = columns.find(({ title }) => cell.kind === "text" && cell.text === title);
            const aliases = column?.aliases ?? [];
            return aliases.length === 0 ? cell : textCell(aliases[which % aliases.length] ?? "");
          });
          return { name, cells: [titles, ...rows] };
        });
        const { why, ...figures } = { why: "", ...Object(figuresOf(judgedIn(grids, parts.asAt))) };
        expect(figuresOf(judgedIn(renamed, parts.asAt))).toMatchObject(figures);
      }),
    );
  });
});
