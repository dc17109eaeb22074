import { anyOf, DATE, NUMBER, TEXT } from "../../../declare/kinds";
import type { Form } from "../../../declare/methods";
import {
  type Conditional,
  when,
  whenNone,
  whenOne,
  whenTwo,
} from "../../core/spreadsheet/criteria";
import { RELATIVE_DATE } from "../../core/spreadsheet/enumerations";
import { EnumValue, valueIn } from "../../enumeration";

const DAY = anyOf(DATE, valueIn(RELATIVE_DATE));

/** The `when…` methods that builders of filter criteria and of conditional formats share. */
export function allConditions<B extends Conditional>() {
  return {
    whenCellEmpty: whenNone<B>("CELL_EMPTY"),
    whenCellNotEmpty: whenNone<B>("CELL_NOT_EMPTY"),
    whenDateAfter: whenDay<B>("DATE_AFTER"),
    whenDateBefore: whenDay<B>("DATE_BEFORE"),
    whenDateEqualTo: whenDay<B>("DATE_EQUAL_TO"),
    whenFormulaSatisfied: whenOne<B, string, string>("CUSTOM_FORMULA", TEXT),
    whenNumberBetween: whenTwo<B, number, number>("NUMBER_BETWEEN", NUMBER),
    whenNumberEqualTo: whenOne<B, number, number>("NUMBER_EQUAL_TO", NUMBER),
    whenNumberGreaterThan: whenOne<B, number, number>("NUMBER_GREATER_THAN", NUMBER),
    whenNumberGreaterThanOrEqualTo: whenOne<B, number, number>(
      "NUMBER_GREATER_THAN_OR_EQUAL_TO",
      NUMBER,
    ),
    whenNumberLessThan: whenOne<B, number, number>("NUMBER_LESS_THAN", NUMBER),
    whenNumberLessThanOrEqualTo: whenOne<B, number, number>("NUMBER_LESS_THAN_OR_EQUAL_TO", NUMBER),
    whenNumberNotBetween: whenTwo<B, number, number>("NUMBER_NOT_BETWEEN", NUMBER),
    whenNumberNotEqualTo: whenOne<B, number, number>("NUMBER_NOT_EQUAL_TO", NUMBER),
    whenTextContains: whenOne<B, string, string>("TEXT_CONTAINS", TEXT),
    whenTextDoesNotContain: whenOne<B, string, string>("TEXT_DOES_NOT_CONTAIN", TEXT),
    whenTextEndsWith: whenOne<B, string, string>("TEXT_ENDS_WITH", TEXT),
    whenTextEqualTo: whenOne<B, string, string>("TEXT_EQUAL_TO", TEXT),
    whenTextStartsWith: whenOne<B, string, string>("TEXT_STARTS_WITH", TEXT),
  };
}

/** A day, or one of RelativeDate. */
function whenDay<B extends Conditional>(
  criterion: "DATE_AFTER" | "DATE_BEFORE" | "DATE_EQUAL_TO",
): Form<B, readonly [typeof DAY], B> {
  return [
    [DAY],
    (builder, day) =>
      when(builder, day instanceof EnumValue ? `${criterion}_RELATIVE` : criterion, [day]),
  ];
}
