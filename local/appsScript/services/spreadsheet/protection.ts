import { areaFrom } from "../../../sheets/workbook/area";
import { namesOfWorkbook } from "../../../sheets/workbook/namedRanges";
import type { Sheet } from "../../../sheets/workbook/sheet";
import type { Protection as SheetProtection } from "../../../sheets/workbook/sheetParts";
import { ofClass } from "../../declare/googleClass";
import { FLAG, LIST, TEXT } from "../../declare/kinds";
import type { EnumValue } from "../enumeration";
import { ServiceError } from "../serviceError";
import { USER, userOf } from "../session";
import { type ArgumentKind, argumentsOf, instance } from "./arguments";
import { PROTECTION } from "./classes";
import type { SpreadsheetContext } from "./context";
import { PROTECTION_TYPE } from "./enumerations";
import type { NamedRange } from "./namedRange";
import type { ScriptRange } from "./range";

/** Protection of a range or of a whole sheet. */
export class Protection {
  constructor(
    readonly context: SpreadsheetContext,
    public sheet: Sheet,
    readonly id: number,
  ) {}

  readonly [ofClass] = PROTECTION;

  getProtectionType(): EnumValue {
    return partsOf(this).area === null ? PROTECTION_TYPE.SHEET : PROTECTION_TYPE.RANGE;
  }

  getRange(): ScriptRange {
    const { rowCount, columnCount } = this.sheet;
    return this.context.range(
      this.sheet,
      partsOf(this).area ?? areaFrom(1, 1, rowCount, columnCount),
    );
  }

  setRange(...args: unknown[]): this {
    const [range] = argumentsOf("Protection.setRange", args, instance<ScriptRange>("Range"));
    moveTo(this, range.sheet);
    return change(this, { area: range.area, rangeName: null });
  }

  getRangeName(): string | null {
    return partsOf(this).rangeName;
  }

  setRangeName(...args: unknown[]): this {
    const [name] = argumentsOf("Protection.setRangeName", args, TEXT);
    return protectNamedRange(this, name);
  }

  setNamedRange(...args: unknown[]): this {
    const [named] = argumentsOf(
      "Protection.setNamedRange",
      args,
      instance<NamedRange>("NamedRange"),
    );
    return protectNamedRange(this, named.getName());
  }

  getDescription(): string {
    return partsOf(this).description;
  }

  setDescription(...args: unknown[]): this {
    const [description] = argumentsOf("Protection.setDescription", args, TEXT);
    return change(this, { description });
  }

  isWarningOnly(): boolean {
    return partsOf(this).warningOnly;
  }

  setWarningOnly(...args: unknown[]): this {
    const [warningOnly] = argumentsOf("Protection.setWarningOnly", args, FLAG);
    return change(this, { warningOnly });
  }

  /** Without the owner, who may always edit. */
  getEditors(): object[] {
    return partsOf(this).editors.map((email) => userOf(email));
  }

  addEditor(...args: unknown[]): this {
    const [email] = argumentsOf("Protection.addEditor", args, PERSON);
    return changeEditors(this, (editors) => [...editors, email]);
  }

  addEditors(...args: unknown[]): this {
    const [emails] = argumentsOf("Protection.addEditors", args, PEOPLE);
    return changeEditors(this, (editors) => [...editors, ...emails]);
  }

  removeEditor(...args: unknown[]): this {
    const [email] = argumentsOf("Protection.removeEditor", args, PERSON);
    return changeEditors(this, (editors) => editors.filter((editor) => editor !== email));
  }

  removeEditors(...args: unknown[]): this {
    const [emails] = argumentsOf("Protection.removeEditors", args, PEOPLE);
    return changeEditors(this, (editors) => editors.filter((editor) => !emails.includes(editor)));
  }

  canEdit(): boolean {
    return true;
  }

  canDomainEdit(): boolean {
    return partsOf(this).domainEdit;
  }

  setDomainEdit(...args: unknown[]): this {
    const [domainEdit] = argumentsOf("Protection.setDomainEdit", args, FLAG);
    return change(this, { domainEdit });
  }

  getUnprotectedRanges(): ScriptRange[] {
    return partsOf(this).unprotected.map((area) => this.context.range(this.sheet, area));
  }

  setUnprotectedRanges(...args: unknown[]): this {
    const [ranges] = argumentsOf("Protection.setUnprotectedRanges", args, RANGES);
    return change(this, { unprotected: ranges.map((range) => range.area) });
  }

  remove(): void {
    const { id, sheet } = this;
    sheet.protections = sheet.protections.filter((protection) => protection.id !== id);
    sheet.workbook.sheetChanged(sheet);
  }
}

/** Adds a protection that nobody but the owner and the present editors may pass. */
export function addProtection(
  context: SpreadsheetContext,
  sheet: Sheet,
  area: SheetProtection["area"],
): Protection {
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
  return new Protection(context, sheet, id);
}

/** The protections of a sheet of one type. */
export function protectionsOf(
  context: SpreadsheetContext,
  sheet: Sheet,
  type: "RANGE" | "SHEET",
): Protection[] {
  return sheet.protections
    .filter(({ area }) => (area === null) === (type === "SHEET"))
    .map(({ id }) => new Protection(context, sheet, id));
}

const PERSON: ArgumentKind<string> = {
  accepts: (value) => TEXT.accepts(value) || USER.accepts(value),
  convert: (value) => (USER.accepts(value) ? USER.convert(value).email : String(value)),
};

const PEOPLE: ArgumentKind<readonly string[]> = {
  accepts: (value) => Array.isArray(value) && value.every(PERSON.accepts),
  convert: (value) => LIST.convert(value).map(PERSON.convert),
};

const RANGES: ArgumentKind<readonly ScriptRange[]> = {
  accepts: (value) => Array.isArray(value) && value.every(instance("Range").accepts),
  convert: (value) => value as readonly ScriptRange[],
};

function partsOf({ sheet, id }: Protection): SheetProtection {
  const found = sheet.protections.find((protection) => protection.id === id);
  if (!found) throw new ServiceError("The protection no longer exists.");
  return found;
}

function change<P extends Protection>(protection: P, changed: Partial<SheetProtection>): P {
  const { sheet } = protection;
  const parts = { ...partsOf(protection), ...changed };
  sheet.protections = sheet.protections.map((other) => (other.id === parts.id ? parts : other));
  sheet.workbook.sheetChanged(sheet);
  return protection;
}

function changeEditors<P extends Protection>(
  protection: P,
  changed: (editors: readonly string[]) => readonly string[],
): P {
  // The owner may always edit and is never listed.
  const owner = protection.context.host.userEmail;
  const editors = changed(partsOf(protection).editors).filter((editor) => editor !== owner);
  return change(protection, { editors: [...new Set(editors)] });
}

function moveTo(protection: Protection, sheet: Sheet): void {
  if (sheet === protection.sheet) return;
  const parts = partsOf(protection);
  protection.remove();
  sheet.protections = [...sheet.protections, parts];
  protection.sheet = sheet;
}

function protectNamedRange<P extends Protection>(protection: P, name: string): P {
  const { workbook } = protection.sheet;
  const named = namesOfWorkbook(workbook).find((candidate) => candidate.name === name);
  const sheet = named && workbook.sheetById(named.area.sheetId);
  if (!named || !sheet) throw new ServiceError(`The named range ${name} does not exist.`);
  moveTo(protection, sheet);
  const { sheetId: _sheet, ...area } = named.area;
  return change(protection, { area, rangeName: name });
}
