import { describeDay } from "../../src/cells/calendarDate";
import { dayOrderOf, inOtherOrder, localeName } from "../../src/cells/dayOrder";
import { aDay } from "../support/builders";
import { fc } from "../support/fastCheck";

/** File > Settings > Locale of Google Sheets, by the codes that `getSpreadsheetLocale` gives. */
const LOCALES_OF_SHEETS =
  "es_AR hy_AM en_AU az_AZ be_BY es_BO pt_BR bg_BG en_CA fr_CA es_CL zh_CN es_CO hr_HR cs_CZ da_DK es_EC ar_EG fi_FI fr_FR ka_GE de_DE el_GR zh_HK hu_HU hi_IN bn_IN gu_IN kn_IN ml_IN mr_IN pa_IN ta_IN te_IN in_ID en_IE he_IL it_IT ja_JP kk_KZ lv_LV lt_LT es_MX mn_MN my_MM nl_NL no_NO nn_NO es_PY fil_PH pl_PL pt_PT ro_RO ru_RU sr_RS sk_SK sl_SI ko_KR es_ES ca_ES sv_SE de_CH zh_TW th_TH tr_TR uk_UA en_GB cy_GB en_US es_UY es_VE vi_VN".split(
    " ",
  );

/** As Unicode's own data say, which Node carries whole. */
function orderByUnicode(locale: string): string {
  const format = new Intl.DateTimeFormat(locale.replace("_", "-"), {
    dateStyle: "short",
    calendar: "gregory",
  });
  const [first] = format
    .formatToParts(new Date(Date.UTC(2009, 9, 7)))
    .filter(({ type }) => ["day", "month", "year"].includes(type));
  return `${first?.type} first`;
}

test.each(LOCALES_OF_SHEETS)("%s puts first in a date what Unicode says", (locale) => {
  expect(dayOrderOf(locale)).toBe(orderByUnicode(locale));
});

const LETTERS = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const PLACES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
const LANGUAGES = Array.from(
  new Set(LOCALES_OF_SHEETS.map((locale) => locale.split("_")[0] ?? "")),
);

/** Whether Unicode has data for just this, and not for its language alone. */
function isOfUnicode(locale: string): boolean {
  const tag = locale.replace("_", "-");
  return new Intl.DateTimeFormat(tag).resolvedOptions().locale === tag;
}

test.each(LANGUAGES)(
  "%s alone and in every place that Unicode knows it in, as well",
  (language) => {
    const locales = [language, ...PLACES.map((place) => `${language}_${place}`)].filter(
      isOfUnicode,
    );
    const ours = locales.map((locale) => `${locale}: ${dayOrderOf(locale)}`);
    expect(ours).toEqual(locales.map((locale) => `${locale}: ${orderByUnicode(locale)}`));
  },
);

test("the places of English, Spanish and Swedish that are not like the rest", () => {
  const orders = ["en", "en_PH", "en_ZA", "en_IE", "es_PR", "es_ES", "sv_FI", "zh_HK"].map(
    dayOrderOf,
  );
  expect(orders).toEqual([
    "month first",
    "month first",
    "year first",
    "day first",
    "month first",
    "day first",
    "day first",
    "day first",
  ]);
});

test("a locale is called what File > Settings call it", () => {
  expect(localeName("en_US")).toBe("United States");
  expect(localeName("en-US")).toBe("United States");
});

test("7 October and 10 July are each other; 9 September and 13 July are nothing else", () => {
  expect(inOtherOrder(aDay("2009-10-07"))).toBe("2009-07-10");
  expect(inOtherOrder(aDay("2009-09-09"))).toBeNull();
  expect(inOtherOrder(aDay("2009-07-13"))).toBeNull();
});

test("changing day and month about twice gives the day again, whatever it is", () => {
  const days = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => aDay(date.toISOString().slice(0, 10)));
  fc.assert(
    fc.property(days, (day) => {
      const other = inOtherOrder(day);
      if (other === null) return;
      expect(describeDay(other)).not.toBe(describeDay(day));
      expect(inOtherOrder(other)).toBe(day);
    }),
    { seed: 20091007 },
  );
});
