import type { Rule } from "./rule";
import { acceptedRules } from "./rules/accepted";
import { ACTION_RULES } from "./rules/actions";
import { CELL_RULES, VALUE_MISSING } from "./rules/cells";
import { CHOICE_RULES } from "./rules/choices";
import { COMMITMENT_RULES } from "./rules/commitments";
import { CONTACT_RULES } from "./rules/contacts";
import { DAY_RULES } from "./rules/days";
import { EMAIL_RULES } from "./rules/emails";
import { EVENT_RULES } from "./rules/events";
import { HEADER_RULES } from "./rules/headers";
import { KEY_RULES } from "./rules/keys";
import { MEASURE_RULES } from "./rules/measures";
import { MEETING_RULES } from "./rules/meetings";
import { NUMBER_RULES } from "./rules/numbers";
import { ORGANISATION_RULES } from "./rules/organisations";
import { REFERENCE_RULES } from "./rules/references";
import { SETTING_RULES } from "./rules/settings";
import { TAB_RULES } from "./rules/tabs";

const RULES_ABOUT_THE_WORKBOOK: readonly Rule[] = [
  ...TAB_RULES,
  ...HEADER_RULES,
  ...CELL_RULES,
  ...KEY_RULES,
  ...SETTING_RULES,
  ...CONTACT_RULES,
  ...EMAIL_RULES,
  ...DAY_RULES,
  ...NUMBER_RULES,
  ...CHOICE_RULES,
  ...ORGANISATION_RULES,
  ...COMMITMENT_RULES,
  ...MEASURE_RULES,
  ...REFERENCE_RULES,
  ...EVENT_RULES,
  ...ACTION_RULES,
  ...MEETING_RULES,
  VALUE_MISSING,
];

/** Every rule. Where two fire for one cell, the one further up speaks. */
export const RULES: readonly Rule[] = [
  ...RULES_ABOUT_THE_WORKBOOK,
  ...acceptedRules(RULES_ABOUT_THE_WORKBOOK.map(({ id }) => id)),
];
