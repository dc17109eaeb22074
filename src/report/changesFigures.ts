import { normalisedTitle } from "../cells/normalisedTitle";
import type { Problem } from "../domain/problem";
import type { Compact } from "../tables/compact";
import { SETTINGS } from "../tables/settings";

/** Who the contacts are is never counted; problems with them name people. */
const CONTACT_FIELDS = [
  "mainContact",
  "email",
  "jobTitle",
  "phone",
  "contactConfirmedOn",
  "steeringGroupMember",
  "deputy",
  "deputyEmail",
  "steeringGroupEmail",
  "themeGroups",
] as const;

/** Columns of plain narrative. In Members a measure may count even these. */
const SPOKEN_FIELDS = {
  Members: ["charterSignatory", "signatoryPosition", "buddy", "notes"],
  Priorities: ["purpose", "aims", "leadGroup"],
  "Success measures": ["setBy", "setOn", "ratifiedOn", "comment", "owner"],
  Events: ["host", "venue", "attendance", "aims", "notes"],
} as const;

const SPOKEN_SETTINGS = [
  "compactName",
  "coordinator",
  "coordinatorEmail",
  "chair",
  "contactStaleAfter",
  "minimumMembership",
  "reportRecipients",
  "remindBefore",
] as const;

/** Whether a figure or a status in the report may be wrong because of an error. */
export function changesFigures(compact: Compact, problem: Problem): boolean {
  const { table, severity } = problem;
  if (severity !== "error") return false;
  switch (table) {
    case "Settings":
      return !isOneOf(
        SPOKEN_SETTINGS.map((name) => SETTINGS[name].title),
        problem.key,
      );
    case "Members":
      return (
        !isOneOf(titlesOf(compact, table, CONTACT_FIELDS), problem.column) &&
        (isCounted(compact, problem.column) || !isSpoken(compact, table, problem.column))
      );
    case "Priorities":
    case "Success measures":
    case "Events":
      return !isSpoken(compact, table, problem.column);
    default:
      return false;
  }
}

function isSpoken(compact: Compact, table: keyof typeof SPOKEN_FIELDS, column: string): boolean {
  return isOneOf(titlesOf(compact, table, SPOKEN_FIELDS[table]), column);
}

function isCounted({ measures }: Compact, column: string): boolean {
  return (
    column !== "" &&
    isOneOf(
      measures.map(({ of }) => of),
      column,
    )
  );
}

function titlesOf(
  { readings }: Compact,
  table: keyof typeof SPOKEN_FIELDS,
  fields: readonly string[],
): readonly string[] {
  const columns: { readonly [field: string]: { readonly title: string } } =
    readings[table].table.columns;
  return fields.map((field) => columns[field]?.title ?? "");
}

function isOneOf(titles: readonly string[], title: string): boolean {
  const normalised = normalisedTitle(title);
  return normalised !== "" && titles.some((one) => normalisedTitle(one) === normalised);
}
