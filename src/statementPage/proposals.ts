import type { MeasureShown, StatementShown } from "../app/calls/states/statementState";
import { tickBox } from "../dialogPage/tickBox";
import { type Child, type Description, el } from "../sidebar/description";
import { name, shown } from "../sidebar/shown";
import { isTicked, PRIORITY_CHOICE, priorityChoice, valueAt } from "./chosenOffer";
import { offerField } from "./offerField";
import type { StatementActions } from "./statementActions";
import { type OfferPlace, placeKey, type StatementPageState } from "./statementState";

interface Proposals {
  readonly state: StatementPageState;
  readonly found: StatementShown;
  readonly actions: StatementActions;
}

/** A setting that the Statement says, as a field to be changed; what stands there now is said. */
export function settingProposal({ state, found, actions }: Proposals, at: number): Child {
  const setting = found.settings[at];
  if (setting === undefined) return null;
  const { field, now } = setting;
  const place: OfferPlace = { kind: "setting", at };
  const isIn = isTicked(state, place);
  return el(
    "fieldset",
    { key: placeKey(place), class: `setting${isIn ? "" : " left-out"}` },
    el("legend", {}, field.title),
    tickBox("Write it in Settings", isIn, () => actions.tick(place)),
    fieldOf({ state, actions }, place, { ...field, title: "As the Statement says" }, isIn),
    now !== "" && el("p", { class: "quiet" }, "Settings have ", name(now), " now."),
  );
}

/** A priority that the workbook does not have, as a row to be changed. */
export function priorityProposal({ state, found, actions }: Proposals, at: number): Description {
  const place: OfferPlace = { kind: "priority", at };
  const isIn = isTicked(state, place);
  return proposal(
    place,
    isIn,
    numbered("Priority", found.priorities, at),
    el(
      "div",
      { class: "said" },
      tickBox("Add this priority", isIn, () => actions.tick(place)),
    ),
    el(
      "div",
      { class: "fields" },
      found.priorityFields.map((field) => fieldOf({ state, actions }, place, field, isIn)),
    ),
  );
}

/** A measure that the workbook does not have: its sentence, and the row that was made of it. */
export function measureProposal(
  { state, found, actions }: Proposals,
  measure: MeasureShown,
  at: number,
): Description {
  const place: OfferPlace = { kind: "measure", at };
  const isIn = isTicked(state, place);
  const countable = found.countable[valueAt(state, place, "measuredBy")] ?? [];
  return proposal(
    place,
    isIn,
    numbered("Measure", found.measures, at),
    el(
      "div",
      { class: "said" },
      tickBox("Add this measure", isIn, () => actions.tick(place)),
      el("blockquote", {}, name(measure.sentence)),
      wordList("Understood", "understood", measure.understood),
      wordList("Not understood", "not-understood", measure.notUnderstood),
    ),
    el(
      "div",
      { class: "fields" },
      prioritySelect({ state, found, actions }, at, isIn),
      found.measureFields.map((field) =>
        fieldOf(
          { state, actions },
          place,
          field,
          isIn,
          field.field === "of" ? countable : undefined,
        ),
      ),
    ),
  );
}

function proposal(
  place: OfferPlace,
  isIn: boolean,
  legend: string,
  ...parts: readonly Description[]
): Description {
  return el(
    "fieldset",
    { key: placeKey(place), class: `proposal${isIn ? "" : " left-out"}` },
    el("legend", {}, legend, isIn ? null : " (left out)"),
    parts,
  );
}

/** "Measure 2 of 4": what the workbook has already is not counted. */
function numbered(
  what: string,
  all: readonly { readonly there: string | null }[],
  at: number,
): string {
  const count = (some: typeof all): number => some.filter(({ there }) => there === null).length;
  return `${what} ${count(all.slice(0, at + 1))} of ${count(all)}`;
}

function wordList(title: string, look: string, words: readonly string[]): Child {
  if (words.length === 0) return null;
  return el(
    "div",
    { class: look },
    el("h4", {}, title),
    el(
      "ul",
      { class: "words" },
      words.map((one, at) => el("li", { key: String(at) }, name(one))),
    ),
  );
}

function fieldOf(
  { state, actions }: Pick<Proposals, "state" | "actions">,
  place: OfferPlace,
  field: StatementShown["measureFields"][number],
  isIn: boolean,
  options?: readonly string[],
): Description {
  return offerField(field, {
    id: `${place.kind}-${place.at}-${field.field}`,
    proposed: valueAt({ ...state, edits: {} }, place, field.field),
    value: valueAt(state, place, field.field),
    off: !isIn,
    ...(options === undefined ? {} : { options }),
    edit: (typed) => actions.edit(place, field.field, typed),
  });
}

/** Priorities of the workbook, and those of the Statement by the names that they are given above. */
function prioritySelect(
  { state, found, actions }: Proposals,
  at: number,
  isIn: boolean,
): Description {
  const id = `measure-${at}-priority`;
  const fresh = found.priorities.flatMap(({ there }, index) => {
    if (there !== null) return [];
    const place: OfferPlace = { kind: "priority", at: index };
    const title = valueAt(state, place, "priority");
    const words = isTicked(state, place) ? title : `${title} (left out above)`;
    return [{ value: `new ${index}`, words }];
  });
  const present = found.present.map(({ ref, priority }) => ({
    value: `here ${ref}`,
    words: `${ref} ${priority}`,
  }));
  return el(
    "div",
    { key: id, class: "whole" },
    el("label", { for: id }, "Priority"),
    el(
      "select",
      {
        id,
        key: "control",
        value: priorityChoice(state, at),
        disabled: !isIn,
        on: {
          change: ({ target }) => {
            if (!(target instanceof HTMLSelectElement)) return;
            actions.edit({ kind: "measure", at }, PRIORITY_CHOICE, target.value);
          },
        },
      },
      el("option", { key: "", value: "" }, "(none)"),
      [...fresh, ...present].map(({ value, words }) =>
        el("option", { key: value, value }, shown(words)),
      ),
    ),
  );
}
