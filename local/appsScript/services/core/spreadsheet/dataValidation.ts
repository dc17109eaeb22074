import type { DataValidation as ValidationRule } from "../../../../sheets/workbook/dataValidation";
import type { Workbook } from "../../../../sheets/workbook/workbook";
import { FLAG, LIST, optional } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { ServiceError } from "../../serviceError";
import {
  type DataValidationBuilder as Builder,
  DATA_VALIDATION,
  DATA_VALIDATION_BUILDER,
  type DataValidation,
  RANGE,
} from "./classes";
import { ruleValueOf, scriptRuleValue } from "./ruleValues";
import type { ValidationDraft } from "./validationDraft";

export const VALIDATION_TABLES = [
  table(DATA_VALIDATION, [
    methods(DATA_VALIDATION, {
      getCriteriaValues: [[], ({ draft }) => [...draft.args]],
      getHelpText: [[], ({ draft }) => draft.helpText],
    }),
  ]),
  table(DATA_VALIDATION_BUILDER, [
    methods(DATA_VALIDATION_BUILDER, {
      setAllowInvalid: [[FLAG], (builder, allowInvalid) => change(builder, { allowInvalid })],
      requireValueInList: [
        [LIST, optional(FLAG)],
        (builder, values, showDropdown) =>
          change(builder, {
            criterion: "VALUE_IN_LIST",
            args: [values.map(String), showDropdown ?? true],
          }),
      ],
      requireValueInRange: [
        [RANGE, optional(FLAG)],
        (builder, range, showDropdown) =>
          change(builder, { criterion: "VALUE_IN_RANGE", args: [range, showDropdown ?? true] }),
      ],
      build: [
        [],
        ({ draft }) => {
          if (draft.criterion === null) {
            throw new ServiceError("Cannot build a data validation rule without a criterion.");
          }
          return DATA_VALIDATION.of({ draft });
        },
      ],
    }),
  ]),
];

export function change(builder: Builder, changed: Partial<ValidationDraft>): Builder {
  builder.draft = { ...builder.draft, ...changed };
  return builder;
}

/** The rule as the cells of a workbook keep it. */
export function ruleToKeep({ draft }: DataValidation, workbook: Workbook): ValidationRule {
  const { allowInvalid, helpText, args } = draft;
  const criterion = draft.criterion ?? "CUSTOM_FORMULA";
  const isChoice = criterion === "VALUE_IN_LIST" || criterion === "VALUE_IN_RANGE";
  const given = criterion === "VALUE_IN_LIST" ? (args[0] as readonly unknown[]) : args;
  const values = criterion === "VALUE_IN_RANGE" ? given.slice(0, 1) : given;
  return {
    criterion,
    values: values.map((value) => ruleValueOf(value, workbook)),
    showDropdown: isChoice ? args[1] !== false : false,
    allowInvalid,
    helpText,
  };
}

/** The rule of a cell as a script sees it. */
export function validationOf(rule: ValidationRule, workbook: Workbook): DataValidation {
  const values = rule.values.map((value) => scriptRuleValue(value, workbook));
  const args: { readonly [criterion: string]: readonly unknown[] } = {
    VALUE_IN_LIST: [values, rule.showDropdown],
    VALUE_IN_RANGE: [values[0], rule.showDropdown],
  };
  const { criterion, allowInvalid, helpText } = rule;
  return DATA_VALIDATION.of({
    draft: { criterion, args: args[criterion] ?? values, allowInvalid, helpText },
  });
}
