import { describeFigure } from "../../domain/words/figure";
import { STATUSES, type Status } from "../../tables/status";
import { heading, paragraph, tableBlock, tableColumn, words } from "../blocks";
import type { Section } from "../section";

/** The rules of the judging, for those who ask why (design, section 4). */
export const howJudged: Section = {
  holds: "How statuses are judged",
  fitsCell: false,
  isAppendix: true,
  write: ({ compact, judgements }) => {
    if (judgements.length === 0) return [];
    const share = `${describeFigure(compact.settings.atRiskBelow * 100)}%`;
    const meanings: { readonly [S in Status]: string } = {
      Achieved:
        "The target is reached. One that is to be kept is achieved on its due day, by what was so then.",
      "On course":
        "At least as good as is due by now, or what is booked will reach the target. In the last quarter of its period a target for events, meetings or actions must be booked in full.",
      "At risk": `One off what is due by now (a percentage point, where it is a per cent), or at least ${share} of the way from the baseline that is due by now.`,
      "Off course": "Further behind than that.",
      Missed:
        "The due day has passed and the target was not reached, or more was used up than was agreed.",
      "Not started": "The period has not begun.",
      "Not judged": "There is no target, no due day or no figure to judge.",
    };
    return [
      heading(1, "How statuses are judged"),
      paragraph(
        "Every figure is counted from the rows of the monitoring spreadsheet, up to and including the As at day. Due by now is where an even pace from the baseline at the start to the target on the due day would be, in whole numbers where things are counted one by one, or what the agreed milestones say; a level that is to be kept is due throughout. The first of these that applies is the status:",
        "intro",
      ),
      tableBlock(
        "What each status means.",
        [tableColumn("Status", 18), tableColumn("What it means", 82)],
        (Object.keys(STATUSES) as Status[]).map((status) => [
          { kind: "status", status },
          words(meanings[status]),
        ]),
      ),
    ];
  },
};
