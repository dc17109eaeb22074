import type { Judgement } from "../domain/measures/judgement";
import { isPounds, tidyFigure } from "../domain/words/figure";

/** A number format of Sheets by field; a field that is not named is to be shown plainly. */
export type Formats = { readonly [field: string]: string };

/** The columns of the add-on's own whose figures are in the unit of their measure. */
export const IN_UNIT = ["actual", "dueByNow", "forecast"] as const;

/**
 * How the figures of a measure are shown in the sheet: 9%, 8.5%, £1,250, £12.50, as they are said
 * (design, section 4). None for a measure whose figures are plain numbers.
 */
export function figureFormats(judged: Judgement): Formats {
  const formats: Record<string, string> = {};
  for (const field of IN_UNIT) {
    const figure = judged[field];
    const format = figure === null ? null : formatOf(figure, judged);
    if (format !== null) formats[field] = format;
  }
  return formats;
}

function formatOf(
  figure: number,
  { percent, unit, members }: Pick<Judgement, "percent" | "unit" | "members">,
): string | null {
  if (percent) {
    // People say 59%, not 59.3%, of 27 members.
    const tenths = members === null ? Math.round(tidyFigure(figure * 1000)) : 0;
    return tenths % 10 === 0 ? "0%" : "0.0%";
  }
  if (!isPounds(unit)) return null;
  return Number.isInteger(tidyFigure(figure)) ? "£#,##0" : "£#,##0.00";
}
