import type { Area } from "../workbook/area";
import type { DataValidation } from "../workbook/dataValidation";
import { formulaAt } from "../workbook/formulaAt";
import type { Sheet } from "../workbook/workbook";

export interface ValidationArea {
  readonly area: Area;
  readonly validation: DataValidation;
}

/** The blocks of cells that share a rule: runs down each column, joined where neighbours agree. */
export function validationAreas(sheet: Sheet): readonly ValidationArea[] {
  const ruleOf = interned();
  const open = new Map<number, { validation: DataValidation; from: number }>();
  const runs: ValidationArea[] = [];
  const close = (column: number, before: number): void => {
    const run = open.get(column);
    if (run === undefined) return;
    open.delete(column);
    const area = { row: run.from, column, rowCount: before - run.from, columnCount: 1 };
    runs.push({ area, validation: run.validation });
  };
  for (let row = 1; row <= sheet.rows.length; row++) {
    const cells = sheet.rows[row - 1]?.cells ?? [];
    for (const column of [...open.keys()]) {
      if (ruleOf(cells[column - 1]?.validation) !== open.get(column)?.validation) {
        close(column, row);
      }
    }
    cells.forEach((cell, index) => {
      const validation = ruleOf(cell?.validation);
      if (validation !== undefined && !open.has(index + 1)) {
        open.set(index + 1, { validation, from: row });
      }
    });
  }
  for (const column of [...open.keys()]) close(column, sheet.rows.length + 1);
  return withOwnFormulas(joined(runs));
}

/** A formula is for the first cell of all that share its rule: a block that begins elsewhere has it from there. */
function withOwnFormulas(blocks: readonly ValidationArea[]): readonly ValidationArea[] {
  const first = new Map<DataValidation, Area>();
  return blocks.map((block) => {
    const { area, validation } = block;
    const begun = first.get(validation);
    if (begun === undefined) first.set(validation, area);
    if (begun === undefined || validation.criterion !== "CUSTOM_FORMULA") return block;
    return { area, validation: { ...validation, values: [formulaAt(validation, begun, area)] } };
  });
}

/** One object for equal rules, but for those whose formula speaks of the cells around. */
function interned(): (rule: DataValidation | undefined) => DataValidation | undefined {
  const known = new Map<DataValidation, DataValidation>();
  const byText = new Map<string, DataValidation>();
  return (rule) => {
    if (rule === undefined || rule.criterion === "CUSTOM_FORMULA") return rule;
    const found = known.get(rule) ?? byText.get(JSON.stringify(rule)) ?? rule;
    if (!known.has(rule)) {
      known.set(rule, found);
      byText.set(JSON.stringify(found), found);
    }
    return found;
  };
}

function joined(runs: readonly ValidationArea[]): readonly ValidationArea[] {
  const inOrder = [...runs].sort(
    (a, b) => a.area.row - b.area.row || a.area.column - b.area.column,
  );
  const blocks: ValidationArea[] = [];
  for (const run of inOrder) {
    const last = blocks.at(-1);
    const touches =
      last !== undefined &&
      last.validation === run.validation &&
      last.area.row === run.area.row &&
      last.area.rowCount === run.area.rowCount &&
      last.area.column + last.area.columnCount === run.area.column;
    if (touches) {
      const columnCount = last.area.columnCount + 1;
      blocks[blocks.length - 1] = { ...last, area: { ...last.area, columnCount } };
    } else {
      blocks.push(run);
    }
  }
  return blocks;
}
