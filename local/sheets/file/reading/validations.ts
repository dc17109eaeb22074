import { lastColumnOf, lastRowOf } from "../../workbook/area";
import type { Cell } from "../../workbook/cell";
import type { DataValidation, TellingStyle } from "../../workbook/dataValidation";
import type { Sheet } from "../../workbook/workbook";
import { plainA1 } from "../absoluteA1";
import { areaOn } from "../areaOn";
import { textFromFile } from "../fileText";
import { childOf, childrenOf, isAttributeOn, type XmlElement } from "../package/xmlTree";
import { type FileRule, validationFromFile } from "../validationFromFile";
import { movedFrom1904 } from "./days1904";
import type { FileReading } from "./fileReading";

/**
 * Gives the cells of a sheet the rules that its part has for ranges of them: in the place of old, and
 * in that of 2010, where Excel puts those that speak of other sheets.
 */
export function readValidations(
  part: XmlElement,
  sheet: Sheet,
  choicesBehind: (formula: string) => readonly string[] | null,
  { losses, from1904 }: Pick<FileReading, "losses" | "from1904">,
): void {
  const path = ["dataValidations", "dataValidation"];
  const elements = [...childrenOf(part, ...path), ...childrenOf(part, "extLst", "ext", ...path)];
  for (const element of elements) {
    const rule = ruleIn(element, from1904);
    for (const what of lossesOfRule(element)) losses.add(what, sheet.name);
    for (const range of rangesIn(element)) {
      const [area] = areaOn(sheet, range);
      if (area === undefined) continue;
      const anchor = plainA1({ ...area, rowCount: 1, columnCount: 1 });
      const validation = validationFromFile(rule, { sheet, anchor, choicesBehind });
      if (validation !== null) giveRule(sheet, area, validation);
      else if (rule.type !== "none") losses.add("rules for cells that Sheets has not", sheet.name);
    }
  }
}

/** Where a rule or a format holds: in an attribute, or in an element of that name. */
export function rangesIn(element: XmlElement): readonly string[] {
  const written = element.attributes.sqref ?? childOf(element, "sqref")?.text ?? "";
  return written.split(/\s+/).filter((range) => range !== "");
}

/** A formula of a rule, within an element of its own where it stands in the place of 2010. */
export function formulaText(element: XmlElement | undefined): string {
  return textFromFile(childOf(element, "f")?.text ?? element?.text ?? "").trim();
}

function ruleIn(element: XmlElement, from1904: boolean): FileRule {
  const { attributes } = element;
  const { type = "none", errorStyle = "stop" } = attributes;
  const tells = isAttributeOn(attributes.showErrorMessage);
  return {
    type,
    operator: attributes.operator ?? "between",
    formulae: ["formula1", "formula2"]
      .map((name) => formulaText(childOf(element, name)))
      .filter((formula) => formula !== "")
      .map((formula) => (from1904 && type === "date" ? movedFrom1904(formula) : formula)),
    rejects: tells && errorStyle === "stop",
    tells: tells && isTelling(errorStyle) ? errorStyle : null,
    hidesDropdown: isAttributeOn(attributes.showDropDown),
    prompt: textFromFile(attributes.prompt ?? ""),
  };
}

function isTelling(style: string): style is TellingStyle {
  return style === "warning" || style === "information";
}

/** What of a rule goes though the rule is kept. */
function lossesOfRule({ attributes }: XmlElement): readonly string[] {
  const { type = "none", error, errorTitle, prompt, promptTitle, showDropDown } = attributes;
  const hasMessages = [error, errorTitle, promptTitle].some((text) => (text ?? "") !== "");
  const losses: readonly (readonly [boolean, string])[] = [
    [type === "whole", "rules for whole numbers, which take any number now"],
    [
      type === "list" && isAttributeOn(showDropDown),
      "drop-downs without an arrow, which have one now",
    ],
    [hasMessages || (type === "none" && (prompt ?? "") !== ""), "messages and titles of rules"],
  ];
  return losses.flatMap(([isLost, what]) => (isLost ? [what] : []));
}

function giveRule(
  sheet: Sheet,
  area: Parameters<typeof lastRowOf>[0],
  validation: DataValidation,
): void {
  const ruled = new Map<Cell | undefined, Cell>();
  for (let row = area.row; row <= lastRowOf(area); row++) {
    const { cells } = sheet.rowAt(row);
    for (let column = area.column; column <= lastColumnOf(area); column++) {
      const old = cells[column - 1];
      const cell = ruled.get(old) ?? { ...old, validation };
      ruled.set(old, cell);
      cells[column - 1] = cell;
    }
  }
}
