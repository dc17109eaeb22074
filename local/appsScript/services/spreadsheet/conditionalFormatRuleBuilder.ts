import type {
  ConditionalLook,
  GradientCondition as Gradient,
  GradientPoint,
} from "../../../sheets/workbook/conditionalFormat";
import { FLAG_OR_NULL, TEXT, TEXT_OR_NULL } from "../../declare/kinds";
import { serviceName } from "../../realm/hostObject";
import { ServiceError } from "../serviceError";
import { type ArgumentKind, argumentsOf, enumValue, instance } from "./arguments";
import { COLOUR_OR_NULL, colourOf, hexOfColour } from "./colour";
import { ConditionalFormatRule } from "./conditionalFormatRule";
import { CriteriaBuilder } from "./criteriaBuilder";
import { type BooleanCondition, booleanConditionOf, GradientCondition } from "./formatConditions";
import type { ScriptRange } from "./range";

export class ConditionalFormatRuleBuilder extends CriteriaBuilder {
  ranges: readonly ScriptRange[] = [];
  look: ConditionalLook = {};
  gradient: Partial<Gradient> | null = null;

  get [serviceName](): string {
    return "ConditionalFormatRuleBuilder";
  }

  getRanges(): ScriptRange[] {
    return [...this.ranges];
  }

  getBooleanCondition(): BooleanCondition | null {
    return booleanConditionOf(this);
  }

  getGradientCondition(): GradientCondition | null {
    return this.gradient && new GradientCondition(this.gradient);
  }

  setRanges(...args: unknown[]): this {
    const ranges: ArgumentKind<readonly ScriptRange[]> = {
      accepts: (value) => Array.isArray(value) && value.every(instance("Range").accepts),
      convert: (value) => value as readonly ScriptRange[],
    };
    [this.ranges] = argumentsOf("ConditionalFormatRuleBuilder.setRanges", args, ranges);
    return this;
  }

  setBackground(...args: unknown[]): this {
    const [colour] = argumentsOf("ConditionalFormatRuleBuilder.setBackground", args, TEXT_OR_NULL);
    return paint(this, { background: colourOf(colour) ?? undefined });
  }

  setBackgroundObject(...args: unknown[]): this {
    const name = "ConditionalFormatRuleBuilder.setBackgroundObject";
    const [colour] = argumentsOf(name, args, COLOUR_OR_NULL);
    return paint(this, { background: hexOfColour(colour) ?? undefined });
  }

  setFontColor(...args: unknown[]): this {
    const [colour] = argumentsOf("ConditionalFormatRuleBuilder.setFontColor", args, TEXT_OR_NULL);
    return paint(this, { fontColour: colourOf(colour) ?? undefined });
  }

  setFontColorObject(...args: unknown[]): this {
    const name = "ConditionalFormatRuleBuilder.setFontColorObject";
    const [colour] = argumentsOf(name, args, COLOUR_OR_NULL);
    return paint(this, { fontColour: hexOfColour(colour) ?? undefined });
  }

  setBold(...args: unknown[]): this {
    const [bold] = argumentsOf("ConditionalFormatRuleBuilder.setBold", args, FLAG_OR_NULL);
    return paint(this, { bold: bold ?? undefined });
  }

  setItalic(...args: unknown[]): this {
    const [italic] = argumentsOf("ConditionalFormatRuleBuilder.setItalic", args, FLAG_OR_NULL);
    return paint(this, { italic: italic ?? undefined });
  }

  setUnderline(...args: unknown[]): this {
    const name = "ConditionalFormatRuleBuilder.setUnderline";
    const [underline] = argumentsOf(name, args, FLAG_OR_NULL);
    return paint(this, { underline: underline ?? undefined });
  }

  setStrikethrough(...args: unknown[]): this {
    const name = "ConditionalFormatRuleBuilder.setStrikethrough";
    const [strikethrough] = argumentsOf(name, args, FLAG_OR_NULL);
    return paint(this, { strikethrough: strikethrough ?? undefined });
  }

  setGradientMinpoint(...args: unknown[]): this {
    const name = "ConditionalFormatRuleBuilder.setGradientMinpoint";
    const [colour] = argumentsOf(name, args, TEXT);
    return grade(this, "min", colour, "MIN", "");
  }

  setGradientMaxpoint(...args: unknown[]): this {
    const name = "ConditionalFormatRuleBuilder.setGradientMaxpoint";
    const [colour] = argumentsOf(name, args, TEXT);
    return grade(this, "max", colour, "MAX", "");
  }

  setGradientMinpointWithValue(...args: unknown[]): this {
    return gradeWithValue(this, "min", "setGradientMinpointWithValue", args);
  }

  setGradientMidpointWithValue(...args: unknown[]): this {
    return gradeWithValue(this, "mid", "setGradientMidpointWithValue", args);
  }

  setGradientMaxpointWithValue(...args: unknown[]): this {
    return gradeWithValue(this, "max", "setGradientMaxpointWithValue", args);
  }

  copy(): ConditionalFormatRuleBuilder {
    return this.build().copy();
  }

  build(): ConditionalFormatRule {
    const { ranges, condition, look, gradient } = this;
    if (condition === null && gradient === null) {
      throw new ServiceError("Conditional format rules must have a condition or a gradient.");
    }
    return new ConditionalFormatRule({ ranges, condition, look, gradient });
  }
}

function paint<B extends ConditionalFormatRuleBuilder>(builder: B, look: ConditionalLook): B {
  builder.look = { ...builder.look, ...look };
  return builder;
}

function grade<B extends ConditionalFormatRuleBuilder>(
  builder: B,
  at: "min" | "mid" | "max",
  colour: string,
  kind: GradientPoint["kind"],
  value: string,
): B {
  const point = { kind, value, colour: colourOf(colour) ?? "" };
  builder.gradient = { ...builder.gradient, [at]: point };
  builder.condition = null;
  return builder;
}

function gradeWithValue<B extends ConditionalFormatRuleBuilder>(
  builder: B,
  at: "min" | "mid" | "max",
  method: string,
  args: readonly unknown[],
): B {
  const [colour, kind, value] = argumentsOf(
    `ConditionalFormatRuleBuilder.${method}`,
    args,
    TEXT,
    enumValue<GradientPoint["kind"]>("InterpolationType"),
    TEXT,
  );
  return grade(builder, at, colour, kind, value);
}
