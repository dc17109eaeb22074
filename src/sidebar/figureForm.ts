import type { MeasureCard } from "../app/calls/states/progressState";
import type { FigureTyped } from "../app/calls/typeFigure";
import type { Actions } from "./actions";
import { type Description, el } from "./description";
import type { PageState } from "./pageState";
import { button } from "./pieces";
import { shown } from "./shown";

/** The way to type a figure on a card: a button, then a form in its place. */
export function figureForm(card: MeasureCard, state: PageState, actions: Actions): Description {
  const { typing } = state;
  if (typing !== null && typing.ref === card.ref) return form(card, typing, state, actions);
  return el(
    "p",
    { class: "row", key: "type a figure" },
    button("Type a figure\u2026", () => actions.startFigure(card.ref), {
      label: `Type a figure: ${card.ref}`,
      off: state.working !== null,
    }),
  );
}

/** The fields of the form, in their order: each is a column of Figures. */
const FIELDS: { readonly [F in Exclude<keyof FigureTyped, "ref">]: Field } = {
  figure: { label: "Figure", hint: "such as 9 %, £1,250 or 14", required: true, isFirst: true },
  day: { label: "As at", hint: "the day it is of: 30/9/2009 or 30 Sep 2009", required: true },
  source: { label: "Source", hint: "the evidence, in words or as a link", required: false },
  note: { label: "Note", hint: "", required: false },
};

interface Field {
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  readonly isFirst?: true;
}

function form(card: MeasureCard, typed: FigureTyped, state: PageState, actions: Actions) {
  const isWorking = state.working !== null;
  return el(
    "form",
    {
      class: "accept figure-form",
      key: "figure form",
      "aria-label": shown(`Type a figure: ${card.ref}`),
      on: {
        submit: (event) => {
          event.preventDefault();
          if (!isWorking) actions.addFigure();
        },
        keydown: (event) => {
          if ((event as KeyboardEvent).key === "Escape") actions.stopFigure();
        },
      },
    },
    (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).map((name) =>
      fieldOf(name, FIELDS[name], card, typed[name], actions),
    ),
    el(
      "p",
      { class: "row" },
      el(
        "button",
        { type: "submit", class: "button main", "aria-disabled": isWorking ? "true" : null },
        state.job === "typeFigure" ? "Adding\u2026" : "Add the figure",
      ),
      button("Cancel", actions.stopFigure),
    ),
  );
}

function fieldOf(
  name: keyof typeof FIELDS,
  { label, hint, required, isFirst }: Field,
  { unit }: MeasureCard,
  value: string,
  actions: Actions,
): Description {
  const id = `figure-${name}`;
  const inUnit = name === "figure" && unit !== "" ? `in ${unit}` : hint;
  return el(
    "div",
    { key: name },
    el("label", { for: id }, label),
    el("input", {
      id,
      type: "text",
      maxlength: 500,
      required,
      autocomplete: "off",
      dir: "auto",
      "aria-describedby": hint === "" ? null : `${id}-hint`,
      "data-focus": isFirst === true ? "true" : null,
      value,
      on: {
        input: (event) => actions.writeFigure({ [name]: (event.target as HTMLInputElement).value }),
      },
    }),
    hint === "" ? null : el("p", { class: "quiet figure-hint", id: `${id}-hint` }, shown(inUnit)),
  );
}
