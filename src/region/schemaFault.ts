import { capitalised } from "../domain/words/capitalised";
import { describeFigure } from "../domain/words/figure";
import { clipped, quoted } from "../domain/words/quoted";
import { placeOfMeasure } from "./impossibleFigures";
import { RETURN_SCHEMA, type SchemaIssue } from "./returnSchema";

/** What of a value the schema does not allow, as a sentence that says where it stands and what was seen. */
export function schemaFault(issue: SchemaIssue, value: unknown): string {
  return `${placeOf(issue.path, value)}: ${whatIsWrong(issue, seenAt(issue.path, value))}.`;
}

function whatIsWrong(issue: SchemaIssue, seen: unknown): string {
  if (seen === undefined) return "it is missing";
  const shown = shownAs(seen);
  switch (issue.code) {
    case "invalid_type":
      return `${shown} is no ${KINDS[issue.expected] ?? issue.expected}`;
    case "too_small":
      return `${shown} is less than ${describeFigure(Number(issue.minimum))}`;
    case "too_big":
      return typeof seen === "string"
        ? `it is longer than ${describeFigure(Number(issue.maximum))} characters`
        : `${shown} is more than any Compact counts`;
    case "invalid_format":
      return issue.format === "date"
        ? `${shown} is no day (one is written 2009-10-07)`
        : "it is blank";
    case "invalid_value":
      return `${shown} is none of those that ${RETURN_SCHEMA} knows`;
    default:
      return `it is not as ${RETURN_SCHEMA} has it`;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  compact: "Compact",
  asAt: "As at",
  membersBySector: "Members by sector",
  dueByNow: "due by now",
  notAnswered: "not answered",
};

const KINDS: Readonly<Record<string, string>> = {
  number: "number",
  int: "whole number",
  string: "text",
  array: "list",
  object: "group of values",
  record: "group of values",
};

function shownAs(seen: unknown): string {
  if (typeof seen === "string") return quoted(seen);
  if (typeof seen === "number") return describeFigure(seen);
  return clipped(JSON.stringify(seen) ?? "", 40);
}

function seenAt(path: SchemaIssue["path"], value: unknown): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/** "SM1, actual" of measures.0.actual; elsewhere the path, counted from 1: "events 2, date". */
function placeOf(path: SchemaIssue["path"], value: unknown): string {
  const [list, index, ...rest] = path;
  if (list === "measures" && typeof index === "number") {
    const ref = placeOfMeasure(seenAt([list, index], value), index);
    return [ref, ...rest.map(nameOf)].join(", ");
  }
  if (path.length === 0) return "The whole";
  return path
    .map((key, at) => {
      if (typeof key === "number") return ` ${key + 1}`;
      return at === 0 ? capitalised(nameOf(key)) : `, ${nameOf(key)}`;
    })
    .join("");
}

function nameOf(key: PropertyKey): string {
  return NAMES[String(key)] ?? clipped(String(key), 40);
}
