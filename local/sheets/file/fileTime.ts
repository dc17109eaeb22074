/** The time on every part of a file, so that the same workbook always gives the same bytes. */
export const FILE_TIME = Date.UTC(2000, 0, 1, 12);
