/** How a sheet of a file is printed. Sheets keeps none of it with the spreadsheet. */
export interface PageSetUp {
  /** In inches; null where they are the usual ones. */
  readonly margins: PageMargins | null;
  /** By its number in the file format: 9 is A4. */
  readonly paperSize?: number;
  readonly orientation?: "landscape";
  readonly scale?: number;
  readonly fitToPage?: boolean;
  /** 0 is as many as there are. */
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly firstPageNumber?: number;
  readonly pageOrder?: "downThenOver" | "overThenDown";
  readonly blackAndWhite?: boolean;
  readonly draft?: boolean;
  readonly showGridLines?: boolean;
  readonly showRowColHeaders?: boolean;
  readonly horizontalCentered?: boolean;
  readonly verticalCentered?: boolean;
  /** What stands at the head and foot of pages, in the words of the file format: "&P of &N". */
  readonly edges: PageEdges | null;
}

export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

export interface PageEdges {
  readonly differentFirst?: boolean;
  readonly differentOddEven?: boolean;
  readonly oddHeader?: string;
  readonly oddFooter?: string;
  readonly evenHeader?: string;
  readonly evenFooter?: string;
  readonly firstHeader?: string;
  readonly firstFooter?: string;
}
