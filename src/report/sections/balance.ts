import {
  describeMinimum,
  describeNotRecorded,
  describeStanding,
  describeStillPlanned,
} from "../../balance/attendanceWords";
import {
  balanceOf,
  type DimensionBalance,
  type GroupBalance,
  type Part,
} from "../../balance/balance";
import {
  describeExpected,
  describeNotStated,
  describePart,
  describeSeats,
  readingOf,
  whyCandidate,
} from "../../balance/balanceWords";
import { GAP_RULE } from "../../balance/gap";
import { attendanceOfYear } from "../../domain/meetings/attendanceOfYear";
import { describeFigure } from "../../domain/words/figure";
import { groupedBy } from "../../domain/words/groupedBy";
import { clipped } from "../../domain/words/quoted";
import type { Compact } from "../../tables/compact";
import type { Block, Run, TableBlock } from "../block";
import {
  bold,
  heading,
  list,
  names,
  paragraph,
  plain,
  tableBlock,
  tableColumn,
  words,
} from "../blocks";
import { numberOf } from "../figures";
import type { Section } from "../section";

/** So many of a sector, district or size are shown in the table, gaps and the largest first. */
const MOST_PARTS = 8;
const MOST_CANDIDATES = 3;
const MOST_GAPS = 6;

/** The Steering Group and each Theme Group against the membership, and attendance over the year. */
export const balance: Section = {
  holds:
    "Balance of the groups by sector, district and size, who could close a gap; attendance against the Charter's minimum",
  fitsCell: false,
  isAppendix: true,
  write: ({ compact }) => {
    const groups = balanceOf(compact);
    const isKnown = groups.some(({ seats }) => seats > 0);
    const attendance = attendanceBlocks(compact);
    if (!isKnown && attendance.length === 0) return [];
    return [
      heading(1, "Balance and attendance"),
      ...(isKnown ? balanceBlocks(groups) : []),
      ...attendance,
    ];
  },
};

function balanceBlocks(groups: readonly GroupBalance[]): readonly Block[] {
  const theme = groups.filter(({ isSteering }) => !isSteering);
  return [
    paragraph(
      `The Charter asks for a balance of sectors, sizes and geography in the groups. ${GAP_RULE}`,
    ),
    ...groups.filter(({ isSteering }) => isSteering).flatMap(steeringBlocks),
    ...(theme.length === 0 ? [] : [heading(2, "Theme Groups"), list(theme.map(lineOf))]),
  ];
}

function steeringBlocks(group: GroupBalance): readonly Block[] {
  const silent = group.dimensions
    .map(({ name, notStated }) => describeNotStated(name, notStated, group))
    .filter((sentence) => sentence !== "");
  return [
    heading(2, "Steering Group"),
    paragraph([describeSeats(group), ...silent].join(" ")),
    ...(group.dimensions.length === 0 ? [] : [tableOf(group)]),
    ...closingBlocks(group),
  ];
}

function tableOf({ group, dimensions }: GroupBalance): TableBlock {
  return tableBlock(
    `Members by sector, district and size, with the seats that they hold on the ${group} and could expect.`,
    [
      tableColumn("By", 13),
      tableColumn("Which", 31),
      tableColumn("Reading", 20),
      tableColumn("Members", 13, "right"),
      tableColumn("Seats", 10, "right"),
      tableColumn("Expected", 13, "right"),
    ],
    dimensions.flatMap(({ name, parts }) => {
      const shown = partsShown(parts);
      const rest = parts.filter((part) => !shown.includes(part));
      return [
        ...shown.map((part, index) => [
          words([bold(index === 0 ? name : "")]),
          words(clipped(part.value)),
          words(part.short > 0 ? [bold(readingOf(part))] : readingOf(part)),
          words(describeFigure(part.members)),
          words(describeFigure(part.held)),
          words(describeExpected(part)),
        ]),
        ...(rest.length === 0 ? [] : [rowOfRest(rest)]),
      ];
    }),
  );
}

