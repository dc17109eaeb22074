import type { CfvoTypes, ConditionalFormattingRule } from "@cj-tech-master/excelts";
import { type Area, lastRowOf } from "../../workbook/area";
import type { ConditionalFormat } from "../../workbook/conditionalFormat";
import { showsDay } from "../../workbook/numberFormat";
import type { Sheet } from "../../workbook/workbook";
import { areaOn } from "../areaOn";
import { formatFromFile } from "../conditionalFormatFile";
import { childOf, childrenOf, numberIn, type XmlElement } from "../package/xmlTree";
import { movedFrom1904 } from "./days1904";
import type { FileReading } from "./fileReading";
import type { FileStyles } from "./fileStyles";

import { formulaText, rangesIn } from "./validations";

/** The first that applies wins: in the order of the file's priorities. Kinds unknown to Sheets go. */
export function readConditionalFormats(
  part: XmlElement,
  sheet: Sheet,
  styles: FileStyles,
  { losses, from1904 }: Pick<FileReading, "losses" | "from1904">,
): readonly ConditionalFormat[] {
  const later = childrenOf(
    part,
    "extLst",
    "ext",
    "conditionalFormattings",
    "conditionalFormatting",
  );
  return [...childrenOf(part, "conditionalFormatting"), ...later]
    .flatMap((element) => childrenOf(element, "cfRule").map((rule) => ({ element, rule })))
    .sort((a, b) => priorityOf(a.rule) - priorityOf(b.rule))
    .flatMap(({ element, rule }) => {
      const ranges = rangesIn(element).flatMap((range) => areaOn(sheet, range));
      if (ranges.length === 0) return [];
      const isOfDays = from1904 && showsDayIn(sheet, ranges);
      const read = ruleIn(rule, styles, isOfDays ? movedFrom1904 : (written) => written);
      const format = read === null ? null : formatFromFile(read, ranges);
      if (format === null)
        losses.add("conditional formats of kinds that Sheets has not", sheet.name);
      else if (paintsMore(rule, styles)) {
        losses.add("borders and number formats of conditional formats", sheet.name);
      }
      return format === null ? [] : [format];
    });
}

/** Whether the first cell of the ranges with a format of its own shows a day. */
function showsDayIn(sheet: Sheet, ranges: readonly Area[]): boolean {
  for (const area of ranges) {
    const last = Math.min(lastRowOf(area), sheet.rows.length);
    for (let row = area.row; row <= last; row++) {
      const format = sheet.cell(row, area.column)?.numberFormat;
      if (format !== undefined) return showsDay(format);
    }
  }
  return false;
}

function priorityOf({ attributes }: XmlElement): number {
  return numberIn(attributes.priority) ?? Number.MAX_SAFE_INTEGER;
}

/** Whether it would change the border or the number format, which conditional formats here do not. */
function paintsMore(rule: XmlElement, styles: FileStyles): boolean {
  const painted = childOf(rule, "dxf") ?? styles.differenceElement(numberIn(rule.attributes.dxfId));
  const sides = childOf(painted, "border")?.children ?? [];
  return (
    childOf(painted, "numFmt") !== undefined ||
    sides.some(({ attributes }) => (attributes.style ?? "none") !== "none")
  );
}

/** Null where the kind of rule has neither a comparison nor a formula nor a scale of colours. */
function ruleIn(
  element: XmlElement,
  styles: FileStyles,
  moved: (written: string) => string,
): ConditionalFormattingRule | null {
  const { type, operator, dxfId } = element.attributes;
  if (type === "colorScale") {
    const scale = childOf(element, "colorScale");
    return {
      type: "colorScale",
      cfvo: childrenOf(scale, "cfvo").map(({ attributes, ...point }) => {
        const value = numberIn(moved(attributes.val ?? formulaText({ attributes, ...point })));
        return { type: attributes.type as CfvoTypes, ...(value !== undefined && { value }) };
      }),
      color: childrenOf(scale, "color").map((colour) => styles.colour(colour) ?? {}),
    };
  }
  const formulae = [...childrenOf(element, "formula"), ...childrenOf(element, "f")].map(
    formulaText,
  );
  if (formulae.length === 0) return null;
  const own = childOf(element, "dxf");
  const place = numberIn(dxfId);
  const style =
    own === undefined && place !== undefined ? styles.difference(place) : styles.differenceIn(own);
  return type === "cellIs"
    ? ({
        type,
        operator: operator ?? "equal",
        formulae: formulae.map(moved),
        style,
      } as ConditionalFormattingRule)
    : { type: "expression", formulae, style };
}
