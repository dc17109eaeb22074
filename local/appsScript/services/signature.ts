import { classOf, type GoogleClass } from "../declare/googleClass";
import { serviceNameOf } from "../realm/hostObject";
import { ServiceError } from "./serviceError";

/** Google names these together with their service. */
const SPREADSHEET_CLASSES: ReadonlySet<string> = new Set([
  "Banding",
  "BooleanCondition",
  "Color",
  "ColorBuilder",
  "ConditionalFormatRule",
  "ConditionalFormatRuleBuilder",
  "DataValidation",
  "DataValidationBuilder",
  "DeveloperMetadata",
  "DeveloperMetadataFinder",
  "Filter",
  "FilterCriteria",
  "FilterCriteriaBuilder",
  "GradientCondition",
  "NamedRange",
  "Protection",
  "Range",
  "RangeList",
  "RichTextValue",
  "RichTextValueBuilder",
  "Selection",
  "Sheet",
  "Spreadsheet",
  "TextFinder",
  "TextRotation",
  "TextStyle",
  "TextStyleBuilder",
]);

/**
 * What Google says where arguments are of the wrong type or number. `method` as Google writes it:
 * "SpreadsheetApp.Range.setValues", "Utilities.formatDate".
 */
export function signatureError(method: string, args: readonly unknown[]): ServiceError {
  const types = args.map(typeName).join(",");
  return new ServiceError(
    `The parameters (${types}) don't match the method signature for ${method}.`,
  );
}

/** What Google says where a text is not the number that a method wants. */
export function conversionError(value: unknown, type: string): ServiceError {
  return new ServiceError(`Cannot convert ${String(value)} to ${type}.`);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) {
    const first: unknown = value[0];
    return first === undefined ? "number[]" : `${typeName(first)}[]`;
  }
  switch (typeof value) {
    case "string":
      return "String";
    case "number":
      return "number";
    case "boolean":
      return "Boolean";
    case "function":
      return "function";
    default:
      return nameOfObject(value);
  }
}

/** "SpreadsheetApp.Range": Google names some classes together with their service. */
export function writtenName({ name, traits }: GoogleClass<unknown>): string {
  return traits.service === undefined ? name : `${traits.service}.${name}`;
}

function nameOfObject(value: object): string {
  if (Object.prototype.toString.call(value) === "[object Date]") return "Date";
  const declared = classOf(value);
  if (declared !== undefined) return writtenName(declared);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return "Object";
  const name = serviceNameOf(value);
  return SPREADSHEET_CLASSES.has(name) ? `SpreadsheetApp.${name}` : name;
}
