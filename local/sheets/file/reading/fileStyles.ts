import type { Style as FileStyle } from "@cj-tech-master/excelts";
import type { Cell } from "../../workbook/cell";
import { type DefaultFont, SHEETS_FONT } from "../../workbook/defaultFont";
import { numberFormatFromFile } from "../cellFile";
import type { Look } from "../fileLooks";
import { childOf, childrenOf, numberIn, type XmlElement } from "../package/xmlTree";
import { styleFromFile } from "../styles";
import { builtInFormat } from "./builtInFormats";
import { fontIn } from "./fontElement";
import { type LookElements, lossesOfLook } from "./lossesOfLook";
import type { ColourReader } from "./palette";
import { alignmentIn, bordersIn, fillIn } from "./styleElements";

/** A blank cell that a file gives no look, though its column may have one. */
export const PLAIN_BLANK: Cell = Object.freeze({});

/**
 * The looks that a file lists, by their places in the list. Files have few looks and many cells: each
 * is worked out once, when the first cell asks, and all blank cells of a look are one cell.
 */
export class FileStyles {
  readonly defaultFont: DefaultFont;
  readonly #formats: readonly XmlElement[];
  readonly #fonts: readonly XmlElement[];
  readonly #fills: readonly XmlElement[];
  readonly #borders: readonly XmlElement[];
  readonly #ownFormats: ReadonlyMap<number, string>;
  readonly #differences: readonly XmlElement[];
  readonly #looks: Look[] = [];
  readonly #blanks: Cell[] = [];

  constructor(
    part: XmlElement | undefined,
    readonly colour: ColourReader,
    private readonly locale: string,
  ) {
    this.#formats = childrenOf(part, "cellXfs", "xf");
    this.#fonts = childrenOf(part, "fonts", "font");
    this.#fills = childrenOf(part, "fills", "fill");
    this.#borders = childrenOf(part, "borders", "border");
    this.#differences = childrenOf(part, "dxfs", "dxf");
    this.#ownFormats = new Map(
      childrenOf(part, "numFmts", "numFmt").map(({ attributes }) => [
        Number(attributes.numFmtId),
        attributes.formatCode ?? "",
      ]),
    );
    this.defaultFont = this.#defaultFont();
  }

  /** The look at that place; a plain one where the list is shorter. */
  look(place: number): Look {
    this.#looks[place] ??= this.#lookOf(this.#formats[place]);
    return this.#looks[place];
  }

  /** The blank cell of that look: `PLAIN_BLANK` where it has none. */
  blank(place: number): Cell {
    this.#blanks[place] ??= this.#blankOf(this.look(place));
    return this.#blanks[place];
  }

  /** What the look at that place has that a workbook has no place for. */
  lossesAt(place: number): readonly string[] {
    const format = this.#formats[place];
    return format === undefined ? [] : lossesOfLook({ format, ...this.#partsOf(format) });
  }

  /** What a conditional format paints, by its place in the list of those. */
  difference(place: number): Partial<FileStyle> {
    return this.differenceIn(this.#differences[place]);
  }

  differenceElement(place: number | undefined): XmlElement | undefined {
    return place === undefined ? undefined : this.#differences[place];
  }

  differenceIn(element: XmlElement | undefined): Partial<FileStyle> {
    const font = childOf(element, "font");
    const fill = fillIn(childOf(element, "fill"), this.colour);
    return { ...(font && { font: fontIn(font, this.colour) }), ...(fill && { fill }) };
  }

  #blankOf({ style, numberFormat }: Look): Cell {
    return style === undefined && numberFormat === undefined
      ? PLAIN_BLANK
      : { ...(numberFormat !== undefined && { numberFormat }), ...(style && { style }) };
  }

  #lookOf(format: XmlElement | undefined): Look {
    if (format === undefined) return {};
    const { font, ...parts } = this.#partsOf(format);
    const fill = fillIn(parts.fill, this.colour);
    const border = bordersIn(parts.border, this.colour);
    const alignment = alignmentIn(childOf(format, "alignment"));
    const style = styleFromFile(
      {
        ...(font && { font: fontIn(font, this.colour) }),
        ...(fill && { fill }),
        ...(border && { border }),
        ...(alignment && { alignment }),
      },
      this.defaultFont,
    );
    const id = numberIn(format.attributes.numFmtId) ?? 0;
    const numberFormat = numberFormatFromFile(
      this.#ownFormats.get(id) ?? builtInFormat(id),
      this.locale,
    );
    return { ...(style && { style }), ...(numberFormat !== undefined && { numberFormat }) };
  }

  #partsOf({ attributes }: XmlElement): Omit<LookElements, "format"> {
    const placeIn = (name: string): number => numberIn(attributes[name]) ?? 0;
    return {
      font: this.#fonts[placeIn("fontId")],
      fill: this.#fills[placeIn("fillId")],
      border: this.#borders[placeIn("borderId")],
    };
  }

  /**
   * What the cells are written in where they have no look of their own: the font of the first format.
   * A file without fonts leaves that to whoever shows it: Sheets takes its own.
   */
  #defaultFont(): DefaultFont {
    const place = numberIn(this.#formats[0]?.attributes.fontId) ?? 0;
    const font = this.#fonts[place];
    const { name, size } = font === undefined ? {} : fontIn(font, this.colour);
    return { fontFamily: name ?? SHEETS_FONT.fontFamily, fontSize: size ?? SHEETS_FONT.fontSize };
  }
}
