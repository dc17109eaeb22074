import type { ValidationCriterion } from "../../../sheets/workbook/dataValidation";
import {
  ANY,
  DATE,
  FLAG,
  type Kind,
  LIST,
  NUMBER,
  optional,
  TEXT,
  TEXT_OR_NULL,
} from "../../declare/kinds";
import { type Form, methods } from "../../declare/methods";
import { table } from "../../declare/surface";
import { nameIn } from "../enumeration";
import { ServiceError } from "../serviceError";
import {
  type DataValidationBuilder as Builder,
  DATA_VALIDATION,
  DATA_VALIDATION_BUILDER,
  RANGE,
} from "./classes";
import { DATA_VALIDATION_CRITERIA } from "./enumerations";
import type { ValidationDraft } from "./validationDraft";

interface Drafted {
  readonly draft: ValidationDraft;
}

const validation = methods(DATA_VALIDATION, {
  getCriteriaType: [[], typeOf],
  getCriteriaValues: [[], ({ draft }) => [...draft.args]],
  getAllowInvalid: [[], ({ draft }) => draft.allowInvalid],
  getHelpText: [[], ({ draft }) => draft.helpText],
  copy: [[], ({ draft }) => DATA_VALIDATION_BUILDER.of({ draft })],
});

const validationBuilder = methods(DATA_VALIDATION_BUILDER, {
  getCriteriaType: [[], typeOf],
  getCriteriaValues: [[], ({ draft }) => [...draft.args]],
  getAllowInvalid: [[], ({ draft }) => draft.allowInvalid],
  getHelpText: [[], ({ draft }) => draft.helpText],
  copy: [[], ({ draft }) => DATA_VALIDATION_BUILDER.of({ draft })],
  setAllowInvalid: [[FLAG], (builder, allowInvalid) => change(builder, { allowInvalid })],
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
  withCriteria: [
    [nameIn(DATA_VALIDATION_CRITERIA), LIST],
    (builder, criterion, args) => change(builder, { criterion, args }),
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
});

export const VALIDATION_TABLES = [
  table(DATA_VALIDATION, [validation]),
  table(DATA_VALIDATION_BUILDER, [validationBuilder]),
];

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

function change(builder: Builder, changed: Partial<ValidationDraft>): Builder {
  builder.draft = { ...builder.draft, ...changed };
  return builder;
}

function typeOf({ draft: { criterion } }: Drafted) {
  return criterion === null ? null : DATA_VALIDATION_CRITERIA[criterion];
}
