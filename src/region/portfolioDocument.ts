import { type CalendarDate, dayInWords, describeDay } from "../cells/calendarDate";
import { ageInWords } from "../domain/words/ageInWords";
import { countOf, describeFigure } from "../domain/words/figure";
import { listedAll } from "../domain/words/listedAll";
import type { Block } from "../report/block";
import { heading, paragraph, tableBlock, tableColumn, words } from "../report/blocks";
import type { PrintedDocument } from "../report/printedDocument";
import { compactBlocks } from "./compactBlocks";
import { exampleBlocks } from "./exampleBlocks";
import type { Portfolio } from "./portfolio";
import { shortName } from "./shortName";
import { togetherBlocks } from "./togetherBlocks";

const MOST_EVENTS = 60;

/** The portfolio of achievements of a region, for its chairs. */
export function portfolioDocument(portfolio: Portfolio, today: CalendarDate): PrintedDocument {
  const { returns } = portfolio;
  const title = `Portfolio of achievements, ${describeDay(today)}`;
  return {
    title,
    compactName: "Compacts of the region",
    language: "en-GB",
    asAt: today,
    sections: [
      { blocks: headBlocks(title, portfolio) },
      { blocks: togetherBlocks(portfolio) },
      { blocks: exampleBlocks(portfolio) },
      { blocks: eventBlocks(returns) },
      { blocks: compactBlocks(portfolio) },
      { blocks: coverageBlocks(portfolio) },
    ].filter(({ blocks }) => blocks.length > 0),
  };
}

function headBlocks(title: string, { returns, missing, coverage }: Portfolio): readonly Block[] {
  const names = returns.map(({ compact }) => shortName(compact));
  const from = `Put together from the newest return of ${returns.length === 1 ? "one Compact" : `${returns.length} Compacts`}${names.length === 0 ? "" : `: ${listedAll(names)}`}.`;
  return [
    { kind: "title", above: "Compacts of the region", title, below: [] },
    paragraph(returns.length === 0 ? "No return that can be used has come in." : from, "lead"),
    ...lateNotice(coverage),
    ...(missing.length === 0
      ? []
      : [paragraph(`Without a return that can be used: ${listedAll(missing.slice())}.`, "notice")]),
  ];
}

/** Late figures are in every total: whoever reads a total must know whose. */
function lateNotice(coverage: Portfolio["coverage"]): readonly Block[] {
  const late = coverage.filter(({ state }) => state === "late");
  if (late.length === 0) return [];
  const whose = late.map(
    ({ compact, asAt }) => `${shortName(compact)} (as at ${dayInWords(asAt ?? "")})`,
  );
  const [are, their] = late.length === 1 ? ["is", "Its"] : ["are", "Their"];
  return [
    paragraph(
      `${countOf(late.length, "returns")} ${are} late, made for an earlier quarter: ${listedAll(whose)}. ${their} figures are in the totals as they stood then.`,
      "notice",
    ),
  ];
}

function eventBlocks(returns: Portfolio["returns"]): readonly Block[] {
  const events = returns
    .flatMap(({ compact, events: own }) => own.map((event) => ({ compact, ...event })))
    .filter(({ status, date }) => status === "Held" && date !== null)
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
  if (events.length === 0) return [];
  const columns = [
    tableColumn("Day", 3),
    tableColumn("Event", 6),
    tableColumn("Type", 4),
    tableColumn("Compact", 4),
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

/** What is held but has been overtaken is counted; the region's workbook lists it. */
function coverageBlocks({ coverage, missing }: Portfolio): readonly Block[] {
  const shown = coverage.filter(({ state }) => state !== "superseded");
  if (shown.length + missing.length === 0) return [];
  const columns = [
    tableColumn("Compact", 5),
    tableColumn("As at", 3),
    tableColumn("Age", 2),
    tableColumn("Return", 2),
    tableColumn("Why", 6),
  ];
  const rows = [
    ...shown.map(({ compact, asAt, daysOld, state, why }) => [
      shortName(compact),
      asAt === null ? "" : dayInWords(asAt),
      daysOld === null ? "" : ageInWords(daysOld),
      state,
      why,
    ]),
    ...missing.map((compact) => [shortName(compact), "", "", "none", "Nothing usable has come."]),
  ].map((texts) => texts.map((text) => words(text)));
  const earlier = coverage.length - shown.length;
  return [
    heading(1, "Who has returned"),
    tableBlock("The returns received", columns, rows),
    ...(earlier === 0
      ? []
      : [
          paragraph(
            `${countOf(earlier, "earlier returns")} ${earlier === 1 ? "is" : "are"} kept, too.`,
            "small",
          ),
        ]),
  ];
}
