import type { Area } from "../../../../sheets/workbook/area";
import type { TextRun } from "../../../../sheets/workbook/cell";
import type { GradientCondition } from "../../../../sheets/workbook/conditionalFormat";
import type {
  DeveloperMetadata as Metadata,
  MetadataLocation,
} from "../../../../sheets/workbook/sheetParts";
import type { Style, TextLook } from "../../../../sheets/workbook/style";
import type { Sheet, Workbook } from "../../../../sheets/workbook/workbook";
import { googleClass, type PlaceOf } from "../../../declare/googleClass";
import { type DraftCondition, OF_SPREADSHEETS } from "../../core/spreadsheet/classes";
import type { THEME_COLOR_TYPE } from "./enumerations";

// The classes that the add-on does not use.

export const TEXT_ROTATION = googleClass<GoogleAppsScript.Spreadsheet.TextRotation>()<{
  readonly style: Style | undefined;
}>("TextRotation", OF_SPREADSHEETS);
export type TextRotation = PlaceOf<typeof TEXT_ROTATION>;

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

export const RGB_COLOR = googleClass<GoogleAppsScript.Base.RgbColor>()<{ readonly hex: string }>(
  "RgbColor",
);

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

export const BANDING = googleClass<GoogleAppsScript.Spreadsheet.Banding>()<{
  readonly sheet: Sheet;
  readonly id: number;
}>("Banding", OF_SPREADSHEETS);
export type Banding = PlaceOf<typeof BANDING>;

export const FILTER = googleClass<GoogleAppsScript.Spreadsheet.Filter>()<{
  readonly sheet: Sheet;
}>("Filter", OF_SPREADSHEETS);
export type Filter = PlaceOf<typeof FILTER>;

/** Filter criteria as a script gave them. */
export interface FilterDraft {
  condition: DraftCondition | null;
  hiddenValues: readonly string[] | null;
  visibleValues: readonly string[] | null;
}

export const FILTER_CRITERIA = googleClass<GoogleAppsScript.Spreadsheet.FilterCriteria>()<
  Readonly<FilterDraft>
>("FilterCriteria", OF_SPREADSHEETS);

export const FILTER_CRITERIA_BUILDER =
  googleClass<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder>()<FilterDraft>(
    "FilterCriteriaBuilder",
    OF_SPREADSHEETS,
  );
export type FilterBuilder = PlaceOf<typeof FILTER_CRITERIA_BUILDER>;

export const GRADIENT_CONDITION = googleClass<GoogleAppsScript.Spreadsheet.GradientCondition>()<{
  readonly gradient: Partial<GradientCondition>;
}>("GradientCondition", OF_SPREADSHEETS);

export const NAMED_RANGE = googleClass<GoogleAppsScript.Spreadsheet.NamedRange>()<{
  readonly workbook: Workbook;
  name: string;
}>("NamedRange", OF_SPREADSHEETS);

export const SELECTION = googleClass<GoogleAppsScript.Spreadsheet.Selection>()<{
  readonly sheet: Sheet;
}>("Selection", OF_SPREADSHEETS);

export interface CellPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

export const TEXT_FINDER = googleClass<GoogleAppsScript.Spreadsheet.TextFinder>()<{
  /** Where it looks, in order. */
  readonly places: readonly { readonly sheet: Sheet; readonly area: Area }[];
  readonly soughtText: string;
  isCaseMatched?: boolean;
  isEntireCell?: boolean;
  isFormulaText?: boolean;
  isRegularExpression?: boolean;
  areDiacriticsIgnored?: boolean;
  current?: CellPlace | null;
}>("TextFinder", OF_SPREADSHEETS);
export type TextFinder = PlaceOf<typeof TEXT_FINDER>;

export const DEVELOPER_METADATA = googleClass<GoogleAppsScript.Spreadsheet.DeveloperMetadata>()<{
  readonly workbook: Workbook;
  readonly id: number;
}>("DeveloperMetadata", OF_SPREADSHEETS);
export type DeveloperMetadata = PlaceOf<typeof DEVELOPER_METADATA>;

export const DEVELOPER_METADATA_FINDER =
  googleClass<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>()<{
    readonly workbook: Workbook;
    conditions: readonly ((metadata: Metadata) => boolean)[];
  }>("DeveloperMetadataFinder", OF_SPREADSHEETS);
export type DeveloperMetadataFinder = PlaceOf<typeof DEVELOPER_METADATA_FINDER>;

export const DEVELOPER_METADATA_LOCATION =
  googleClass<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>()<{
    readonly workbook: Workbook;
    readonly location: MetadataLocation;
  }>("DeveloperMetadataLocation");
