/** Google Sheets takes no more cells than that in one spreadsheet, blank ones included. */
export const MOST_CELLS = 10_000_000;
