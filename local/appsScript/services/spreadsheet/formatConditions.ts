import type {
  ConditionalLook,
  GradientCondition as Gradient,
  GradientPoint,
} from "../../../sheets/workbook/conditionalFormat";
import { serviceName } from "../../realm/hostObject";
import type { EnumValue } from "../enumeration";
import type { Colour } from "./classes";
import { colourObject } from "./colour";
import { criteriaTypeOf, type DraftCondition } from "./criteriaBuilder";
import { INTERPOLATION_TYPE } from "./enumerations";
import type { ScriptRange } from "./range";

/** A conditional format as a script gave it: its dates are not yet days of a certain workbook. */
export interface FormatDraft {
  readonly ranges: readonly ScriptRange[];
  readonly condition: DraftCondition | null;
  readonly look: ConditionalLook;
  readonly gradient: Partial<Gradient> | null;
}

export class BooleanCondition {
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

  getBackgroundObject(): Colour | null {
    return colourObject(this.look.background);
  }

  getFontColorObject(): Colour | null {
    return colourObject(this.look.fontColour);
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

export class GradientCondition {
  constructor(private readonly gradient: Partial<Gradient>) {}

  get [serviceName](): string {
    return "GradientCondition";
  }

  getMinColor(): string {
    return this.gradient.min?.colour ?? "";
  }

  getMinColorObject(): Colour | null {
    return colourObject(this.gradient.min?.colour);
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

  getMidColorObject(): Colour | null {
    return colourObject(this.gradient.mid?.colour);
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

  getMaxColorObject(): Colour | null {
    return colourObject(this.gradient.max?.colour);
  }

  getMaxType(): EnumValue | null {
    return typeOf(this.gradient.max);
  }

  getMaxValue(): string {
    return this.gradient.max?.value ?? "";
  }
}

export function booleanConditionOf(
  draft: Omit<FormatDraft, "ranges" | "gradient">,
): BooleanCondition | null {
  return draft.condition && new BooleanCondition(draft.condition, draft.look);
}

function typeOf(point: GradientPoint | null | undefined): EnumValue | null {
  return point ? INTERPOLATION_TYPE[point.kind] : null;
}