/** Those with a gap, a seat or a seat to expect; the others are counted. */
function partsShown(parts: readonly Part[]): readonly Part[] {
  const telling = parts.filter(
    ({ held, expected, hasShare }) => held > 0 || expected > 0 || hasShare,
  );
  const first = [...telling]
    .sort((a, b) => b.short - a.short || b.members - a.members)
    .slice(0, MOST_PARTS);
  return telling.filter((part) => first.includes(part));
}

function rowOfRest(rest: readonly Part[]) {
  const sum = (of: (part: Part) => number): string =>
    describeFigure(rest.reduce((total, part) => total + of(part), 0));
  return [
    words(""),
    words(numberOf(rest.length, "other", "others")),
    words("no gap"),
    words(sum(({ members }) => members)),
    words(sum(({ held }) => held)),
    words(sum(({ expected }) => expected)),
  ];
}

interface Gap {
  readonly dimension: DimensionBalance;
  readonly part: Part;
}

function gapsOf({ dimensions }: GroupBalance): readonly Gap[] {
  return dimensions.flatMap((dimension) =>
    dimension.parts.filter(({ short }) => short > 0).map((part) => ({ dimension, part })),
  );
}

/** Each gap in words, with who could close it and why they. */
function closingBlocks(group: GroupBalance): readonly Block[] {
  const gaps = gapsOf(group);
  if (group.dimensions.length === 0) return [];
  if (gaps.length === 0) return [paragraph("There is no gap.")];
  const more = gaps.length - MOST_GAPS;
  return [
    paragraph([bold("Who could close a gap:")], "intro"),
    list([
      ...gaps
        .slice(0, MOST_GAPS)
        .map(({ part }): readonly Run[] => [
          bold(`${describePart(part, group)}. `),
          plain(candidatesInWords(part, group)),
        ]),
      ...(more > 0 ? [`${numberOf(more, "more gap", "more gaps")}.`] : []),
    ]),
  ];
}

/** "Kettering Borough Council (came to 1 meeting this year); X (…); and 3 others." */
function candidatesInWords({ candidates }: Part, group: GroupBalance): string {
  const named = candidates
    .slice(0, MOST_CANDIDATES)
    .map((candidate) => `${candidate.name} (${whyCandidate(candidate, group)})`);
  const rest = candidates.length - named.length;
  const others = rest > 0 ? [`and ${numberOf(rest, "other", "others")}`] : [];
  return `${[...named, ...others].join("; ")}.`;
}

/** A Theme Group in a line: who is in it, its gaps with the first who could close each. */
function lineOf(group: GroupBalance): readonly Run[] {
  const name = bold(`${group.group}: `);
  if (group.dimensions.length === 0) return [name, plain(describeSeats(group))];
  const gaps = gapsOf(group);
  if (gaps.length === 0) return [name, plain(`${describeSeats(group)} There is no gap.`)];
  const named = gaps.slice(0, MOST_GAPS).map(({ part }) => {
    const [first] = part.candidates;
    const who =
      first === undefined
        ? ""
        : `: ${first.name}, which ${whyCandidate(first, group)}, could close it`;
    return `${part.value} (${readingOf(part)}${who})`;
  });
  const rest = gaps.length - named.length;
  const more = rest > 0 ? [numberOf(rest, "more gap", "more gaps")] : [];
  return [name, plain(`${describeSeats(group)} ${[...named, ...more].join("; ")}.`)];
}

/** By what each member still needs; those that have what they need first. */
function attendanceBlocks(compact: Compact): readonly Block[] {
  const all = attendanceOfYear(compact);
  if (all.every(({ present, deputy, apologies }) => present + deputy + apologies === 0)) return [];
  const groups = groupedBy(
    [...all].sort((a, b) => a.needed - b.needed),
    describeStanding,
  );
  const opening = [
    describeMinimum(compact),
    describeNotRecorded(compact),
    describeStillPlanned(compact),
  ].filter((sentence) => sentence !== "");
  return [
    heading(2, "Attendance over the year"),
    paragraph(opening.join(" ")),
    ...Array.from(groups).flatMap(([label, own]) =>
      names(
        label,
        own.map(({ name, attended, standing }) =>
          standing === "reached" ? `${name} (${describeFigure(attended)})` : name,
        ),
      ),
    ),
  ];
}
