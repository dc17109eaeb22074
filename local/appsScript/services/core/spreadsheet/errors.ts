import { ServiceError } from "../../serviceError";

/** The error texts of Google's spreadsheet service (facts, section 5.2). */

export function rowCountError(given: number, expected: number): ServiceError {
  return new ServiceError(
    `The number of rows in the data does not match the number of rows in the range. The data has ${given} but the range has ${expected}.`,
  );
}

export function columnCountError(given: number, expected: number): ServiceError {
  return new ServiceError(
    `The number of columns in the data does not match the number of columns in the range. The data has ${given} but the range has ${expected}.`,
  );
}

export function outsideSheet(): ServiceError {
  return new ServiceError("The coordinates of the range are outside the dimensions of the sheet.");
}

export function outOfBounds(what: "rows" | "columns"): ServiceError {
  return new ServiceError(`Those ${what} are out of bounds.`);
}

export function rangeNotFound(): ServiceError {
  return new ServiceError("Range not found");
}

export function validationError(cell: string): ServiceError {
  return new ServiceError(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  );
}

export function tooLong(): ServiceError {
  return new ServiceError(
    "Your input contains more than the maximum of 50000 characters in a single cell.",
  );
}

export function tooManyCells(): ServiceError {
  return new ServiceError(
    "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
  );
}

export function sheetNameTaken(name: string): ServiceError {
  return new ServiceError(
    `A sheet with the name "${name}" already exists. Please enter another name.`,
  );
}

export function mergeCutError(): ServiceError {
  return new ServiceError("You must select all cells in a merged range to merge or unmerge them.");
}
