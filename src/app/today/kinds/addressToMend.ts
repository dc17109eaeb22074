import type { Column } from "../../../tables/column";
import { findHeader } from "../../../tables/findHeader";
import { membersTable } from "../../../tables/tabs/membersTable";
import { clickOnProblem } from "../clickOnProblem";
import type { KindOfThing } from "../thing";

/** An error in how a member's contact can be reached; what one click mends comes first. */
export const addressToMend: KindOfThing = {
  kind: "address to mend",
  find: ({ compact, problems }) => {
    const columns: { readonly [field: string]: Column } = membersTable.columns;
    const isContact = (title: string): boolean => {
      const field = findHeader(compact.readings.Members, title)?.field ?? null;
      return field !== null && columns[field]?.aboutContact === true;
    };
    const found = problems.filter(({ table, severity, column }) => {
      return table === membersTable.name && severity === "error" && isContact(column);
    });
    return [
      ...found.filter(({ suggestion }) => suggestion !== null),
      ...found.filter(({ suggestion }) => suggestion === null),
    ].map((problem) => clickOnProblem(compact, problem));
  },
};
