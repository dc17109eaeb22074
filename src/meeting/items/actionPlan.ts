import { asksForCorrectiveAction } from "../../domain/measures/correctiveAction";
import { bold, list, plain, statusRun } from "../../report/blocks";
import { correction } from "../../report/decisions";
import { headline } from "../../report/headline";
import { measureRef } from "../../report/measureName";
import { type KindOfItem, plainItem } from "../agendaItem";

/** Of more measures one reminder does for all. */
const MOST_REMINDERS = 4;

/** Are we on course for the targets, and do the actions help? */
export const actionPlan: KindOfItem = {
  called: /\baction plan\b|\bprogress\b|\bsuccess measures\b/i,
  title: "Consideration of the Action Plan",
  holds:
    "are we on course? Decisions: the corrective action of measures that are At risk, Off course or Missed",
  when: "always",
  write: ({ judgements, isSteering }) => {
    const toCorrect = judgements.filter(asksForCorrectiveAction);
    const decisions = toCorrect.length === 0 ? [] : [correction(toCorrect).sentence];
    const about =
      judgements.length === 0 && !isSteering
        ? "No success measure belongs to the group; its actions are to be considered line by line."
        : headline(judgements);
    return [
      {
        ...plainItem(actionPlan.title, toCorrect.length === 0 ? "Discussion" : "Decision"),
        about,
        papers: [isSteering ? "report" : "group"],
        decisions,
        notes:
          toCorrect.length === 0
            ? []
            : [
                list(
                  toCorrect.map((judged) => [
                    bold(`${measureRef(judged)} `),
                    statusRun(judged.status),
                    plain(` ${judged.why}`),
                  ]),
                ),
              ],
        minuted: [
          "The Group agreed that the targets were on course to being achieved, but for \u2026",
          ...(toCorrect.length > MOST_REMINDERS
            ? [`It was agreed that \u2026 (${decisions.join()}.)`]
            : toCorrect.map(
                (judged) =>
                  `It was agreed that the corrective action for ${measureRef(judged)} is \u2026`,
              )),
        ],
      },
    ];
  },
};
