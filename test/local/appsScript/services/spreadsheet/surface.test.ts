import { isMissing } from "../../../../../local/appsScript/services/missingMembers";
import { declaredMethods, offeredMethods } from "./googleSurface";
import { aSpreadsheet } from "./spreadsheetUnderTest";

const { app, ss, sheet } = aSpreadsheet();
const range = sheet.getRange("A1:B2");

const CLASSES: readonly (readonly [string, object])[] = [
  ["SpreadsheetApp", app],
  ["Spreadsheet", ss],
  ["Sheet", sheet],
  ["Range", range],
  ["RangeList", sheet.getRangeList(["A1"])],
  ["Selection", ss.getSelection()],
  ["DataValidationBuilder", app.newDataValidation()],
  ["DataValidation", app.newDataValidation().requireDate().build()],
  ["ConditionalFormatRuleBuilder", app.newConditionalFormatRule()],
  ["ConditionalFormatRule", app.newConditionalFormatRule().whenCellEmpty().build()],
  ["FilterCriteriaBuilder", app.newFilterCriteria()],
  ["FilterCriteria", app.newFilterCriteria().whenCellEmpty().build()],
  ["Filter", range.createFilter()],
  ["Protection", range.protect()],
  ["DeveloperMetadataFinder", ss.createDeveloperMetadataFinder()],
  ["TextFinder", ss.createTextFinder("x")],
  ["TextStyleBuilder", app.newTextStyle()],
  ["TextStyle", app.newTextStyle().build()],
  ["TextRotation", range.getTextRotation()],
  ["RichTextValueBuilder", app.newRichTextValue()],
  ["RichTextValue", app.newRichTextValue().setText("x").build()],
  ["ColorBuilder", app.newColor()],
  ["Banding", range.applyRowBanding()],
];

/** Google has them, its types leave them out. */
const UNDECLARED: Readonly<Record<string, readonly string[]>> = {
  SpreadsheetApp: ["getActiveCell", "openByKey"],
  Spreadsheet: ["getKey", "setName"],
  Sheet: ["getTabColorObject", "setTabColorObject"],
  Range: [
    "getBackgroundColor",
    "getBackgroundColors",
    "getColumnIndex",
    "getFontColor",
    "getFontColors",
    "setBackgroundColor",
    "setBackgroundColors",
  ],
  ConditionalFormatRuleBuilder: ["setBackgroundObject", "setFontColorObject"],
};

test.each(CLASSES)("%s offers no method that Google does not have", (name, service) => {
  const declared = declaredMethods(name);
  expect(declared.size).toBeGreaterThan(0);
  const known = new Set([...declared, ...(UNDECLARED[name] ?? [])]);
  const objects = [...declared].map((method) => `${method}Object`);
  const unknown = [...offeredMethods(service)].filter(
    (method) => !known.has(method) && !objects.includes(method),
  );
  expect(unknown).toEqual([]);
});

test.each(CLASSES)("what Google has of %s and we have not fails with its name", (name, service) => {
  const offered = offeredMethods(service);
  const missing = [...declaredMethods(name)].filter((method) => !offered.has(method));
  expect(missing.filter((method) => !isMissing(name, method))).toEqual([]);
  expect(isMissing(name, "getNothingOfThatName")).toBe(false);
});
