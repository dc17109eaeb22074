import type { Change } from "../../src/changes/change";
import { changesToAddMinutes } from "../../src/minutes/changesToAddMinutes";
import { partsOfMinutes } from "../../src/minutes/partsOfMinutes";
import { readMinutes } from "../../src/minutes/readMinutes";
import type { TableName } from "../../src/tables/tableName";
import { TABLES } from "../../src/tables/tables";
import { aCompact, aMember, type Row } from "../support/builders";
import { fc } from "../support/fastCheck";
import { MEMBERS } from "./minutes";

const NAME = fc.constantFrom("Len Closs", "Raj Patel", "Stella Jinks", "Jo Bell", "=1+1", "");
const ORGANISATION = fc.constantFrom(...MEMBERS, "Connexions", "<b>Corby BC</b>", "");
const PERSON = fc.tuple(NAME, ORGANISATION).map((parts) => parts.filter(Boolean).join(", "));
const ACTION = fc
  .tuple(
    fc.constantFrom("LC to ", "All to ", "Action: ", "-> Raj: ", ""),
    fc.oneof(
      fc.constantFrom("send the list", "Send  the list.", "=SUM(A1)", "<i>write</i>"),
      fc.string({ maxLength: 30 }),
    ),
    fc.constantFrom("", " by 5 December", " to the next meeting", " (JB)"),
  )
  .map((parts) => parts.join(""));
const MINUTES = fc
  .tuple(fc.array(PERSON, { maxLength: 6 }), fc.array(ACTION, { maxLength: 6 }), fc.boolean())
  .map(([people, actions, hasNext]) =>
    [
      "Steering Group, 7 October 2009",
      "Present:",
      ...people,
      "1. Matters arising",
      "Actions:",
      ...actions,
      "2. Next meeting",
      hasNext ? "10 December 2009 at 2pm, County Hall" : "To be confirmed",
    ].join("\n"),
  );

/** The rows that changes append to a tab, by the headers of their columns. */
function rowsIn(changes: readonly Change[], name: TableName): readonly Row[] {
  const columns: Readonly<Record<string, { readonly title: string }>> = TABLES[name].columns;
  return changes.flatMap((change) =>
    change.kind === "append rows" && change.table === name
      ? change.rows.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([field, value]) => [columns[field]?.title ?? field, value]),
          ),
        )
      : [],
  );
}

test("the same minutes read twice add nothing the second time", () => {
  const members = MEMBERS.map((name) => aMember(name, {}));
  let rows = 0;
  fc.assert(
    fc.property(MINUTES, (text) => {
      const parts = partsOfMinutes(text);
      const toAdd = (compact: ReturnType<typeof aCompact>) => {
        const read = readMinutes(parts, compact);
        const { date, group } = read.meeting;
        if (date === null || group === null)
          throw new Error("The minutes say which meeting it was.");
        return changesToAddMinutes(compact, read, { date, group, notes: [] });
      };
      const { changes } = toAdd(aCompact({ members }));
      rows += changes.length;
      const after = aCompact({
        members,
        meetings: rowsIn(changes, "Meetings"),
        attendance: rowsIn(changes, "Attendance"),
        actions: rowsIn(changes, "Action plan"),
      });
      expect(toAdd(after).changes).toEqual([]);
    }),
  );
  expect(rows).toBeGreaterThan(100);
});
