import type { WrittenFormula } from "../../workbook/cell";
import { copiedFormula } from "../../workbook/formulaReferences";
import type { Sheet } from "../../workbook/workbook";
import { areaOn } from "../areaOn";
import { formulaFromFile, mayBeWrittenOtherwise } from "../fileFormula";
import { markSpilled } from "../markSpilled";
import type { XmlElement } from "../package/xmlTree";
import type { FileReading } from "./fileReading";
import { isTooMuchFormula } from "./tooMuchFormula";

/** A formula with "=", and how its file has it where we would write it otherwise. */
export interface ReadFormula {
  readonly formula: string;
  readonly written?: WrittenFormula;
}

interface FirstFormula extends ReadFormula {
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

const REACHES_TO_THE_END = /1048576|XFD/i;

/** A file numbers the workbooks that its formulas read: `[1]Rates!A1`, `'[2]Old rates'!A1`; 0 is itself. */
const OTHER_FILE = /(?:^|[^\w\]])(?:'(?:[^'[]|'')*)?\[(?!0\])\d+\][^[\]!]*!/;

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

  /** The formula of a cell; undefined where it has none of its own. */
  read(element: XmlElement, row: number, column: number): ReadFormula | undefined {
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
    if (type === "array") {
      if (ref !== undefined) this.#arrays.push(ref);
      const isWhole = FILLS_BY_ITSELF.test(formula);
      const whole = isWhole ? formula : `=ARRAYFORMULA(${formula.slice(1)})`;
      return { formula: whole, written: { formula: whole, text: written, isArray: true } };
    }
    const read = readAs(formula, written);
    if (type === "shared" && shared !== undefined) {
      this.#first.set(shared, { ...read, row, column });
    }
    return read;
  }

  /** Call after the last row: what was filled from a formula further down gets it now. */
  settle(): void {
    for (const { shared, row, column } of this.#later) {
      const copy = this.#copy({ shared, row, column });
      if (copy === undefined) continue;
      const { cells } = this.sheet.rowAt(row);
      cells[column - 1] = { ...cells[column - 1], ...copy };
    }
  }

  /** What array formulas filled is their result, not something a person typed. Needs all rows. */
  markSpilled(): void {
    markSpilled(
      this.sheet,
      this.#arrays.flatMap((ref) => areaOn(this.sheet, ref)),
    );
  }

  #filled(later: LaterFormula): ReadFormula | undefined {
    const copy = this.#copy(later);
    if (copy === undefined) this.#later.push(later);
    return copy;
  }

  #copy({ shared, row, column }: LaterFormula): ReadFormula | undefined {
    const first = this.#first.get(shared);
    if (first === undefined) return undefined;
    const copied = (formula: string): string =>
      copiedFormula(formula, row - first.row, column - first.column);
    const text = first.written?.text;
    // What reaches to the last row or column of all would reach beyond it.
    if (text === undefined || REACHES_TO_THE_END.test(text)) {
      return { formula: copied(first.formula) };
    }
    return readAs(copied(first.formula), copied(`=${text}`).slice(1));
  }
}

function readAs(formula: string, text: string): ReadFormula {
  return mayBeWrittenOtherwise(formula, text)
    ? { formula, written: { formula, text } }
    : { formula };
}
