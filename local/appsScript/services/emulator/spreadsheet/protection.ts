import { namesOfWorkbook } from "../../../../sheets/workbook/namedRanges";
import type { Sheet } from "../../../../sheets/workbook/workbook";
import { FLAG, type Kind, listOf, TEXT } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { USER, userOf } from "../../core/session";
import { PROTECTION, type Protection, RANGE, rangeOf } from "../../core/spreadsheet/classes";
import { PROTECTION_TYPE } from "../../core/spreadsheet/enumerations";
import { changeProtection, protectionParts } from "../../core/spreadsheet/protection";
import type { Run } from "../../run";
import { ServiceError } from "../../serviceError";
import { NAMED_RANGE } from "./classes";

/** A user, or an address. */
const PERSON: Kind<string, string | GoogleAppsScript.Base.User> = {
  accepts: (value) => TEXT.accepts(value) || USER.accepts(value),
  convert: (value) => (USER.accepts(value) ? USER.convert(value).email : String(value)),
};

export const PROTECTION_TABLE = table(PROTECTION, [
  methods(PROTECTION, {
    getProtectionType: [
      [],
      (protection) =>
        PROTECTION_TYPE[protectionParts(protection).area === null ? "SHEET" : "RANGE"],
    ],
    setRange: [
      [RANGE],
      (protection, { sheet, area }) => {
        moveTo(protection, sheet);
        return changeProtection(protection, { area, rangeName: null });
      },
    ],
    getRangeName: [[], (protection) => protectionParts(protection).rangeName],
    setRangeName: [[TEXT], protectNamedRange],
    setNamedRange: [[NAMED_RANGE], (protection, { name }) => protectNamedRange(protection, name)],
    // Without the owner, who may always edit.
    getEditors: [
      [],
      (protection) => protectionParts(protection).editors.map((email) => userOf(email)),
    ],
    addEditor: [
      [PERSON],
      (protection, email, run) => setEditors(protection, [...editorsOf(protection), email], run),
    ],
    removeEditors: [
      [listOf(PERSON)],
      (protection, emails, run) =>
        setEditors(
          protection,
          editorsOf(protection).filter((editor) => !emails.includes(editor)),
          run,
        ),
    ],
    canEdit: [[], () => true],
    canDomainEdit: [[], (protection) => protectionParts(protection).domainEdit],
    setDomainEdit: [
      [FLAG],
      (protection, domainEdit) => changeProtection(protection, { domainEdit }),
    ],
    getUnprotectedRanges: [
      [],
      (protection) =>
        protectionParts(protection).unprotected.map((area) => rangeOf(protection.sheet, area)),
    ],
    setUnprotectedRanges: [
      [listOf(RANGE)],
      (protection, ranges) =>
        changeProtection(protection, { unprotected: ranges.map((range) => range.area) }),
    ],
    remove: [[], remove],
  }),
]);

function remove({ id, sheet }: Protection): void {
  sheet.protections = sheet.protections.filter((protection) => protection.id !== id);
  sheet.workbook.sheetChanged(sheet);
}

function editorsOf(protection: Protection): readonly string[] {
  return protectionParts(protection).editors;
}

/** The owner may always edit and is never listed. */
function setEditors(
  protection: Protection,
  emails: readonly string[],
  { userEmail }: Run,
): Protection {
  const editors = emails.filter((email) => email !== userEmail);
  return changeProtection(protection, { editors: [...new Set(editors)] });
}

function moveTo(protection: Protection, sheet: Sheet): void {
  if (sheet === protection.sheet) return;
  const parts = protectionParts(protection);
  remove(protection);
  sheet.protections = [...sheet.protections, parts];
  protection.sheet = sheet;
}

function protectNamedRange(protection: Protection, name: string): Protection {
  const { workbook } = protection.sheet;
  const named = namesOfWorkbook(workbook).find((candidate) => candidate.name === name);
  const sheet = named && workbook.sheetById(named.area.sheetId);
  if (!named || !sheet) throw new ServiceError(`The named range ${name} does not exist.`);
  moveTo(protection, sheet);
  const { sheetId: _sheet, ...area } = named.area;
  return changeProtection(protection, { area, rangeName: name });
}
