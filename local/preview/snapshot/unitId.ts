/** The one workbook that the grid shows, by the name that Univer has for it. */
export const UNIT_ID = "workbook";
