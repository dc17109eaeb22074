import { shortName } from "../domain/compacts/shortName";
import { describeFigure } from "../domain/words/figure";
import { listedAll } from "../domain/words/listedAll";
import type { Block, ReportCell, Run } from "../report/block";
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
import { STATUSES, type Status } from "../tables/status";
import type { Portfolio, PortfolioGroup } from "./portfolio";
import { quarterInWords } from "./quarter";

/** What the Compacts come to together: totals, their way over the quarters, what is not added up. */
export function togetherBlocks({ groups, quarters }: Portfolio): readonly Block[] {
  const shared = groups.filter(({ compacts }) => compacts.length > 1);
  if (shared.length === 0) return [];
  const added = shared.filter(({ total }) => total !== null);
  const blocks: Block[] = [heading(1, "What the Compacts come to together")];
  if (added.length > 0) blocks.push(totalsTable(added), ...memberNotes(added));
  blocks.push(...trendBlocks(added, quarters), ...refusedBlocks(shared));
  return blocks;
}

function totalsTable(groups: readonly PortfolioGroup[]): Block {
  return tableBlock(
    "Totals of measures that are counted alike, with what they are of and the status of each Compact's measure",
    [
      tableColumn("Measure", 6),
      tableColumn("Total", 3, "right"),
      tableColumn("Compacts", 6),
      tableColumn("Status", 4),
    ],
    groups.map((group): readonly ReportCell[] => [
      words([bold(group.name)]),
      words(totalInWords(group)),
      words(listedAll(group.compacts.map(shortName))),
      words(statusRuns(group)),
    ]),
  );
}

function totalInWords({ total, denominator }: PortfolioGroup): string {
  if (total === null) return "";
  return denominator === null
    ? describeFigure(total)
    : `${describeFigure(total)} of ${describeFigure(denominator)} members`;
}

function statusRuns({ statuses }: PortfolioGroup): readonly Run[] {
  return (Object.keys(STATUSES) as Status[])
    .filter((status) => (statuses[status] ?? 0) > 0)
    .flatMap((status, index) => [
      // Each on a line: its paper is never broken.
      ...(index === 0 ? [] : [plain("\n")]),
      statusRun(status),
      plain(` ${statuses[status]}`),
    ]);
}

/** Returns name no member: nobody can see from them who is in two Compacts. */
function memberNotes(groups: readonly PortfolioGroup[]): readonly Block[] {
  if (groups.every(({ denominator }) => denominator === null)) return [];
  const note =
    "Members are those of each Compact. An organisation that belongs to two Compacts is counted by both, unless the region's workbook says that they have members in common: then they are not added up.";
  return [paragraph(note, "small")];
}

function trendBlocks(
  groups: readonly PortfolioGroup[],
  quarters: readonly string[],
): readonly Block[] {
  const shown = groups.filter(({ trend }) => trend.totals.some((total) => total !== null));
  if (shown.length === 0) return [];
  return [
    heading(2, "Over the quarters"),
    paragraph(
      "Each row adds up the same Compacts in every quarter that it shows: those with a figure in each. – is a quarter that too few have a figure for.",
      "intro",
    ),
    tableBlock(
      "Totals by quarter, of the Compacts that have a figure in every quarter shown",
      [
        tableColumn("Measure", 6),
        ...quarters.map((quarter) => tableColumn(quarterInWords(quarter), 3, "right")),
        tableColumn("Of", 5),
      ],
      shown.map(({ name, trend }) => [
        words([bold(name)]),
        ...trend.totals.map((total) => words(total === null ? "–" : describeFigure(total))),
        words(listedAll(trend.compacts.map(shortName))),
      ]),
    ),
    ...leftOut(shown, quarters),
  ];
}

/** Who is in the total, but not in its way over the quarters: "Left out of Jobs filled: Rutland". */
function leftOut(groups: readonly PortfolioGroup[], quarters: readonly string[]): readonly Block[] {
  const items = groups.flatMap(({ name, compacts, trend }) => {
    const others = compacts.filter((compact) => !trend.compacts.includes(compact));
    if (others.length === 0) return [];
    const shown = quarters.filter((_, at) => trend.totals[at] !== null).map(quarterInWords);
    const who = listedAll(others.map(shortName));
    const have = others.length === 1 ? "has" : "have";
    return [[bold(`${name}: `), plain(`${who} ${have} no figure in each of ${listedAll(shown)}.`)]];
  });
  if (items.length === 0) return [];
  return [
    paragraph("Left out of these rows, though not of the totals above:", "small"),
    list(items),
  ];
}

function refusedBlocks(groups: readonly PortfolioGroup[]): readonly Block[] {
  const items = groups.flatMap(({ name, refusedSums }) =>
    refusedSums.map(({ of, why }) => [bold(`${name}, ${of}: `), plain(why)]),
  );
  return items.length === 0 ? [] : [heading(2, "What is not added up"), list(items)];
}
