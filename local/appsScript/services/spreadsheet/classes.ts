import type { Area } from "../../../sheets/workbook/area";
import type { TextRun } from "../../../sheets/workbook/cell";
import type { Sheet } from "../../../sheets/workbook/sheet";
import type { Style, TextLook } from "../../../sheets/workbook/style";
import type { Workbook } from "../../../sheets/workbook/workbook";
import { type ClassTraits, googleClass, type PlaceOf } from "../../declare/googleClass";
import type { THEME_COLOR_TYPE } from "./enumerations";
import type { ValidationDraft } from "./validationDraft";

// Google's classes of the spreadsheet service, and what an object of each is: a place in a workbook.

const OF_SPREADSHEETS: ClassTraits = { service: "SpreadsheetApp" };

export const RANGE = googleClass<GoogleAppsScript.Spreadsheet.Range>()<{
  readonly sheet: Sheet;
  readonly area: Area;
}>("Range", OF_SPREADSHEETS);
export type RangePlace = PlaceOf<typeof RANGE>;

export function rangeOf(sheet: Sheet, area: Area): RangePlace {
  return RANGE.of({ sheet, area });
}

export const RANGE_LIST = googleClass<GoogleAppsScript.Spreadsheet.RangeList>()<{
  readonly ranges: readonly RangePlace[];
}>("RangeList", OF_SPREADSHEETS);
export type RangeList = PlaceOf<typeof RANGE_LIST>;

export const SHEET = googleClass<GoogleAppsScript.Spreadsheet.Sheet>()<{ readonly sheet: Sheet }>(
  "Sheet",
  OF_SPREADSHEETS,
);

export const SPREADSHEET = googleClass<GoogleAppsScript.Spreadsheet.Spreadsheet>()<{
  readonly workbook: Workbook;
}>("Spreadsheet", OF_SPREADSHEETS);

export const TEXT_ROTATION = googleClass<GoogleAppsScript.Spreadsheet.TextRotation>()<{
  readonly style: Style | undefined;
}>("TextRotation", OF_SPREADSHEETS);

interface AnyColour {
  /** As `#rrggbb`; null for a colour that was never chosen. */
  hex: string | null;
  theme: keyof typeof THEME_COLOR_TYPE | null;
}

export const COLOR = googleClass<GoogleAppsScript.Spreadsheet.Color>()<Readonly<AnyColour>>(
  "Color",
  OF_SPREADSHEETS,
);
export type Colour = PlaceOf<typeof COLOR>;

export const COLOR_BUILDER = googleClass<GoogleAppsScript.Spreadsheet.ColorBuilder>()<AnyColour>(
  "ColorBuilder",
  OF_SPREADSHEETS,
);

export const RGB_COLOR = googleClass<GoogleAppsScript.Base.RgbColor>()<{
  readonly hex: string;
}>("RgbColor");

export const THEME_COLOR = googleClass<GoogleAppsScript.Spreadsheet.ThemeColor>()<{
  readonly theme: keyof typeof THEME_COLOR_TYPE;
}>("ThemeColor");

/** How text looks; what is undefined says nothing about it. */
export const TEXT_STYLE = googleClass<GoogleAppsScript.Spreadsheet.TextStyle>()<{
  readonly look: TextLook;
}>("TextStyle", OF_SPREADSHEETS);
export type TextStyle = PlaceOf<typeof TEXT_STYLE>;

export const TEXT_STYLE_BUILDER = googleClass<GoogleAppsScript.Spreadsheet.TextStyleBuilder>()<{
  look: TextLook;
}>("TextStyleBuilder", OF_SPREADSHEETS);

interface AnyRichText {
  text: string;
  /** In order, and none overlaps another. */
  runs: readonly TextRun[];
  /** The look of the rest. */
  readonly base: TextLook | undefined;
}

export const RICH_TEXT = googleClass<GoogleAppsScript.Spreadsheet.RichTextValue>()<
  Readonly<AnyRichText> & { readonly startIndex: number }
>("RichTextValue", OF_SPREADSHEETS);
export type RichText = PlaceOf<typeof RICH_TEXT>;

export const RICH_TEXT_BUILDER =
  googleClass<GoogleAppsScript.Spreadsheet.RichTextValueBuilder>()<AnyRichText>(
    "RichTextValueBuilder",
    OF_SPREADSHEETS,
  );
export type RichTextBuilder = PlaceOf<typeof RICH_TEXT_BUILDER>;

export const DATA_VALIDATION = googleClass<GoogleAppsScript.Spreadsheet.DataValidation>()<{
  readonly draft: ValidationDraft;
}>("DataValidation", OF_SPREADSHEETS);
export type DataValidation = PlaceOf<typeof DATA_VALIDATION>;

export const DATA_VALIDATION_BUILDER =
  googleClass<GoogleAppsScript.Spreadsheet.DataValidationBuilder>()<{ draft: ValidationDraft }>(
    "DataValidationBuilder",
    OF_SPREADSHEETS,
  );
export type DataValidationBuilder = PlaceOf<typeof DATA_VALIDATION_BUILDER>;

export const BANDING = googleClass<GoogleAppsScript.Spreadsheet.Banding>()<object>(
  "Banding",
  OF_SPREADSHEETS,
);

export const PROTECTION = googleClass<GoogleAppsScript.Spreadsheet.Protection>()<object>(
  "Protection",
  OF_SPREADSHEETS,
);

export const FILTER = googleClass<GoogleAppsScript.Spreadsheet.Filter>()<object>(
  "Filter",
  OF_SPREADSHEETS,
);

export const TEXT_FINDER = googleClass<GoogleAppsScript.Spreadsheet.TextFinder>()<object>(
  "TextFinder",
  OF_SPREADSHEETS,
);

export const DEVELOPER_METADATA =
  googleClass<GoogleAppsScript.Spreadsheet.DeveloperMetadata>()<object>(
    "DeveloperMetadata",
    OF_SPREADSHEETS,
  );

export const DEVELOPER_METADATA_FINDER =
  googleClass<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>()<object>(
    "DeveloperMetadataFinder",
    OF_SPREADSHEETS,
  );
