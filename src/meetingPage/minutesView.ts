import type { MinutesAnswer } from "../app/jobs/readMinutesJob";
import { describeDay } from "../cells/calendarDate";
import { dialogView } from "../dialogPage/dialogView";
import { fileField } from "../dialogPage/fileField";
import { PART_KEYS } from "../minutes/partsLeftOut";
import { type Child, type Description, el } from "../sidebar/description";
import { button, sentence } from "../sidebar/pieces";
import { name } from "../sidebar/shown";
import type { MinutesActions } from "./minutesActions";
import { actionsTable, changesTable, claimsTable, peopleTable } from "./minutesTables";
import type { PageState } from "./pageState";
import { tickTable } from "./tickTable";

/** The page of minutes that were taken: they are pasted, what they say is shown, then it is added. */
export function minutesView(
  state: PageState,
  actions: MinutesActions,
  close: () => void,
): readonly Description[] {
  const { working, failure, minutes } = state;
  return dialogView({
    title: "Read minutes",
    above: null,
    viewKey: minutes === null ? "paste" : "read",
    view: minutes === null ? pasteMinutes(state, actions) : whatTheySay(minutes, state, actions),
    working,
    failure,
    notice: "",
    progress: null,
    ways: working === null && waysOf(state, actions, close),
  });
}

function waysOf(
  { minutes, isAdded }: PageState,
  actions: MinutesActions,
  close: () => void,
): Child {
  if (minutes === null) {
    return [button("Close", close), button("Read them", actions.read, { look: "main" })];
  }
  if (isAdded) {
    return [button("Other minutes", actions.another), button("Close", close, { look: "main" })];
  }
  const { date, group } = minutes.meeting;
  return [
    button("Back", actions.back),
    button("Add it to the workbook", actions.add, {
      look: "main",
      off: date === null || group === null,
    }),
  ];
}

function pasteMinutes({ text, working }: PageState, actions: MinutesActions): Child {
  return [
    el("h2", { key: "title", tabindex: "-1" }, "What do the minutes say?"),
    el(
      "p",
      { key: "what" },
      "Open the minutes, select all of them, copy them and paste them here, or choose their file. Nothing is written before you have seen what was understood and have said yes.",
    ),
    fileField({
      label: "A document from this computer, .docx or .txt",
      accept: ".docx,.txt",
      off: working !== null,
      choose: actions.chooseFile,
    }),
    el(
      "p",
      { key: "scopes", class: "quiet" },
      "Compact sees no other document in your Drive: of a Google Doc, choose File > Download > Microsoft Word first.",
    ),
    el("label", { key: "label", for: "minutes" }, "Or the text of the minutes"),
    el("textarea", {
      key: "minutes",
      id: "minutes",
      rows: 16,
      value: text,
      readonly: working !== null,
      on: {
        input: ({ target }) => {
          if (target instanceof HTMLTextAreaElement) actions.type(target.value);
        },
      },
    }),
  ];
}

function whatTheySay(
  minutes: MinutesAnswer,
  { isAdded, leave, notes }: PageState,
  actions: MinutesActions,
): Child {
  const { meeting, decisions, nextMeeting, claims, said, notUnderstood } = minutes;
  const ticks = isAdded ? null : { leave, toggle: actions.toggle };
  const met = [
    meeting.group,
    meeting.date === null ? null : describeDay(meeting.date),
    meeting.venue,
  ];
  const next =
    nextMeeting === null
      ? []
      : [
          {
            key: PART_KEYS.nextMeeting,
            name: "the next meeting",
            cells: [
              said.nextMeeting,
              factsOf([describeDay(nextMeeting.date), nextMeeting.time, nextMeeting.venue]),
            ],
          },
        ];
  return [
    el("h2", { key: "title", tabindex: "-1" }, isAdded ? "It has come in" : "What was understood"),
    sentence(minutes.sentence),
    leave.length === 0
      ? null
      : el("p", { key: "left", class: "quiet" }, leftOutSentence(leave.length, isAdded)),
    section("Meeting", [
      el("p", { key: "met" }, name(factsOf(met) || "They do not say.")),
      said.meeting !== "" &&
        el("p", { key: "said", class: "quiet" }, "In the minutes: ", name(said.meeting)),
    ]),
    section("Attendance", peopleTable(minutes.attendance, ticks)),
    section("Actions", actionsTable(minutes.actions, ticks)),
    section("Actions raised before", changesTable(minutes.actionChanges, ticks)),
    section("Decisions", sentences(decisions)),
    section(
      "Next meeting",
      next.length === 0
        ? el(
            "p",
            {},
            said.nextMeeting === ""
              ? "They do not say."
              : ["Not understood: ", name(said.nextMeeting)],
          )
        : tickTable("Next meeting", ["In the minutes", "When and where"], next, ticks),
    ),
    claims.length > 0 &&
      section("About figures", [
        el(
          "p",
          { key: "what", class: "quiet" },
          "Nothing of these is changed in the workbook. What you tick is kept as a note in the row of the meeting.",
        ),
        claimsTable(claims, isAdded ? null : { notes, toggle: actions.toggleNote }),
      ]),
    notUnderstood.length > 0 && section("Not understood", sentences(notUnderstood)),
  ];
}

function leftOutSentence(count: number, isAdded: boolean): string {
  const what = count === 1 ? "1 row that you unticked" : `${count} rows that you unticked`;
  return isAdded ? `Left out: ${what}.` : `${what} will be left out.`;
}

function factsOf(facts: readonly (string | null)[]): string {
  return facts.filter((fact) => fact !== null && fact !== "").join(", ");
}

function section(title: string, content: Child): Description {
  return el("section", { key: title }, el("h3", {}, title), content);
}

function sentences(said: readonly string[]): Child {
  if (said.length === 0) return el("p", { class: "quiet" }, "None.");
  return el(
    "ul",
    {},
    said.map((words, index) => el("li", { key: `said ${index}` }, name(words))),
  );
}
