import type { MinutesAnswer } from "../app/jobs/readMinutesJob";
import { describeDay } from "../cells/calendarDate";
import { dialogView } from "../dialogPage/dialogView";
import { fileField } from "../dialogPage/fileField";
import { type Child, type Description, el } from "../sidebar/description";
import { button, sentence } from "../sidebar/pieces";
import { name } from "../sidebar/shown";
import type { MinutesActions } from "./minutesActions";
import type { PageState } from "./pageState";

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
    view: minutes === null ? pasteMinutes(state, actions) : whatTheySay(minutes, state.isAdded),
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

function whatTheySay(minutes: MinutesAnswer, isAdded: boolean): Child {
  const { meeting, attendance, actions, actionChanges, decisions, nextMeeting, notUnderstood } =
    minutes;
  const met = [
    meeting.group,
    meeting.date === null ? null : describeDay(meeting.date),
    meeting.venue,
  ];
  const next =
    nextMeeting === null
      ? "They do not say."
      : factsOf([describeDay(nextMeeting.date), nextMeeting.time, nextMeeting.venue]);
  return [
    el("h2", { key: "title", tabindex: "-1" }, isAdded ? "It has come in" : "What was understood"),
    sentence(minutes.sentence),
    section("Meeting", el("p", {}, name(factsOf(met) || "They do not say."))),
    section("Attendance", peopleTable(attendance)),
    section("Actions", actionsTable(actions)),
    section("Actions raised before", changesTable(actionChanges)),
    section("Decisions", sentences(decisions)),
    section("Next meeting", el("p", {}, name(next))),
    notUnderstood.length > 0 && section("Not understood", sentences(notUnderstood)),
  ];
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

const HOW_FOUND = {
  exact: "",
  near: "taken for that member",
  person: "found by the person",
  "not a member": "no member: left out",
} as const;

/** Each line as the minutes have it, and beside it who was understood. */
function peopleTable(attendance: MinutesAnswer["attendance"]): Child {
  return table(
    "Attendance",
    ["In the minutes", "Name", "Organisation", "Attended", "Found"],
    attendance.map(({ line, name, organisation, attended, how }) => [
      line,
      name,
      organisation ?? "",
      attended,
      HOW_FOUND[how],
    ]),
  );
}

/** Each sentence as the minutes have it, and beside it what was understood of it. */
function actionsTable(actions: MinutesAnswer["actions"]): Child {
  return table(
    "Actions",
    ["In the minutes", "Who", "By when", "Under"],
    actions.map(({ action, owner, due, item }) => [
      action,
      owner ?? "nobody named",
      due === null ? "no day" : describeDay(due),
      item ?? "",
    ]),
  );
}

/** Each sentence about an action of the workbook, the action, and what its row is to say. */
function changesTable(changes: MinutesAnswer["actionChanges"]): Child {
  return table(
    "Actions raised before",
    ["In the minutes", "Action", "Becomes"],
    changes.map(({ said, ref, action, became, day }) => {
      const when = day === null ? "" : describeDay(day);
      const due = when === "" ? "Deferred" : `due ${when}, if that is later`;
      const done = when === "" ? "Done" : `Done on ${when}`;
      return [
        said,
        [ref, action].filter((one) => one !== "").join(" "),
        became === "done" ? done : due,
      ];
    }),
  );
}

function table(
  label: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): Child {
  if (rows.length === 0) return el("p", { class: "quiet" }, "None.");
  return el(
    "div",
    { class: "scrolling", role: "group", tabindex: "0", "aria-label": label },
    el(
      "table",
      {},
      el("thead", {}, el("tr", {}, ...headers.map((header) => el("th", { scope: "col" }, header)))),
      el(
        "tbody",
        {},
        rows.map((cells, row) =>
          el(
            "tr",
            { key: `row ${row}` },
            cells.map((words, at) => el("td", { key: `cell ${at}` }, name(words))),
          ),
        ),
      ),
    ),
  );
}
