import { wholeOf } from "../../../../sheets/workbook/area";
import type { Protection as SheetProtection } from "../../../../sheets/workbook/sheetParts";
import type { Sheet } from "../../../../sheets/workbook/workbook";
import { FLAG, TEXT } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { ServiceError } from "../../serviceError";
import { PROTECTION, type Protection, rangeOf } from "./classes";

/** Protection of a range or of a whole sheet. */
export const PROTECTION_TABLE = table(PROTECTION, [
  methods(PROTECTION, {
    getRange: [
      [],
      (protection) => {
        const { sheet } = protection;
        return rangeOf(sheet, protectionParts(protection).area ?? wholeOf(sheet));
      },
    ],
    getDescription: [[], (protection) => protectionParts(protection).description],
    setDescription: [
      [TEXT],
      (protection, description) => changeProtection(protection, { description }),
    ],
    isWarningOnly: [[], (protection) => protectionParts(protection).warningOnly],
    setWarningOnly: [
      [FLAG],
      (protection, warningOnly) => changeProtection(protection, { warningOnly }),
    ],
  }),
]);

/** Protects the area, or all of the sheet. */
export function addProtection(sheet: Sheet, area: SheetProtection["area"]): Protection {
  const id = sheet.workbook.nextNumber();
  const protection: SheetProtection = {
    id,
    area,
    rangeName: null,
    description: "",
    warningOnly: false,
    editors: [],
    domainEdit: false,
    unprotected: [],
  };
  sheet.protections = [...sheet.protections, protection];
  sheet.workbook.sheetChanged(sheet);
  return PROTECTION.of({ sheet, id });
}

/** The protections of a sheet of one type. */
export function protectionsOf(sheet: Sheet, type: "RANGE" | "SHEET"): Protection[] {
  return sheet.protections
    .filter(({ area }) => (area === null) === (type === "SHEET"))
    .map(({ id }) => PROTECTION.of({ sheet, id }));
}

/** The protection as its sheet keeps it. */
export function protectionParts({ sheet, id }: Protection): SheetProtection {
  const found = sheet.protections.find((protection) => protection.id === id);
  if (!found) throw new ServiceError("The protection no longer exists.");
  return found;
}

export function changeProtection(
  protection: Protection,
  changed: Partial<SheetProtection>,
): Protection {
  const { sheet } = protection;
  const parts = { ...protectionParts(protection), ...changed };
  sheet.protections = sheet.protections.map((other) => (other.id === parts.id ? parts : other));
  sheet.workbook.sheetChanged(sheet);
  return protection;
}
