import type { DataValidation } from "../../sheets/workbook/dataValidation";
import type { Sheet, Workbook } from "../../sheets/workbook/workbook";
import { sheetIdOf, univerSheetId } from "../snapshot/univerRange";
import { ruleDefinition, validationsToUniver } from "../snapshot/univerValidation";

/** Both change when rows come in: the workbook's rule, and what the grid says of its own. */
interface KnownRule {
  rule: DataValidation;
  readonly uid: string;
  definition: string;
}

/** Which of the workbook's sheets and rules the grid means by its own names for them. */
export class GridSheets {
  /** Tabs that the grid made: it named them itself. */
  private readonly madeInGrid = new Map<string, number>();
  /** Tabs that were taken away, whole, because undo brings them back. */
  private readonly removed = new Map<string, Sheet>();
  private rules = new Map<number, KnownRule[]>();

  constructor(private readonly workbook: Workbook) {
    this.reloaded();
    workbook.listen({
      ruleMoved: ({ id }, from, to) => {
        for (const known of this.rules.get(id) ?? []) if (known.rule === from) known.rule = to;
      },
    });
  }

  /** The grid was given a new snapshot: all names in it are ours again. */
  reloaded(): void {
    this.madeInGrid.clear();
    this.removed.clear();
    this.rules = new Map(
      this.workbook.sheets.map((sheet) => [
        sheet.id,
        validationsToUniver(sheet).map(({ rule, inGrid }) => ({
          rule,
          uid: inGrid.uid,
          definition: ruleDefinition(inGrid),
        })),
      ]),
    );
  }

  sheetOf(name: string): Sheet | undefined {
    const id = this.madeInGrid.get(name) ?? sheetIdOf(name);
    return id === null ? undefined : this.workbook.sheetById(id);
  }

  nameOf(sheet: Sheet): string {
    for (const [name, id] of this.madeInGrid) if (id === sheet.id) return name;
    return univerSheetId(sheet.id);
  }

  remove(name: string): void {
    const sheet = this.sheetOf(name);
    if (sheet === undefined) return;
    this.removed.set(name, sheet);
    this.workbook.removeSheet(sheet);
  }

  /** A tab that the grid added; true where it is one that came back, with all that it held. */
  add(name: string, title: string, index: number): { readonly cameBack: boolean } {
    const removed = this.removed.get(name);
    if (removed !== undefined) {
      this.removed.delete(name);
      const { sheets } = this.workbook;
      this.workbook.sheets = [...sheets.slice(0, index), removed, ...sheets.slice(index)];
      this.workbook.workbookChanged();
      return { cameBack: true };
    }
    this.madeInGrid.set(name, this.workbook.addSheet(title, index).id);
    return { cameBack: false };
  }

  /** The rule that the grid shows under this name, or of which it made a copy. */
  ruleOf(uid: string, definition: string): DataValidation | undefined {
    for (const rules of this.rules.values()) {
      const known = rules.find((rule) => rule.uid === uid);
      if (known === undefined) continue;
      known.definition = definition;
      return known.rule;
    }
    for (const rules of this.rules.values()) {
      const copied = rules.find((rule) => rule.definition === definition);
      if (copied === undefined) continue;
      rules.push({ ...copied, uid });
      return copied.rule;
    }
    return undefined;
  }

  /** Whether the grid can show this rule: one that it cannot show stays where it is. */
  isShown(rule: DataValidation): boolean {
    return [...this.rules.values()].some((rules) => rules.some((known) => known.rule === rule));
  }
}
