import type {
  BalanceState,
  DimensionShown,
  GapShown,
  GroupShown,
} from "../app/calls/states/balanceState";
import { dialogView } from "../dialogPage/dialogView";
import { type Child, type Description, el } from "../sidebar/description";
import { button, sentence } from "../sidebar/pieces";
import { name, shown, shownNumber } from "../sidebar/shown";
import { figuresTable } from "./figuresTable";
import type { PageState } from "./pageState";

/** The page *Balance*: each group against the membership, then attendance over the year. */
export function balanceView(
  { balance, failure }: PageState,
  close: () => void,
): readonly Description[] {
  const isWaiting = balance === null && failure === null;
  return dialogView({
    title: "Balance and attendance",
    above: null,
    viewKey: balance === null ? "wait" : "balance",
    view: balance === null ? null : viewOf(balance),
    working: isWaiting ? "Reading the members and their attendance\u2026" : null,
    failure,
    notice: balance === null ? "" : `As at ${balance.asAt}.`,
    progress: null,
    ways: [button("Close", close, { look: "main" })],
  });
}

function viewOf({ rule, groups, attendance }: BalanceState): Child {
  return [
    el("h2", { key: "balance" }, "Balance of the groups"),
    el(
      "p",
      { key: "rule" },
      `The Charter asks for a balance of sectors, sizes and geography in the groups. ${rule}`,
    ),
    groups.map(groupSection),
    el("h2", { key: "attendance" }, "Attendance over the year"),
    el("p", { key: "minimum" }, shown(attendance.sentences.join(" "))),
    attendance.members.length === 0
      ? el("p", { key: "none", class: "quiet" }, "No member is in the workbook.")
      : attendanceTable(attendance.members),
    attendance.more > 0 &&
      el("p", { key: "more" }, `${shownNumber(attendance.more)} more members are in Members.`),
  ];
}

function groupSection({ group, sentence: who, dimensions, gaps }: GroupShown): Description {
  return el(
    "section",
    { key: `group ${group}` },
    el("h3", {}, name(group)),
    sentence(who),
    dimensions.map((dimension) => dimensionTable(group, dimension)),
    dimensions.length > 0 &&
      (gaps.length === 0
        ? el("p", { key: "no gap" }, "There is no gap.")
        : [el("h4", { key: "who" }, "Who could close a gap"), gaps.map(gapList)]),
  );
}

function dimensionTable(group: string, { name: by, parts, notStated }: DimensionShown): Child {
  return [
    figuresTable(
      `${shown(group)} by ${by.toLowerCase()}`,
      [
        { header: by, isFigure: false },
        { header: "Members", isFigure: true },
        { header: "Seats", isFigure: true },
        { header: "Expected", isFigure: true },
        { header: "Reading", isFigure: false },
      ],
      parts.map(({ value, members, seats, expected, reading, isGap }) => ({
        key: value,
        name: name(value),
        cells: [members, seats, expected, el("span", { class: isGap ? "gap" : null }, reading)],
      })),
    ),
    notStated !== "" && el("p", { key: `silent ${by}`, class: "quiet" }, shown(notStated)),
  ];
}

function gapList({ gap, candidates, more }: GapShown): Description {
  return el(
    "div",
    { key: gap },
    el("p", {}, el("strong", {}, shown(`${gap}.`))),
    el(
      "ul",
      {},
      candidates.map((one) => el("li", { key: one.name }, name(one.name), `: ${one.why}`)),
      more > 0 && el("li", { key: "more" }, `${shownNumber(more)} more`),
    ),
  );
}

function attendanceTable(members: BalanceState["attendance"]["members"]): Description {
  return figuresTable(
    "Meetings of the programme year so far, by organisation",
    [
      { header: "Organisation", isFigure: false },
      { header: "Came", isFigure: true },
      { header: "Sent a deputy", isFigure: true },
      { header: "Apologies", isFigure: true },
      { header: "Nothing said", isFigure: true },
      { header: "Against the minimum", isFigure: false },
    ],
    members.map(
      ({ name: organisation, present, deputy, apologies, nothing, standing, isShort }) => ({
        key: organisation,
        name: name(organisation),
        cells: [
          present,
          deputy,
          apologies,
          nothing,
          el("span", { class: isShort ? "gap" : null }, isShort ? `\u25bc ${standing}` : standing),
        ],
      }),
    ),
  );
}
