import { settingsNotices } from "../../src/domain/settingsNotice";

test("nothing is said of a British spreadsheet", () => {
  expect(settingsNotices({ locale: "en_GB", timeZone: "Europe/London" })).toEqual([]);
  expect(settingsNotices({ locale: "cy_GB", timeZone: "Europe/London" })).toEqual([]);
});

test("one made in the United States is told how dates are read, and what to click", () => {
  expect(settingsNotices({ locale: "en_US", timeZone: "America/New_York" })).toEqual([
    "The locale of this spreadsheet is United States, which reads 07/10/2009 as 10 July. Choose File > Settings, set Locale to United Kingdom and save. Dates typed before stay as they were read; Compact > Check the workbook names those to look at.",
    "The time zone of this spreadsheet is America/New_York, where today can be another day than in the United Kingdom. Choose File > Settings, set Time zone to London and save.",
  ]);
});

test("a locale that begins with the year is doubted as well", () => {
  const [notice] = settingsNotices({ locale: "en_CA", timeZone: "Europe/London" });
  expect(notice).toContain("Canada (English), which does not write the day first");
});
