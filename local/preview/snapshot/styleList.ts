import type { IStyleData } from "@univerjs/core";
import type { Cell } from "../../sheets/workbook/cell";
import type { DefaultFont } from "../../sheets/workbook/defaultFont";
import { lookToUniver } from "./univerCell";

/** Gives each look one id: many cells share few looks. */
export class StyleList {
  readonly byId: Record<string, IStyleData> = {};
  private readonly idByText = new Map<string, string>();
  private readonly idByStyle = new Map<unknown, Map<string, string | null>>();

  constructor(private readonly font: DefaultFont) {}

  idOf(cell: Cell): string | null {
    const byFormat = this.idByStyle.get(cell.style) ?? new Map<string, string | null>();
    this.idByStyle.set(cell.style, byFormat);
    const format = `${cell.numberFormat ?? ""}\n${cell.validation?.criterion ?? ""}`;
    const known = byFormat.get(format);
    if (known !== undefined) return known;
    const look = lookToUniver(cell, this.font);
    const id = look === null ? null : this.idOfLook(look);
    byFormat.set(format, id);
    return id;
  }

  private idOfLook(look: IStyleData): string {
    const text = JSON.stringify(look);
    const known = this.idByText.get(text);
    if (known !== undefined) return known;
    const id = `s${this.idByText.size + 1}`;
    this.idByText.set(text, id);
    this.byId[id] = look;
    return id;
  }
}
