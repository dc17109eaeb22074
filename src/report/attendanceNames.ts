import { byName, organisationKey } from "../domain/members/organisationKey";
import { groupedBy } from "../domain/words/groupedBy";
import type { AttendanceRecord } from "../tables/compact";

/**
 * The organisations in an attendance list, each once however many people it sent; the people only
 * where they were asked for.
 */
export function attendanceNames(
  records: readonly AttendanceRecord[],
  withPeople: boolean,
): readonly string[] {
  const byOrganisation = groupedBy(records, ({ organisation }) => organisationKey(organisation));
  return [...byOrganisation.values()]
    .map((own) => ({ name: own[0]?.organisation || NOT_NAMED, own }))
    .sort((a, b) => byName(a, b))
    .map(({ name, own }) => {
      const note = withPeople ? attendersIn(own) : deputyIn(own);
      return note === "" ? name : `${name} (${note})`;
    });
}

const NOT_NAMED = "an organisation that is not named";

function deputyIn(records: readonly AttendanceRecord[]): string {
  return records.every(({ attended }) => attended === "Deputy") ? "deputy" : "";
}

function attendersIn(records: readonly AttendanceRecord[]): string {
  return records
    .map(({ name, attended }) => [name, attended === "Deputy" ? "deputy" : ""])
    .map((parts) => parts.filter((part) => part !== "").join(", "))
    .filter((parts) => parts !== "")
    .join("; ");
}
