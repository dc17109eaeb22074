import type { Rule } from "./rule";
import { CELL_RULES, VALUE_MISSING } from "./rules/cells";
import { CHOICE_RULES } from "./rules/choices";
import { COMMITMENT_RULES } from "./rules/commitments";
import { CONTACT_RULES } from "./rules/contacts";
import { DAY_RULES } from "./rules/days";
import { EMAIL_RULES } from "./rules/emails";
import { HEADER_RULES } from "./rules/headers";
import { KEY_RULES } from "./rules/keys";
import { NUMBER_RULES } from "./rules/numbers";
import { ORGANISATION_RULES } from "./rules/organisations";
import { TAB_RULES } from "./rules/tabs";

/** Every rule. Where two fire for one cell, the one further up speaks. */
export const RULES: readonly Rule[] = [
  ...TAB_RULES,
  ...HEADER_RULES,
  ...CELL_RULES,
  ...KEY_RULES,
  ...CONTACT_RULES,
  ...EMAIL_RULES,
  ...DAY_RULES,
  ...NUMBER_RULES,
  ...CHOICE_RULES,
  ...ORGANISATION_RULES,
  ...COMMITMENT_RULES,
  VALUE_MISSING,
];
