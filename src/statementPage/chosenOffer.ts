import type { AskOf } from "../app/calls/calls";
import type { StatementShown, TypedValues } from "../app/calls/states/statementState";
import { editKey, type OfferPlace, placeKey, type StatementPageState } from "./statementState";

type Choices = Pick<StatementPageState, "shown" | "edits" | "ticks">;

/** What the field of a measure's priority is called among the edits: no column holds it so. */
export const PRIORITY_CHOICE = "priority";

/** Whether it is to be added: new measures and the priorities that they need, unless a person says otherwise. */
export function isTicked({ shown, ticks }: Choices, place: OfferPlace): boolean {
  if (place.kind === "setting") {
    const setting = shown?.settings[place.at];
    // What Settings have already is not written over unless a person asks for it.
    return setting !== undefined && (ticks[placeKey(place)] ?? setting.isForBlank);
  }
  const offered = offeredAt(shown, place);
  if (offered === undefined || offered.there !== null) return false;
  return ticks[placeKey(place)] ?? ("isNeeded" in offered ? offered.isNeeded : true);
}

/** What a field holds now: as it was typed, else as it was proposed. */
export function valueAt({ shown, edits }: Choices, place: OfferPlace, field: string): string {
  const typed = edits[editKey(place, field)];
  if (typed !== undefined) return typed;
  if (place.kind === "setting") return shown?.settings[place.at]?.value ?? "";
  return offeredAt(shown, place)?.values[field] ?? "";
}

/**
 * Which priority a measure is to belong to: "here P1" for one of the workbook, "new 0" for one of the
 * Statement by its place, "" for none.
 */
export function priorityChoice({ shown, edits }: Choices, at: number): string {
  const chosen = edits[editKey({ kind: "measure", at }, PRIORITY_CHOICE)];
  if (chosen !== undefined) return chosen;
  const under = shown?.measures[at]?.priority ?? null;
  if (under === null) return "";
  const there = shown?.priorities[under]?.there ?? null;
  return there === null ? `new ${under}` : `here ${there}`;
}

/** What is asked of the workbook once the person says yes. */
export function chosenOffer(choices: Choices): AskOf<"addFromStatement"> {
  const { shown } = choices;
  const priorities = ticked(choices, "priority", shown?.priorities.length ?? 0);
  const measures = ticked(choices, "measure", shown?.measures.length ?? 0);
  const settings = chosenSettings(choices);
  return {
    ...(Object.keys(settings).length === 0 ? {} : { settings }),
    priorities: priorities.map((place) => valuesAt(choices, place)),
    measures: measures.map((place) => ({
      priority: priorityNamed(choices, priorityChoice(choices, place.at)),
      values: valuesAt(choices, place),
    })),
  };
}

function chosenSettings(choices: Choices): TypedValues {
  const settings = choices.shown?.settings ?? [];
  return Object.fromEntries(
    settings.flatMap(({ field: { field } }, at) => {
      const place: OfferPlace = { kind: "setting", at };
      return isTicked(choices, place) ? [[field, valueAt(choices, place, field)]] : [];
    }),
  );
}

/** A priority by what it is called, where it is or will be in the workbook. */
function priorityNamed(choices: Choices, choice: string): string {
  const [, kind, name = ""] = /^(here|new) (.*)$/s.exec(choice) ?? [];
  if (kind !== "new") return name;
  const place: OfferPlace = { kind: "priority", at: Number(name) };
  return isTicked(choices, place) ? valueAt(choices, place, "priority") : "";
}

function ticked(choices: Choices, kind: OfferPlace["kind"], count: number): readonly OfferPlace[] {
  return Array.from({ length: count }, (_, at): OfferPlace => ({ kind, at })).filter((place) =>
    isTicked(choices, place),
  );
}

function valuesAt(choices: Choices, place: OfferPlace): TypedValues {
  const fields =
    place.kind === "measure" ? choices.shown?.measureFields : choices.shown?.priorityFields;
  return Object.fromEntries(
    (fields ?? []).map(({ field }) => [field, valueAt(choices, place, field)]),
  );
}

function offeredAt(
  shown: StatementShown | null,
  { kind, at }: OfferPlace,
): StatementShown["priorities"][number] | StatementShown["measures"][number] | undefined {
  return kind === "measure" ? shown?.measures[at] : shown?.priorities[at];
}
