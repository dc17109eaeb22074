import type { StoredValue } from "../../workbook/cell";

const YES_OR_NO = /^=(TRUE|FALSE)\(\)$/i;
const ERROR = /^=(#N\/A|#REF!|#NAME\?|#DIV\/0!|#NULL!|#VALUE!|#NUM!)$/i;

/** LibreOffice writes what a person typed as TRUE or #N/A as a formula. */
export function constantOf(formula: string): StoredValue | undefined {
  const answer = YES_OR_NO.exec(formula)?.[1];
  if (answer !== undefined) return answer.toUpperCase() === "TRUE";
  const error = ERROR.exec(formula)?.[1];
  return error === undefined ? undefined : { error: error.toUpperCase() };
}
