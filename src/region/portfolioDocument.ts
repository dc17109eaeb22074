import { type CalendarDate, dayInWords, describeDay } from "../cells/calendarDate";
import { normalisedTitle } from "../cells/normalisedTitle";
import { compactKey } from "../domain/compacts/compactKey";
import { shortName } from "../domain/compacts/shortName";
import { countOf, describeFigure } from "../domain/words/figure";
import { groupedBy } from "../domain/words/groupedBy";
import { listedAll } from "../domain/words/listedAll";
import type { Block } from "../report/block";
import { heading, paragraph, tableBlock, tableColumn, words } from "../report/blocks";
import type { PrintedDocument } from "../report/printedDocument";
import { compactBlocks } from "./compactBlocks";
import { exampleBlocks } from "./exampleBlocks";
import type { Portfolio } from "./portfolio";
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

function headBlocks(
  title: string,
  { returns, missing, coverage, notices }: Portfolio,
): readonly Block[] {
  const names = returns.map(({ compact }) => shortName(compact));
  const from = `Put together from the newest return of ${returns.length === 1 ? "one Compact" : `${returns.length} Compacts`}${names.length === 0 ? "" : `: ${listedAll(names)}`}.`;
  return [
    { kind: "title", above: "Compacts of the region", title, below: [] },
    paragraph(returns.length === 0 ? "No return that can be used has come in." : from, "lead"),
    ...lateNotice(coverage),
    ...refusedNotice(coverage, returns),
    ...(missing.length === 0
      ? []
      : [paragraph(`Without a return that can be used: ${listedAll(missing.slice())}.`, "notice")]),
    ...notices.map((notice) => paragraph(notice, "notice")),
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

/** Whoever is refused and has no other return is in no figure, whether or not anybody has listed it. */
function refusedNotice(
  coverage: Portfolio["coverage"],
  returns: Portfolio["returns"],
): readonly Block[] {
  const used = new Set(returns.map(({ compact }) => compactKey(compact)));
  const refused = coverage
    .filter(({ state, compact }) => state === "refused" && !used.has(compactKey(compact)))
    .map(({ compact }) => shortName(compact));
  if (refused.length === 0) return [];
  const text = `Refused, and so in no figure: ${listedAll(Array.from(new Set(refused)))}. Why stands under Who has returned.`;
  return [paragraph(text, "notice")];
}

/** The newest of each type, Good Practice Events or others; of those without a day how many there are. */
function eventBlocks(returns: Portfolio["returns"]): readonly Block[] {
  const held = returns
    .flatMap(({ compact, events: own }) => own.map((event) => ({ compact, ...event })))
    .filter(({ status }) => normalisedTitle(status) === "held");
  if (held.length === 0) return [];
  const events = held
    .filter(({ date }) => date !== null)
    .sort((a, b) => (b.date ?? "").localeCompare(a.date ?? "", "en-GB"));
  const shown = groupedBy(events.slice(0, MOST_EVENTS), ({ type }) => normalisedTitle(type));
  const columns = [tableColumn("Day", 3), tableColumn("Event", 7), tableColumn("Compact", 5)];
  const tables = Array.from(shown.values(), (ofType): readonly Block[] => {
    const type = ofType[0]?.type || "Of no type";
    return [
      heading(2, type),
      tableBlock(
        `Events held: ${type}, newest first`,
        columns,
        ofType.map(({ date, event, compact }) =>
          [dayInWords(date ?? ""), event, shortName(compact)].map((text) => words(text)),
        ),
      ),
    ];
  }).flat();
  const older = events.length - MOST_EVENTS;
  const dayless = held.filter(({ date }) => date === null);
  const whose = Array.from(new Set(dayless.map(({ compact }) => shortName(compact))));
  const [are, have] = dayless.length === 1 ? ["is", "has"] : ["are", "have"];
  return [
    heading(1, "Good practice across the region"),
    ...tables,
    ...(older > 0
      ? [paragraph(`${describeFigure(older)} older ones are in the returns.`, "small")]
      : []),
    ...(dayless.length === 0
      ? []
      : [
          paragraph(
            `${countOf(dayless.length, "events")} ${are} said to be held and ${have} no day, and so ${are} not listed: of ${listedAll(whose)}.`,
            "small",
          ),
        ]),
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
    ...shown.map(({ compact, asAt, age, state, why }) => [
      shortName(compact),
      asAt === null ? "" : dayInWords(asAt),
      age,
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
