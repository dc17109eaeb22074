import { serviceName } from "../../realm/hostObject";
import type { SpreadsheetContext } from "./context";
import type { ScriptRange } from "./range";

/** Several ranges of one sheet: what is done to it is done to each. */
export class RangeList {
  constructor(
    readonly context: SpreadsheetContext,
    readonly ranges: readonly ScriptRange[],
  ) {}

  get [serviceName](): string {
    return "RangeList";
  }

  getRanges(): ScriptRange[] {
    return [...this.ranges];
  }

  activate(): this {
    this.ranges[0]?.getSheet().setActiveRangeList(this);
    return this;
  }

  breakApart(): this {
    for (const range of this.ranges) range.breakApart();
    return this;
  }

  check(): this {
    for (const range of this.ranges) range.check();
    return this;
  }

  clear(...args: unknown[]): this {
    for (const range of this.ranges) range.clear(...args);
    return this;
  }

  clearContent(): this {
    for (const range of this.ranges) range.clearContent();
    return this;
  }

  clearDataValidations(): this {
    for (const range of this.ranges) range.clearDataValidations();
    return this;
  }

  clearFormat(): this {
    for (const range of this.ranges) range.clearFormat();
    return this;
  }

  clearNote(): this {
    for (const range of this.ranges) range.clearNote();
    return this;
  }

  insertCheckboxes(...args: unknown[]): this {
    for (const range of this.ranges) range.insertCheckboxes(...args);
    return this;
  }

  removeCheckboxes(): this {
    for (const range of this.ranges) range.removeCheckboxes();
    return this;
  }

  setBackground(...args: unknown[]): this {
    for (const range of this.ranges) range.setBackground(...args);
    return this;
  }

  setBackgroundRGB(...args: unknown[]): this {
    for (const range of this.ranges) range.setBackgroundRGB(...args);
    return this;
  }

  setBorder(...args: unknown[]): this {
    for (const range of this.ranges) range.setBorder(...args);
    return this;
  }

  setFontColor(...args: unknown[]): this {
    for (const range of this.ranges) range.setFontColor(...args);
    return this;
  }

  setFontFamily(...args: unknown[]): this {
    for (const range of this.ranges) range.setFontFamily(...args);
    return this;
  }

  setFontLine(...args: unknown[]): this {
    for (const range of this.ranges) range.setFontLine(...args);
    return this;
  }

  setFontSize(...args: unknown[]): this {
    for (const range of this.ranges) range.setFontSize(...args);
    return this;
  }

  setFontStyle(...args: unknown[]): this {
    for (const range of this.ranges) range.setFontStyle(...args);
    return this;
  }

  setFontWeight(...args: unknown[]): this {
    for (const range of this.ranges) range.setFontWeight(...args);
    return this;
  }

  setFormula(...args: unknown[]): this {
    for (const range of this.ranges) range.setFormula(...args);
    return this;
  }

  setFormulaR1C1(...args: unknown[]): this {
    for (const range of this.ranges) range.setFormulaR1C1(...args);
    return this;
  }

  setHorizontalAlignment(...args: unknown[]): this {
    for (const range of this.ranges) range.setHorizontalAlignment(...args);
    return this;
  }

  setNote(...args: unknown[]): this {
    for (const range of this.ranges) range.setNote(...args);
    return this;
  }

  setNumberFormat(...args: unknown[]): this {
    for (const range of this.ranges) range.setNumberFormat(...args);
    return this;
  }

  setShowHyperlink(...args: unknown[]): this {
    for (const range of this.ranges) range.setShowHyperlink(...args);
    return this;
  }

  setTextDirection(...args: unknown[]): this {
    for (const range of this.ranges) range.setTextDirection(...args);
    return this;
  }

  setTextRotation(...args: unknown[]): this {
    for (const range of this.ranges) range.setTextRotation(...args);
    return this;
  }

  setValue(...args: unknown[]): this {
    for (const range of this.ranges) range.setValue(...args);
    return this;
  }

  setVerticalAlignment(...args: unknown[]): this {
    for (const range of this.ranges) range.setVerticalAlignment(...args);
    return this;
  }

  setVerticalText(...args: unknown[]): this {
    for (const range of this.ranges) range.setVerticalText(...args);
    return this;
  }

  setWrap(...args: unknown[]): this {
    for (const range of this.ranges) range.setWrap(...args);
    return this;
  }

  setWrapStrategy(...args: unknown[]): this {
    for (const range of this.ranges) range.setWrapStrategy(...args);
    return this;
  }

  trimWhitespace(): this {
    for (const range of this.ranges) range.trimWhitespace();
    return this;
  }

  uncheck(): this {
    for (const range of this.ranges) range.uncheck();
    return this;
  }
}
