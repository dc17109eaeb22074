import type { Rule } from "./rule";
import { acceptedRules } from "./rules/accepted";
import { ACTION_RULES } from "./rules/actions";
import { ANSWER_RULES } from "./rules/answers";
import { ATTENDANCE_RULES } from "./rules/attendance";
import { CELL_RULES, VALUE_MISSING } from "./rules/cells";
import { CHOICE_RULES } from "./rules/choices";
import { COMMITMENT_RULES } from "./rules/commitments";
import { COMPACT_RULES } from "./rules/compacts";
import { CONTACT_RULES } from "./rules/contacts";
import { DAY_RULES } from "./rules/days";
import { EMAIL_RULES } from "./rules/emails";
import { EVENT_RULES } from "./rules/events";
import { FIGURE_RULES } from "./rules/figures";
import { HEADER_RULES } from "./rules/headers";
import { KEY_RULES } from "./rules/keys";
import { LOCALE_RULES } from "./rules/locale";
import { MEASURE_DIRECTION_RULES } from "./rules/measureDirections";
import { MEASURE_KIND_RULES } from "./rules/measureKinds";
import { MEASURE_SOURCE_RULES } from "./rules/measureSources";
import { MEASURE_RULES } from "./rules/measures";
import { MEASURE_TARGET_RULES } from "./rules/measureTargets";
import { MEETING_RULES } from "./rules/meetings";
import { NUMBER_RULES } from "./rules/numbers";
import { ORGANISATION_RULES } from "./rules/organisations";
import { REFERENCE_RULES } from "./rules/references";
import { SETTING_NAME_RULES } from "./rules/settingNames";
import { SETTING_RULES } from "./rules/settings";
import { TAB_RULES } from "./rules/tabs";

/** Rules that belong together, under a heading for the docs. */
export interface RuleFamily {
  readonly title: string;
  readonly rules: readonly Rule[];
}

const FAMILIES_ABOUT_THE_WORKBOOK = [
  { title: "Locale and time zone", rules: LOCALE_RULES },
  { title: "Tabs and headers", rules: [...TAB_RULES, ...HEADER_RULES] },
  { title: "Formulas", rules: CELL_RULES },
  { title: "Rows and their names", rules: KEY_RULES },
  { title: "Settings", rules: [...SETTING_NAME_RULES, ...SETTING_RULES] },
  { title: "Main contacts", rules: CONTACT_RULES },
  { title: "E-mail addresses", rules: EMAIL_RULES },
  { title: "Dates", rules: DAY_RULES },
  { title: "Numbers", rules: NUMBER_RULES },
  { title: "Choices", rules: CHOICE_RULES },
  { title: "Organisations", rules: ORGANISATION_RULES },
  { title: "What members have signed up to", rules: COMMITMENT_RULES },
  {
    title: "Success measures",
    rules: [
      ...MEASURE_SOURCE_RULES,
      ...MEASURE_RULES,
      ...MEASURE_TARGET_RULES,
      ...MEASURE_DIRECTION_RULES,
      ...MEASURE_KIND_RULES,
    ],
  },
  { title: "Typed figures", rules: FIGURE_RULES },
  { title: "Answers that are counted", rules: ANSWER_RULES },
  { title: "Names of rows in other tabs", rules: REFERENCE_RULES },
  { title: "Events", rules: EVENT_RULES },
  { title: "Action plan", rules: ACTION_RULES },
  { title: "Meetings and attendance", rules: [...MEETING_RULES, ...ATTENDANCE_RULES] },
  { title: "The Compacts of a region", rules: COMPACT_RULES },
  { title: "Blank cells", rules: [VALUE_MISSING] },
] as const satisfies readonly RuleFamily[];

/** Every family. Where two rules fire for one cell, the one further up speaks. */
export const RULE_FAMILIES = [
  ...FAMILIES_ABOUT_THE_WORKBOOK,
  { title: "Accepted problems", rules: acceptedRules(idsOf(FAMILIES_ABOUT_THE_WORKBOOK)) },
] as const satisfies readonly RuleFamily[];

/** Every rule's id: a slip in one does not compile. */
export type RuleId = (typeof RULE_FAMILIES)[number]["rules"][number]["id"];

/** A rule of the list below; its id is one of theirs. */
export type DeclaredRule<R extends Rule = Rule> = R & { readonly id: RuleId };

/** Every rule, in the same order. */
export const RULES: readonly DeclaredRule[] = RULE_FAMILIES.flatMap(
  ({ rules }): readonly DeclaredRule[] => rules,
);

/** Every rule's id, in the same order. */
export const RULE_IDS: readonly RuleId[] = RULES.map(({ id }) => id);

const BY_ID: ReadonlyMap<RuleId, DeclaredRule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with that id. */
export function ruleOf(id: RuleId): DeclaredRule {
  const rule = BY_ID.get(id);
  // Ids come from the rules themselves, or were parsed as one of theirs.
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return rule;
}

function idsOf(families: readonly RuleFamily[]): readonly string[] {
  return families.flatMap(({ rules }) => rules.map(({ id }) => id));
}
