import type { Clearing } from "../../../../sheets/workbook/clearCells";

/** What `clear({contentsOnly: true})` and its like take out; without options, content and look. */
export function clearingFrom(options: Readonly<Record<string, unknown>> | undefined): Clearing {
  const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options ?? {};
  const skipFilteredRows = options?.skipFilteredRows === true;
  if (contentsOnly || formatOnly || commentsOnly || validationsOnly) {
    return {
      contents: contentsOnly === true,
      formats: formatOnly === true,
      notes: commentsOnly === true,
      rules: validationsOnly === true,
      skipFilteredRows,
    };
  }
  return { contents: true, formats: true, numberFormats: true, skipFilteredRows };
}
