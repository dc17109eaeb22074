import type { ValidationCriterion } from "../../../../sheets/workbook/dataValidation";
import {
  ANY,
  DATE,
  type Kind,
  LIST,
  NUMBER,
  optional,
  TEXT,
  TEXT_OR_NULL,
} from "../../../declare/kinds";
import { type Form, methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import {
  type DataValidationBuilder as Builder,
  DATA_VALIDATION,
  DATA_VALIDATION_BUILDER,
} from "../../core/spreadsheet/classes";
import { change } from "../../core/spreadsheet/dataValidation";
import type { ValidationDraft } from "../../core/spreadsheet/validationDraft";
import { nameIn } from "../../enumeration";
import { unavailable } from "../../serviceError";
import { DATA_VALIDATION_CRITERIA } from "./enumerations";

interface Drafted {
  readonly draft: ValidationDraft;
}

const validation = methods(DATA_VALIDATION, {
  getCriteriaType: [[], typeOf],
  getAllowInvalid: [[], ({ draft }) => draft.allowInvalid],
  copy: [[], ({ draft }) => DATA_VALIDATION_BUILDER.of({ draft })],
});

const validationBuilder = methods(DATA_VALIDATION_BUILDER, {
  getCriteriaType: [[], typeOf],
  getCriteriaValues: [[], ({ draft }) => [...draft.args]],
  getAllowInvalid: [[], ({ draft }) => draft.allowInvalid],
  getHelpText: [[], ({ draft }) => draft.helpText],
  copy: [[], ({ draft }) => DATA_VALIDATION_BUILDER.of({ draft })],
  setHelpText: [[TEXT_OR_NULL], (builder, helpText) => change(builder, { helpText })],
  requireCheckbox: [
    [optional(ANY), optional(ANY)],
    (builder, ...values) =>
      change(builder, {
        criterion: "CHECKBOX",
        args: values.slice(0, 2).filter((value) => value !== undefined),
      }),
  ],
  requireDate: none("DATE_IS_VALID_DATE"),
  requireDateAfter: one("DATE_AFTER", DATE),
  requireDateBefore: one("DATE_BEFORE", DATE),
  requireDateBetween: two("DATE_BETWEEN", DATE),
  requireDateEqualTo: one("DATE_EQUAL_TO", DATE),
  requireDateNotBetween: two("DATE_NOT_BETWEEN", DATE),
  requireDateOnOrAfter: one("DATE_ON_OR_AFTER", DATE),
  requireDateOnOrBefore: one("DATE_ON_OR_BEFORE", DATE),
  requireFormulaSatisfied: one("CUSTOM_FORMULA", TEXT),
  requireNumberBetween: two("NUMBER_BETWEEN", NUMBER),
  requireNumberEqualTo: one("NUMBER_EQUAL_TO", NUMBER),
  requireNumberGreaterThan: one("NUMBER_GREATER_THAN", NUMBER),
  requireNumberGreaterThanOrEqualTo: one("NUMBER_GREATER_THAN_OR_EQUAL_TO", NUMBER),
  requireNumberLessThan: one("NUMBER_LESS_THAN", NUMBER),
  requireNumberLessThanOrEqualTo: one("NUMBER_LESS_THAN_OR_EQUAL_TO", NUMBER),
  requireNumberNotBetween: two("NUMBER_NOT_BETWEEN", NUMBER),
  requireNumberNotEqualTo: one("NUMBER_NOT_EQUAL_TO", NUMBER),
  requireTextContains: one("TEXT_CONTAINS", TEXT),
  requireTextDoesNotContain: one("TEXT_DOES_NOT_CONTAIN", TEXT),
  requireTextEqualTo: one("TEXT_EQUAL_TO", TEXT),
  requireTextIsEmail: none("TEXT_IS_VALID_EMAIL"),
  requireTextIsUrl: none("TEXT_IS_VALID_URL"),
  withCriteria: [
    [nameIn(DATA_VALIDATION_CRITERIA), LIST],
    (builder, criterion, args) => {
      if (isOfUi(criterion)) throw unavailable(`DataValidationCriteria.${criterion}`);
      return change(builder, { criterion, args });
    },
  ],
});

export const VALIDATION_TABLES = [
  table(DATA_VALIDATION, [validation]),
  table(DATA_VALIDATION_BUILDER, [validationBuilder]),
];

/** A day that moves with today: people choose it in the dialog, and no rule here has it. */
function isOfUi(criterion: string): criterion is `${string}_RELATIVE` {
  return criterion.endsWith("_RELATIVE");
}

function none(criterion: ValidationCriterion): Form<Builder, readonly [], Builder> {
  return [[], (builder) => change(builder, { criterion, args: [] })];
}

function one<T, G>(
  criterion: ValidationCriterion,
  kind: Kind<T, G>,
): Form<Builder, readonly [Kind<T, G>], Builder> {
  return [[kind], (builder, value) => change(builder, { criterion, args: [value] })];
}

function two<T, G>(
  criterion: ValidationCriterion,
  kind: Kind<T, G>,
): Form<Builder, readonly [Kind<T, G>, Kind<T, G>], Builder> {
  return [
    [kind, kind],
    (builder, ...values) => change(builder, { criterion, args: values.slice(0, 2) }),
  ];
}

function typeOf({ draft: { criterion } }: Drafted) {
  return criterion === null ? null : DATA_VALIDATION_CRITERIA[criterion];
}
