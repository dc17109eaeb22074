import type { Rule } from "./rule";
import { CELL_RULES, VALUE_MISSING } from "./rules/cells";
import { CHOICE_RULES } from "./rules/choices";
import { DAY_RULES } from "./rules/days";
import { EMAIL_RULES } from "./rules/emails";
import { HEADER_RULES } from "./rules/headers";
import { KEY_RULES } from "./rules/keys";
import { NUMBER_RULES } from "./rules/numbers";
import { TAB_RULES } from "./rules/tabs";

/** Every rule. Where two fire for one cell, the one further up speaks. */
export const RULES: readonly Rule[] = [
  ...TAB_RULES,
  ...HEADER_RULES,
  ...CELL_RULES,
  ...KEY_RULES,
  ...EMAIL_RULES,
  ...DAY_RULES,
  ...NUMBER_RULES,
  ...CHOICE_RULES,
  VALUE_MISSING,
];
