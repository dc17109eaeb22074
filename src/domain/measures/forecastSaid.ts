import { tidyFigure } from "../words/figure";
import { DIRECTION_RULES } from "./directions/directions";
import type { Judgement } from "./judgement";

/** More than these no figure is said with. */
const MOST_DECIMALS = 2;

/**
 * The forecast as it is said, counted or typed: no finer than the figures that it comes from, for it is an
 * estimate. 7.5 of 20 hours go towards 14.4; but what falls short of the target is never said to reach it.
 */
export function forecastSaid(
  {
    actual,
    target,
    baseline,
    percent,
    direction,
  }: Pick<Judgement, "actual" | "target" | "baseline" | "percent" | "direction">,
  forecast: number,
): number {
  const scale = percent ? 100 : 1;
  const decimals = Math.max(
    ...[actual, target, baseline].map((figure) => decimalsOf((figure ?? 0) * scale)),
  );
  const power = 10 ** decimals * scale;
  const said = tidyFigure(Math.round(tidyFigure(forecast * power)) / power);
  if (target === null) return said;
  const { meets } = DIRECTION_RULES[direction];
  return meets(said, target) === meets(forecast, target) ? said : forecast;
}

function decimalsOf(figure: number): number {
  const tidy = tidyFigure(figure);
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    if (Number(tidy.toFixed(decimals)) === tidy) return decimals;
  }
  return MOST_DECIMALS;
}
