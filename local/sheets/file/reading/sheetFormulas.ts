import { copiedFormula } from "../../workbook/formulaReferences";
import type { Sheet } from "../../workbook/sheet";
import { areaOn } from "../areaOn";
import { formulaFromFile } from "../fileFormula";
import { markSpilled } from "../markSpilled";
import type { XmlElement } from "../package/xmlTree";
import type { FileReading } from "./fileReading";
import { isTooMuchFormula } from "./tooMuchFormula";

interface FirstFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

interface LaterFormula {
  readonly shared: string;
  readonly row: number;
  readonly column: number;
}

/** This fills by itself what others fill only within ARRAYFORMULA. */
const FILLS_BY_ITSELF = /^=\s*(ARRAYFORMULA|UNIQUE|FILTER|SORT|SORTBY|SEQUENCE|TRANSPOSE|LET)\b/i;

/** A file numbers the workbooks that its formulas read: `[1]Rates!A1`, `'[2]Old rates'!A1`. */
const OTHER_FILE = /(?:^|[^\w\]])(?:'(?:[^'[]|'')*)?\[\d+\][^[\]!]*!/;

/** Of a formula that has no place in a workbook its value stays. Null: it has its place. */
function whyNoFormula(formula: string): string | null {
  if (isTooMuchFormula(formula)) return "formulas too long or too deeply nested";
  const reads = formula.includes("[") && OTHER_FILE.test(formula.replace(/"[^"]*"/g, '""'));
  return reads ? "formulas that read other workbooks" : null;
}

/** The formulas of one sheet of a file, of which many stand only once for all that they fill. */
export class SheetFormulas {
  readonly #first = new Map<string, FirstFormula>();
  readonly #later: LaterFormula[] = [];
  readonly #arrays: string[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly reading: FileReading,
  ) {}

  /** The formula of a cell, with "="; undefined where it has none of its own. */
  read(element: XmlElement, row: number, column: number): string | undefined {
    const { t: type, si: shared, ref } = element.attributes;
    const written = element.text.trim();
    if (type === "dataTable") {
      this.reading.losses.add("what-if tables", this.sheet.name);
      return undefined;
    }
    if (written === "") {
      if (type === "shared" && shared !== undefined) return this.#filled({ shared, row, column });
      return undefined;
    }
    const why = whyNoFormula(written);
    if (why !== null) {
      this.reading.losses.add(`${why}, which are plain values now`, this.sheet.name);
      return undefined;
    }
    const formula = formulaFromFile(written);
    if (type === "shared" && shared !== undefined) {
      this.#first.set(shared, { formula, row, column });
    }
    if (type !== "array") return formula;
    if (ref !== undefined) this.#arrays.push(ref);
    return FILLS_BY_ITSELF.test(formula) ? formula : `=ARRAYFORMULA(${formula.slice(1)})`;
  }

  /** Call after the last row: what was filled from a formula further down gets it now. */
  settle(): void {
    for (const { shared, row, column } of this.#later) {
      const formula = this.#copy({ shared, row, column });
      if (formula === undefined) continue;
      const { cells } = this.sheet.rowAt(row);
      cells[column - 1] = { ...cells[column - 1], formula };
    }
  }

  /** What array formulas filled is their result, not something a person typed. Needs all rows. */
  markSpilled(): void {
    markSpilled(
      this.sheet,
      this.#arrays.flatMap((ref) => areaOn(this.sheet, ref)),
    );
  }

  #filled(later: LaterFormula): string | undefined {
    const formula = this.#copy(later);
    if (formula === undefined) this.#later.push(later);
    return formula;
  }

  #copy({ shared, row, column }: LaterFormula): string | undefined {
    const first = this.#first.get(shared);
    return first && copiedFormula(first.formula, row - first.row, column - first.column);
  }
}
