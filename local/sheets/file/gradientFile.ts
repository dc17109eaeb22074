import type {
  CfvoTypes,
  ColorScaleRuleType,
  ConditionalFormattingRule,
} from "@cj-tech-master/excelts";
import type { GradientCondition, GradientPoint } from "../workbook/conditionalFormat";
import { colourOfHex, hexOfFileColour } from "./colours";

const POINT_TYPES: { readonly [kind in GradientPoint["kind"]]: CfvoTypes } = {
  MIN: "min",
  MAX: "max",
  NUMBER: "num",
  PERCENT: "percent",
  PERCENTILE: "percentile",
};

/** A scale of colours as a file holds it. */
export function gradientToFile({ min, mid, max }: GradientCondition): ConditionalFormattingRule {
  const points = mid === null ? [min, max] : [min, mid, max];
  return {
    type: "colorScale",
    cfvo: points.map(({ kind, value }) => ({
      type: POINT_TYPES[kind],
      ...(value !== "" && { value: Number(value) }),
    })),
    color: points.map(({ colour }) => colourOfHex(colour)),
  };
}

/** Null where its points are of kinds that Sheets does not have. */
export function gradientFromFile(
  cfvo: NonNullable<ColorScaleRuleType["cfvo"]>,
  colours: readonly Parameters<typeof hexOfFileColour>[0][],
): GradientCondition | null {
  const points = cfvo.map((point, index): GradientPoint | null => {
    const kind = Object.entries(POINT_TYPES).find(([, type]) => type === point.type)?.[0];
    const colour = hexOfFileColour(colours[index]);
    if (kind === undefined || colour === undefined) return null;
    const value = kind === "MIN" || kind === "MAX" ? "" : String(point.value ?? "");
    return { kind: kind as GradientPoint["kind"], value, colour };
  });
  const [first, second, third] = points;
  if (!first || !second || third === null) return null;
  return third === undefined
    ? { min: first, mid: null, max: second }
    : { min: first, mid: second, max: third };
}
