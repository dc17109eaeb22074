import type {
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
  Style as FileStyle,
} from "@cj-tech-master/excelts";
import type { Area } from "../workbook/area";
import type { ConditionalFormat, ConditionalLook } from "../workbook/conditionalFormat";
import { SHEETS_FONT } from "../workbook/defaultFont";
import { plainA1 } from "./absoluteA1";
import { colourOfHex, hexOfFileColour, themeOfFileColour } from "./colours";
import { conditionFromFile, conditionToFile, type FileCondition } from "./conditionFile";
import { lookFromFont } from "./fonts";
import { gradientFromFile, gradientToFile } from "./gradientFile";
import { solidFill } from "./styles";

/** The rules of a sheet in their order, as a file holds them. */
export function conditionalFormatsToFile(
  formats: readonly ConditionalFormat[],
): readonly ConditionalFormattingOptions[] {
  return formats.flatMap((format, index) => {
    const rule = ruleToFile(format);
    if (rule === null || format.ranges.length === 0) return [];
    const ref = format.ranges.map(plainA1).join(" ");
    return [{ ref, rules: [{ ...rule, priority: index + 1 }] }];
  });
}

/** A rule of a file as the workbook keeps it; null where Sheets has none like it. */
export function formatFromFile(
  rule: ConditionalFormattingRule,
  ranges: readonly Area[],
): ConditionalFormat | null {
  if (rule.type === "colorScale") {
    const gradient = gradientFromFile(rule.cfvo ?? [], rule.color ?? []);
    return gradient && { ranges, condition: null, look: {}, gradient };
  }
  const [first] = ranges;
  const asked = conditionIn(rule);
  if (asked === null || first === undefined) return null;
  const anchor = plainA1({ ...first, rowCount: 1, columnCount: 1 });
  const condition = conditionFromFile(asked, anchor);
  return condition && { ranges, condition, look: lookFromFile(rule.style), gradient: null };
}

function ruleToFile(format: ConditionalFormat): ConditionalFormattingRule | null {
  if (format.gradient !== null) return gradientToFile(format.gradient);
  const [first] = format.ranges;
  if (format.condition === null || first === undefined) return null;
  const anchor = plainA1({ ...first, rowCount: 1, columnCount: 1 });
  const condition = conditionToFile(format.condition, anchor);
  const style = lookToFile(format.look);
  return condition.kind === "formula"
    ? { type: "expression", formulae: [condition.formula], style }
    : ({
        type: "cellIs",
        // The library writes every operator of the format, though it declares only some.
        operator: condition.operator,
        formulae: [...condition.formulae],
        style,
      } as ConditionalFormattingRule);
}

/** Rules about text carry their condition as a formula too. */
function conditionIn(rule: ConditionalFormattingRule): FileCondition | null {
  const formulae = ("formulae" in rule ? (rule.formulae ?? []) : []).map(String);
  if (rule.type === "cellIs") {
    return { kind: "comparison", operator: rule.operator ?? "equal", formulae };
  }
  const [formula] = formulae;
  return formula === undefined ? null : { kind: "formula", formula };
}

function lookToFile(look: ConditionalLook): Partial<FileStyle> {
  const font = {
    ...(look.fontColour && { color: colourOfHex(look.fontColour, look.fontTheme) }),
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.underline && { underline: true }),
    ...(look.strikethrough && { strike: true }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(look.background && { fill: solidFill(look.background, look.backgroundTheme) }),
  };
}

function lookFromFile(style: Partial<FileStyle> | undefined): ConditionalLook {
  const { fill } = style ?? {};
  const { fontColour, fontTheme, bold, italic, underline, strikethrough } = lookFromFont(
    style?.font,
    SHEETS_FONT,
  );
  // Here the colour of the paper is the second one, and the pattern is often left out.
  const paper = fill?.type === "pattern" ? (fill.bgColor ?? fill.fgColor) : undefined;
  const [background, backgroundTheme] = [hexOfFileColour(paper), themeOfFileColour(paper)];
  return {
    ...(background && { background }),
    ...(backgroundTheme && { backgroundTheme }),
    ...(fontColour && { fontColour }),
    ...(fontTheme && { fontTheme }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(strikethrough && { strikethrough }),
  };
}
