/** The tabs, in the order in which *Set up workbook* lays them out (design, section 3). */
export const TABLE_NAMES = [
  "Settings",
  "Members",
  "Priorities",
  "Success measures",
  "Events",
  "Action plan",
  "Meetings",
  "Attendance",
  "Group updates",
  "Accepted",
  "Figures",
  "Aims",
  "Progress log",
  "Reports",
  "Correspondence",
  "Letters",
  "Compacts",
  "Returns",
  "Like measures",
  "Undo",
] as const;

export type TableName = (typeof TABLE_NAMES)[number];

export function isTableName(name: string): name is TableName {
  return (TABLE_NAMES as readonly string[]).includes(name);
}
