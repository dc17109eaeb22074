import { shortName } from "../domain/compacts/shortName";
import { measureBar } from "../domain/measures/measureBar";
import type { Block, Picture, ReportCell } from "../report/block";
import { bold, heading, paragraph, plain, tableBlock, tableColumn, words } from "../report/blocks";
import { barDrawing } from "../report/pictures/progressPicture";
import { DIRECTIONS, type Direction } from "../tables/tabs/successMeasuresTable";
import type { FromCompact } from "./fromCompact";
import type { Portfolio, PortfolioGroup } from "./portfolio";
import { quarterInWords } from "./quarter";
import { returnedFigure } from "./returnedFigure";
import type { ReturnedMeasure } from "./returnSchema";

const BAR_WIDTH = 76;

/** Every measure of every Compact in one table of small bars, like ones below each other. */
export function compactBlocks({ groups, quarters }: Portfolio): readonly Block[] {
  if (groups.length === 0) return [];
  const [first, last] = [quarters[0], quarters[quarters.length - 1]];
  const over =
    first === undefined || last === undefined || first === last
      ? ""
      : ` Over the quarters, from ${quarterInWords(first)} to ${quarterInWords(last)}; – is no figure.`;
  return [
    heading(1, "Each measure, Compact by Compact"),
    paragraph(
      `A bar is filled to the figure and hatched to what is booked; its mark is what is due by now, or the limit.${over}`,
      "intro",
    ),
    tableBlock(
      "Each Compact's figure, bar and status by measure, like measures below each other",
      [
        tableColumn("Measure", 24),
        tableColumn("Compact", 21),
        tableColumn("Figure of target", 17),
        tableColumn("Bar", 15),
        tableColumn("Status", 16),
        tableColumn("By quarter", 15),
      ],
      groups.flatMap(rowsOf),
    ),
  ];
}

function rowsOf({ name, measures }: PortfolioGroup): readonly (readonly ReportCell[])[] {
  return measures.map((from, index) => {
    const { compact, measure } = from;
    const picture = barOf(from);
    return [
      words(index === 0 ? [bold(name)] : ""),
      words(shortName(compact)),
      words(figureInWords(measure)),
      picture === null ? words("") : { kind: "bar", picture, words: "" },
      { kind: "status", status: measure.status },
      words([plain(quartersInWords(from))]),
    ];
  });
}

function figureInWords(measure: ReturnedMeasure): string {
  const { actual, target, members, kind } = measure;
  if (actual === null) return "no figure";
  const figure = returnedFigure(measure, actual);
  const among =
    members !== null && /^(?:members|share)/i.test(kind ?? "") ? `; ${members} members` : "";
  return `${target === null ? figure : `${figure} of ${returnedFigure(measure, target)}`}${among}`;
}

function quartersInWords({ measure, figures }: FromCompact): string {
  if (figures.filter((figure) => figure !== null).length < 2) return "";
  return figures
    .map((figure) => (figure === null ? "–" : returnedFigure(measure, figure)))
    .join(" → ");
}

function barOf({ compact, measure }: FromCompact): Picture | null {
  const { actual, target, baseline, booked, dueByNow, direction, count } = measure;
  if (!isDirection(direction)) return null;
  const isRunningTotal = direction === "Keep at most" && count === "New in period";
  const bar = measureBar({ actual, target, baseline, booked, dueByNow, direction, isRunningTotal });
  if (bar === null) return null;
  return {
    drawing: barDrawing(bar, BAR_WIDTH),
    alt: `Bar of ${shortName(compact)}: ${figureInWords(measure)}.`,
  };
}

function isDirection(text: string): text is Direction {
  return (DIRECTIONS as readonly string[]).includes(text);
}
