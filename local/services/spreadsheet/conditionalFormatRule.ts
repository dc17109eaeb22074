import { serviceName } from "../../realm/hostObject";
import type {
  ConditionalFormat,
  ConditionalLook,
  GradientCondition as Gradient,
  GradientPoint,
} from "../../workbook/conditionalFormat";
import type { Sheet } from "../../workbook/sheet";
import type { EnumValue } from "../enumeration";
import { ServiceError } from "../serviceError";
import {
  argumentsOf,
  enumValue,
  FLAG_OR_NULL,
  instance,
  type Kind,
  orNull,
  TEXT,
  TEXT_OR_NULL,
} from "./arguments";
import { colourOf, hexOfColour, type ScriptColour } from "./colour";
import type { SpreadsheetContext } from "./context";
import {
  CriteriaBuilder,
  conditionToKeep,
  criteriaTypeOf,
  type DraftCondition,
  draftOf,
} from "./criteriaBuilder";
import { INTERPOLATION_TYPE } from "./enumerations";
import type { ScriptRange } from "./range";

interface Draft {
  readonly ranges: readonly ScriptRange[];
  readonly condition: DraftCondition | null;
  readonly look: ConditionalLook;
  readonly gradient: Partial<Gradient> | null;
}

const COLOUR_OR_NULL = orNull(instance<ScriptColour>("Color"));

class BooleanCondition {
  constructor(
    private readonly condition: DraftCondition,
    private readonly look: ConditionalLook,
  ) {}

  get [serviceName](): string {
    return "BooleanCondition";
  }

  getCriteriaType(): EnumValue | null {
    return criteriaTypeOf(this.condition);
  }

  getCriteriaValues(): unknown[] {
    return [...this.condition.args];
  }

  getBackground(): string | null {
    return this.look.background ?? null;
  }

  getFontColor(): string | null {
    return this.look.fontColour ?? null;
  }

  getBold(): boolean | null {
    return this.look.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.look.italic ?? null;
  }

  getUnderline(): boolean | null {
    return this.look.underline ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }
}

class GradientCondition {
  constructor(private readonly gradient: Partial<Gradient>) {}

  get [serviceName](): string {
    return "GradientCondition";
  }

  getMinColor(): string {
    return this.gradient.min?.colour ?? "";
  }

  getMinType(): EnumValue | null {
    return typeOf(this.gradient.min);
  }

  getMinValue(): string {
    return this.gradient.min?.value ?? "";
  }

  getMidColor(): string {
    return this.gradient.mid?.colour ?? "";
  }

  getMidType(): EnumValue | null {
    return typeOf(this.gradient.mid);
  }

  getMidValue(): string {
    return this.gradient.mid?.value ?? "";
  }

  getMaxColor(): string {
    return this.gradient.max?.colour ?? "";
  }

  getMaxType(): EnumValue | null {
    return typeOf(this.gradient.max);
  }

  getMaxValue(): string {
    return this.gradient.max?.value ?? "";
  }
}

export class ConditionalFormatRule {
  constructor(readonly draft: Draft) {}

  get [serviceName](): string {
    return "ConditionalFormatRule";
  }

  getRanges(): ScriptRange[] {
    return [...this.draft.ranges];
  }

  getBooleanCondition(): BooleanCondition | null {
    return booleanConditionOf(this.draft);
  }

  getGradientCondition(): GradientCondition | null {
    return this.draft.gradient && new GradientCondition(this.draft.gradient);
  }

  copy(): ConditionalFormatRuleBuilder {
    const builder = new ConditionalFormatRuleBuilder();
    const { ranges, condition, look, gradient } = this.draft;
    return Object.assign(builder, { ranges, condition, look, gradient });
  }
}

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
    const ranges: Kind<readonly ScriptRange[]> = {
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

/** The rule as a sheet keeps it. */
export function formatToKeep({ draft }: ConditionalFormatRule, sheet: Sheet): ConditionalFormat {
  if (draft.ranges.length === 0) {
    throw new ServiceError("Conditional format rules must have at least one range.");
  }
  if (draft.ranges.some((range) => range.sheet !== sheet)) {
    throw new ServiceError("Conditional format rule cannot reference a different sheet.");
  }
  const { min, mid = null, max } = draft.gradient ?? {};
  return {
    ranges: draft.ranges.map((range) => range.area),
    condition: draft.condition && conditionToKeep(draft.condition, sheet.workbook),
    look: draft.look,
    gradient: min && max ? { min, mid, max } : null,
  };
}

/** The rule of a sheet as a script sees it. */
export function formatRuleOf(
  format: ConditionalFormat,
  context: SpreadsheetContext,
  sheet: Sheet,
): ConditionalFormatRule {
  return new ConditionalFormatRule({
    ranges: format.ranges.map((area) => context.range(sheet, area)),
    condition: format.condition && draftOf(format.condition, context, sheet.workbook),
    look: format.look,
    gradient: format.gradient,
  });
}

function booleanConditionOf(draft: Omit<Draft, "ranges" | "gradient">): BooleanCondition | null {
  return draft.condition && new BooleanCondition(draft.condition, draft.look);
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

function typeOf(point: GradientPoint | null | undefined): EnumValue | null {
  return point ? INTERPOLATION_TYPE[point.kind] : null;
}
