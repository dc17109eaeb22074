import type {
  GradientCondition as Gradient,
  GradientPoint,
} from "../../../../sheets/workbook/conditionalFormat";
import { FLAG_OR_NULL, LIST, TEXT } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import {
  BOOLEAN_CONDITION,
  CONDITIONAL_FORMAT_RULE,
  CONDITIONAL_FORMAT_RULE_BUILDER,
  type FormatBuilder,
} from "../../core/spreadsheet/classes";
import { booleanConditionOf, builtRule, paint } from "../../core/spreadsheet/conditionalFormat";
import { when } from "../../core/spreadsheet/criteria";
import { colourOf } from "../../core/spreadsheet/cssColour";
import { BOOLEAN_CRITERIA } from "../../core/spreadsheet/enumerations";
import { nameIn } from "../../enumeration";
import { GRADIENT_CONDITION } from "./classes";
import { COLOUR_OR_NULL, colourObject, hexOfColour, themeOf } from "./colour";
import { allConditions } from "./conditions";
import { INTERPOLATION_TYPE } from "./enumerations";

const rule = methods(CONDITIONAL_FORMAT_RULE, {
  getGradientCondition: [[], ({ gradient }) => gradient && GRADIENT_CONDITION.of({ gradient })],
});

const builder = methods(CONDITIONAL_FORMAT_RULE_BUILDER, {
  ...allConditions<FormatBuilder>(),
  withCriteria: [
    [nameIn(BOOLEAN_CRITERIA), LIST],
    (builder, criterion, values) => when(builder, criterion, values),
  ],
  getBooleanCondition: [[], booleanConditionOf],
  setBackgroundObject: [
    [COLOUR_OR_NULL],
    (builder, colour) =>
      paint(builder, {
        background: hexOfColour(colour) ?? undefined,
        backgroundTheme: themeOf(colour),
      }),
  ],
  setFontColorObject: [
    [COLOUR_OR_NULL],
    (builder, colour) =>
      paint(builder, { fontColour: hexOfColour(colour) ?? undefined, fontTheme: themeOf(colour) }),
  ],
  setBold: [[FLAG_OR_NULL], (builder, bold) => paint(builder, { bold: bold ?? undefined })],
  setItalic: [[FLAG_OR_NULL], (builder, italic) => paint(builder, { italic: italic ?? undefined })],
  setStrikethrough: [
    [FLAG_OR_NULL],
    (builder, strikethrough) => paint(builder, { strikethrough: strikethrough ?? undefined }),
  ],
  setGradientMinpoint: [[TEXT], (builder, colour) => grade(builder, "min", colour, "MIN", "")],
  setGradientMaxpoint: [[TEXT], (builder, colour) => grade(builder, "max", colour, "MAX", "")],
  setGradientMaxpointWithValue: [
    [TEXT, nameIn(INTERPOLATION_TYPE), TEXT],
    (builder, colour, kind, value) => grade(builder, "max", colour, kind, value),
  ],
  copy: [
    [],
    (builder) => {
      const { ranges, condition, look, gradient } = builtRule(builder);
      return CONDITIONAL_FORMAT_RULE_BUILDER.of({ ranges, condition, look, gradient });
    },
  ],
});

const condition = methods(BOOLEAN_CONDITION, {
  getFontColor: [[], ({ look }) => look.fontColour ?? null],
  getBackgroundObject: [[], ({ look }) => colourObject(look.background, look.backgroundTheme)],
  getFontColorObject: [[], ({ look }) => colourObject(look.fontColour, look.fontTheme)],
  getBold: [[], ({ look }) => look.bold ?? null],
});

const gradientCondition = methods(GRADIENT_CONDITION, {
  getMinColorObject: [[], ({ gradient }) => colourObject(gradient.min?.colour)],
  getMaxType: [[], ({ gradient }) => (gradient.max ? INTERPOLATION_TYPE[gradient.max.kind] : null)],
});

export const CONDITIONAL_FORMAT_TABLES = [
  table(CONDITIONAL_FORMAT_RULE, [rule]),
  table(CONDITIONAL_FORMAT_RULE_BUILDER, [builder]),
  table(BOOLEAN_CONDITION, [condition]),
  table(GRADIENT_CONDITION, [gradientCondition]),
];

function grade(
  builder: FormatBuilder,
  at: keyof Gradient,
  colour: string,
  kind: GradientPoint["kind"],
  value: string,
): FormatBuilder {
  const point = { kind, value, colour: colourOf(colour) ?? "" };
  builder.gradient = { ...builder.gradient, [at]: point };
  builder.condition = null;
  return builder;
}
