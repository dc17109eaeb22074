import { tidyText } from "../../cells/cellValue";
import { Refusal } from "../../domain/problem";
import { didYouMean } from "../../domain/words/nearest";
import { quoted } from "../../domain/words/quoted";
import type { NameChoices } from "../../import/merge/organisationMeant";

/** Which organisation a name of the old spreadsheet is: the name here, itself, or "" to leave it out. */
export interface AskedName {
  readonly from: string;
  readonly to: string;
}

/** The names that were asked for, and what is wrong with them once all rows have been read. */
export function askedNames(
  asked: readonly AskedName[],
  members: readonly string[],
): { readonly choices: NameChoices; readonly refuseUnknown: () => void } {
  const known = new Map(asked.map((name) => [keyOf(name.from), name]));
  const met = new Set<AskedName>();
  const offered = new Set<string>();
  const choices: NameChoices = {
    how: "asked",
    nameFor: (typed) => {
      offered.add(typed);
      const name = known.get(keyOf(typed));
      if (name === undefined) return undefined;
      met.add(name);
      return nameMeant(name, typed);
    },
  };
  const refuseUnknown = (): void => {
    for (const name of known.values()) {
      const { from, to } = name;
      if (!met.has(name)) {
        const message = `There is no organisation ${quoted(from)} in the old spreadsheet.${didYouMean(from, Array.from(offered))}`;
        throw new Refusal("header-unknown", message);
      }
      const names = [...members, ...Array.from(offered)];
      if (tidyText(to) === "" || names.some((one) => keyOf(one) === keyOf(to))) continue;
      throw new Refusal(
        "header-unknown",
        `${quoted(to)} is no member here, and is not in the old spreadsheet.${didYouMean(to, members)}`,
      );
    }
  };
  return { choices, refuseUnknown };
}

/** What was decided about names before. */
export function rememberedNames(known: readonly AskedName[]): NameChoices {
  const names = new Map(known.map((name) => [keyOf(name.from), name]));
  return {
    how: "remembered",
    nameFor: (typed) => {
      const name = names.get(keyOf(typed));
      return name === undefined ? undefined : nameMeant(name, typed);
    },
  };
}

function nameMeant({ from, to }: AskedName, typed: string): string {
  return keyOf(from) === keyOf(to) ? typed : tidyText(to);
}

function keyOf(name: string): string {
  return tidyText(name).toLowerCase();
}
