import { CHOICES_SHEET } from "../choiceLists";
import { textFromFile } from "../fileText";
import type { OpenPackage } from "../package/openPackage";
import { childOf, childrenOf, isAttributeOn, numberIn } from "../package/xmlTree";
import { WorkbookFileError } from "../workbookFileError";
import type { Losses } from "./losses";

/** A name for cells, with what it stands for as it is written there. */
export interface FileName {
  readonly name: string;
  readonly meaning: string;
  /** The name of the sheet that has it for itself. */
  readonly ofSheet?: string | undefined;
}

/** A tab of a file, and where the part with its cells lies. */
export interface FileSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

/** What the part of a file about the whole workbook says. */
export interface WorkbookPart {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  /** Its days count from 1904, not from 1900. */
  readonly from1904: boolean;
  /** The name of the tab that is shown first. */
  readonly active: string | undefined;
  /** Where parts of such a kind lie that the whole workbook has: `styles`. */
  readonly pathOf: (kind: string) => string | undefined;
}

/** Throws a `WorkbookFileError` where the cells of a tab are missing from the file. */
export function readWorkbookPart(
  { parts, workbookPath, workbook }: OpenPackage,
  fileName: string,
  losses: Losses,
): WorkbookPart {
  const relations = parts.relationsOf(workbookPath);
  const listed = childrenOf(workbook, "sheets", "sheet");
  const view = childOf(childOf(workbook, "bookViews"), "workbookView");
  const sheets = listed.flatMap(({ attributes }): FileSheet[] => {
    const name = attributes.name ?? "";
    const relation = relations.find(({ id }) => id === attributes.id);
    // Modules of macros of old stand among the sheets, and point at nothing.
    if ((attributes.id ?? "") === "") {
      losses.add("macros", name);
      return [];
    }
    if (relation !== undefined && relation.kind !== "worksheet" && parts.has(relation.target)) {
      losses.add("sheets that are one chart or dialogue", name);
      return [];
    }
    if (relation === undefined || !parts.has(relation.target)) {
      throw new WorkbookFileError(
        `${fileName} is damaged: the cells of its tab ${name} are missing. Open it in a spreadsheet program, see what is there and save it again.`,
      );
    }
    if (attributes.state === "veryHidden" && name !== CHOICES_SHEET) {
      losses.add("tabs that only a macro shows, which are hidden like others now", name);
    }
    const hidden = (attributes.state ?? "visible") !== "visible";
    return [{ name, hidden, path: relation.target }];
  });
  const kinds = relations.map(({ kind }) => kind);
  if (kinds.includes("vbaProject")) losses.add("macros");
  // LibreOffice writes the element where nothing is protected, too.
  const locks = childOf(workbook, "workbookProtection")?.attributes ?? {};
  if ([locks.lockStructure, locks.lockWindows, locks.lockRevision].some(isAttributeOn)) {
    losses.add("protection of the workbook");
  }
  const calculation = childOf(workbook, "calcPr")?.attributes;
  if (isAttributeOn(calculation?.iterate) || /^(0|false)$/.test(calculation?.fullPrecision ?? "")) {
    losses.add("settings of how formulas are computed");
  }
  return {
    sheets,
    names: childrenOf(workbook, "definedNames", "definedName").map(({ attributes, text }) => ({
      name: attributes.name ?? "",
      meaning: textFromFile(text),
      ofSheet: listed[numberIn(attributes.localSheetId) ?? -1]?.attributes.name,
    })),
    from1904: isAttributeOn(childOf(workbook, "workbookPr")?.attributes.date1904),
    active: listed[numberIn(view?.attributes.activeTab) ?? 0]?.attributes.name,
    pathOf: (kind) => relations.find((each) => each.kind === kind)?.target,
  };
}
