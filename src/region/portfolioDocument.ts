import { type CalendarDate, describeDay, parseIsoDay } from "../cells/calendarDate";
import { describeFigure } from "../domain/words/figure";
import type { Block, ReportCell } from "../report/block";
import {
  bold,
  heading,
  list,
  paragraph,
  plain,
  statusRun,
  tableBlock,
  tableColumn,
  words,
} from "../report/blocks";
import { figureOf } from "../report/figures";
import type { PrintedDocument } from "../report/printedDocument";
import type { Portfolio, PortfolioGroup } from "./portfolio";
import type { ProgressReturn, ReturnedMeasure } from "./returnSchema";

/** More Compacts than these have no room side by side. */
const MOST_ABREAST = 4;
const MOST_EVENTS = 60;

/** The portfolio of achievements of a region, for its chairs. */
export function portfolioDocument(portfolio: Portfolio, today: CalendarDate): PrintedDocument {
  const { coverage, groups, returns } = portfolio;
  const title = `Portfolio of achievements, ${describeDay(today)}`;
  return {
    title,
    compactName: "Compacts of the region",
    language: "en-GB",
    asAt: today,
    sections: [
      { blocks: headBlocks(title, returns) },
      { blocks: coverageBlocks(coverage) },
      { blocks: groupBlocks(groups, returns) },
      { blocks: achievementBlocks(returns) },
      { blocks: eventBlocks(returns) },
    ].filter(({ blocks }) => blocks.length > 0),
  };
}

function headBlocks(title: string, returns: readonly ProgressReturn[]): readonly Block[] {
  const names = returns.map(({ compact }) => compact).join("; ");
  return [
    { kind: "title", above: "Compacts of the region", title, below: names === "" ? [] : [names] },
    paragraph(
      returns.length === 0
        ? "No return that can be used has come in."
        : `Put together from the newest return of ${returns.length === 1 ? "one Compact" : `${returns.length} Compacts`}. Figures are added up only where they are counted alike.`,
      "lead",
    ),
  ];
}

function coverageBlocks(coverage: Portfolio["coverage"]): readonly Block[] {
  if (coverage.length === 0) return [];
  const columns = [
    tableColumn("Compact", 4),
    tableColumn("As at", 2),
    tableColumn("Return", 2),
    tableColumn("Why", 5),
  ];
  const rows = coverage.map(({ compact, asAt, state, why }) =>
    [compact, asAt === null ? "" : dayInWords(asAt), state, why].map((text) => words(text)),
  );
  return [heading(1, "Who has returned"), tableBlock("The returns received", columns, rows)];
}

function groupBlocks(
  groups: readonly PortfolioGroup[],
  returns: readonly ProgressReturn[],
): readonly Block[] {
  if (groups.length === 0) return [];
  const blocks: Block[] = [heading(1, "Like measures, side by side")];
  for (let first = 0; first < returns.length; first += MOST_ABREAST) {
    const abreast = returns.slice(first, first + MOST_ABREAST);
    const shown = groups.filter(({ compacts }) =>
      abreast.some(({ compact }) => compacts.includes(compact)),
    );
    const columns = [
      tableColumn("Measure", 7),
      tableColumn("All", 3, "right"),
      ...abreast.map(({ compact }) => tableColumn(shortName(compact), 5)),
    ];
    const rows = shown.map((group): readonly ReportCell[] => [
      words([bold(group.name)]),
      words(totalInWords(group)),
      ...abreast.map((sent) => cellOf(group, sent)),
    ]);
    blocks.push(tableBlock("Each Compact's figure and status by measure", columns, rows));
  }
  const notAdded = groups.filter(
    ({ whyNoTotal, compacts }) => whyNoTotal !== "" && compacts.length > 1,
  );
  if (notAdded.length > 0) {
    blocks.push(
      heading(2, "What is not added up"),
      list(notAdded.map(({ name, whyNoTotal }) => [bold(`${name}: `), plain(whyNoTotal)])),
    );
  }
  return blocks;
}

function totalInWords({ total, denominator, compacts }: PortfolioGroup): string {
  if (total === null || compacts.length < 2) return "–";
  return denominator === null
    ? describeFigure(total)
    : `${describeFigure(total)} of ${describeFigure(denominator)}`;
}

function cellOf({ measures }: PortfolioGroup, { compact }: ProgressReturn): ReportCell {
  const own = measures.filter((one) => one.compact === compact);
  if (own.length === 0) return words("");
  return words(
    own.flatMap(({ measure }, index) => [
      plain(`${index === 0 ? "" : "; "}${figureInWords(measure)} `),
      statusRun(measure.status),
    ]),
  );
}

function figureInWords({ actual, target, unit, members, kind }: ReturnedMeasure): string {
  const judged = {
    unit,
    percent: unit.trim() === "%",
    members: /^share/i.test(kind ?? "") ? members : null,
  };
  if (actual === null) return "no figure";
  const figure = figureOf(judged, actual);
  return target === null ? figure : `${figure} of ${figureOf(judged, target)}`;
}

function achievementBlocks(returns: readonly ProgressReturn[]): readonly Block[] {
  const items = returns.flatMap(({ compact, achievements }) =>
    achievements.map((text) => [bold(`${shortName(compact)}: `), plain(text)]),
  );
  return items.length === 0 ? [] : [heading(1, "Achieved"), list(items)];
}

function eventBlocks(returns: readonly ProgressReturn[]): readonly Block[] {
  const events = returns
    .flatMap(({ compact, events: own }) => own.map((event) => ({ compact, ...event })))
    .filter(({ status, date }) => status === "Held" && date !== null)
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
  if (events.length === 0) return [];
  const columns = [
    tableColumn("Day", 2),
    tableColumn("Event", 5),
    tableColumn("Type", 3),
    tableColumn("Compact", 3),
  ];
  const rows = events
    .slice(0, MOST_EVENTS)
    .map(({ date, event, type, compact }) =>
      [dayInWords(date ?? ""), event, type, shortName(compact)].map((text) => words(text)),
    );
  const rest = events.length - rows.length;
  return [
    heading(1, "Good practice across the region"),
    tableBlock("The events held, by day", columns, rows),
    ...(rest > 0 ? [paragraph(`${describeFigure(rest)} more are in the returns.`, "small")] : []),
  ];
}

/** "Northamptonshire" of "Northamptonshire Public Sector Compact". */
function shortName(compact: string): string {
  return compact.replace(/\s+(?:public sector\s+)?compact$/i, "") || compact;
}

function dayInWords(day: string): string {
  const read = parseIsoDay(day);
  return read === null ? day : describeDay(read);
}
