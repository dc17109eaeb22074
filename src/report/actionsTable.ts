import { type CalendarDate, describeDay } from "../cells/calendarDate";
import { asSentence } from "../domain/words/asSentence";
import type { PlannedAction } from "../tables/compact";
import type { Run, TableBlock } from "./block";
import { bold, plain, tableBlock, tableColumn, words } from "./blocks";
import { initialsOfContact } from "./contactNames";
import type { ReportSubject } from "./reportSubject";

/**
 * Actions with who does them by when, and how far they are at the As at day. `more` is what else is to
 * be said of one, in sentences.
 */
export function actionsTable(
  subject: ReportSubject,
  title: string,
  actions: readonly PlannedAction[],
  more: (action: PlannedAction) => string = () => "",
): TableBlock {
  return tableBlock(
    `Actions: ${title.toLowerCase()}.`,
    [
      tableColumn("Ref", 8),
      tableColumn("Action", 44),
      // As wide as "Coordinator": words are not to be cut.
      tableColumn("Owner", 14),
      tableColumn("Due", 15),
      tableColumn("Status", 19),
    ],
    actions.map((action) => [
      words([bold(action.ref)]),
      words(actionRuns(action, more(action))),
      words(initialsOfContact(subject, action.owner)),
      words(action.due === null ? "no date" : describeDay(action.due)),
      words(statusOn(subject.compact.asAt, action)),
    ]),
  );
}

function actionRuns(
  { action, progressNote, measure, raisedOn }: PlannedAction,
  more: string,
): readonly Run[] {
  const raised = raisedOn === null ? "" : ` Raised ${describeDay(raisedOn)}.`;
  const serves = measure === "" ? "" : ` For ${measure}.`;
  const note = progressNote === "" ? "" : ` ${asSentence(progressNote)}`;
  const rest = more === "" ? "" : ` ${more}`;
  return [plain(`${asSentence(action)}${note}${serves}${raised}${rest}`)];
}

function statusOn(asAt: CalendarDate, { status, doneOn }: PlannedAction): string {
  if (status !== "Done" || doneOn === null) return status;
  // On the As at day it was still open, which is why it stands where it does.
  return `${doneOn > asAt ? "Done later," : "Done"} ${describeDay(doneOn)}`;
}
