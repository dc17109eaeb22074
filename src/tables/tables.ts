import { acceptedTable } from "./acceptedTable";
import { actionPlanTable } from "./actionPlanTable";
import { attendanceTable } from "./attendanceTable";
import { eventsTable } from "./eventsTable";
import { groupUpdatesTable } from "./groupUpdatesTable";
import { meetingsTable } from "./meetingsTable";
import { membersTable } from "./membersTable";
import { prioritiesTable } from "./prioritiesTable";
import { progressLogTable } from "./progressLogTable";
import { reportsTable } from "./reportsTable";
import { settingsTable } from "./settingsTable";
import { successMeasuresTable } from "./successMeasuresTable";
import type { Table } from "./table";
import type { TableName } from "./tableName";

/** Every tab by its name. */
export const TABLES = {
  Settings: settingsTable,
  Members: membersTable,
  Priorities: prioritiesTable,
  "Success measures": successMeasuresTable,
  Events: eventsTable,
  "Action plan": actionPlanTable,
  Meetings: meetingsTable,
  Attendance: attendanceTable,
  "Group updates": groupUpdatesTable,
  Accepted: acceptedTable,
  "Progress log": progressLogTable,
  Reports: reportsTable,
} as const satisfies { readonly [N in TableName]: Table };

/** Every tab, in the order in which *Set up workbook* lays them out. */
export const TABLES_IN_ORDER: readonly Table[] = Object.values(TABLES);
