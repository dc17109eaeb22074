import type { Style as FileStyle } from "@cj-tech-master/excelts";
import type { DefaultFont } from "../workbook/defaultFont";
import type { Style } from "../workbook/style";
import { numberFormatFromFile } from "./cellFile";
import { styleFromFile } from "./styles";

/** How cells of a file look, in the workbook's words. */
export interface Look {
  readonly numberFormat: string | undefined;
  readonly style: Style | undefined;
}

/** Files have few looks and many cells: each look is worked out once, and shared. */
export class LookCache {
  readonly #byObject = new WeakMap<object, Look>();
  readonly #byText = new Map<string, Look>();

  constructor(readonly defaultFont: DefaultFont) {}

  of(style: Partial<FileStyle>): Look {
    const known = this.#byObject.get(style);
    if (known !== undefined) return known;
    const text = JSON.stringify(style);
    const look = this.#byText.get(text) ?? {
      numberFormat: numberFormatFromFile(style.numFmt),
      style: styleFromFile(style, this.defaultFont),
    };
    this.#byObject.set(style, look);
    this.#byText.set(text, look);
    return look;
  }
}
