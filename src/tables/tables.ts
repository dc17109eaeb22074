import type { Table } from "./table";
import type { TableName } from "./tableName";
import { acceptedTable } from "./tabs/acceptedTable";
import { actionPlanTable } from "./tabs/actionPlanTable";
import { aimsTable } from "./tabs/aimsTable";
import { attendanceTable } from "./tabs/attendanceTable";
import { compactsTable } from "./tabs/compactsTable";
import { correspondenceTable } from "./tabs/correspondenceTable";
import { eventsTable } from "./tabs/eventsTable";
import { figuresTable } from "./tabs/figuresTable";
import { groupUpdatesTable } from "./tabs/groupUpdatesTable";
import { lettersTable } from "./tabs/lettersTable";
import { likeMeasuresTable } from "./tabs/likeMeasuresTable";
import { meetingsTable } from "./tabs/meetingsTable";
import { membersTable } from "./tabs/membersTable";
import { prioritiesTable } from "./tabs/prioritiesTable";
import { progressLogTable } from "./tabs/progressLogTable";
import { reportsTable } from "./tabs/reportsTable";
import { returnsTable } from "./tabs/returnsTable";
import { settingsTable } from "./tabs/settingsTable";
import { successMeasuresTable } from "./tabs/successMeasuresTable";
import { undoTable } from "./tabs/undoTable";

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
  Figures: figuresTable,
  Aims: aimsTable,
  "Progress log": progressLogTable,
  Reports: reportsTable,
  Correspondence: correspondenceTable,
  Letters: lettersTable,
  Compacts: compactsTable,
  Returns: returnsTable,
  "Like measures": likeMeasuresTable,
  Undo: undoTable,
} as const satisfies { readonly [N in TableName]: Table };

/** Every tab, in the order in which *Set up workbook* lays them out. */
export const TABLES_IN_ORDER: readonly Table[] = Object.values(TABLES);
