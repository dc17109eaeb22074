import { formatDate } from "../../../../../local/appsScript/services/core/utilities/formatDate";
import { parseDate } from "../../../../../local/appsScript/services/emulator/utilities/parseDate";
import { fc } from "../../../../support/fastCheck";

const WEDNESDAY_AFTERNOON = new Date("2009-10-07T13:05:09.042Z");
const NOW = Date.UTC(2026, 9, 1);

describe("formatDate", () => {
  test.each([
    ["yyyy-MM-dd", "2009-10-07"],
    ["dd/MM/yy", "07/10/09"],
    ["d MMM yyyy", "7 Oct 2009"],
    ["EEEE d MMMM yyyy", "Wednesday 7 October 2009"],
    ["E", "Wed"],
    ["EEE, MMM d, ''yy", "Wed, Oct 7, '09"],
    ["HH:mm:ss.SSS", "14:05:09.042"],
    ["S", "42"],
    ["h:mm a", "2:05 PM"],
    ["hh 'o''clock' a", "02 o'clock PM"],
    ["K k", "2 14"],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", "2009-10-07T14:05:09+01:00"],
    ["Z z zzzz", "+0100 BST British Summer Time"],
    ["X XX", "+01 +0100"],
    ["u D F W w G", "3 280 1 2 41 AD"],
    ["DDD dddd", "280 0007"],
    ["y yyy yyyyy", "2009 2009 02009"],
    ["MMMMM", "October"],
    ["'Month' L", "Month 10"],
  ])("%s gives %s in London", (pattern, expected) => {
    expect(formatDate(WEDNESDAY_AFTERNOON, "Europe/London", pattern)).toBe(expected);
  });

  test.each([
    ["GMT", "2009-10-07 13:05 GMT"],
    ["Etc/UTC", "2009-10-07 13:05 UTC"],
    ["America/New_York", "2009-10-07 09:05 EDT"],
    ["GMT+5:30", "2009-10-07 18:35 GMT+05:30"],
    ["GMT-08:00", "2009-10-07 05:05 GMT-08:00"],
    ["Asia/Kolkata", "2009-10-07 18:35 GMT+05:30"],
  ])("the zone %s gives %s", (zone, expected) => {
    expect(formatDate(WEDNESDAY_AFTERNOON, zone, "yyyy-MM-dd HH:mm z")).toBe(expected);
  });

  test("midnight and the last second of the year keep their year", () => {
    expect(formatDate(new Date("2009-12-31T23:59:59Z"), "GMT", "yyyy YYYY")).toBe("2009 2010");
    expect(formatDate(new Date("2009-03-29T00:59:59Z"), "Europe/London", "HH:mm")).toBe("00:59");
    expect(formatDate(new Date("2009-03-29T01:00:00Z"), "Europe/London", "HH:mm")).toBe("02:00");
  });

  test("an unknown zone, an unknown letter and an open quote are refused", () => {
    const format = (zone: string, pattern: string) => () =>
      formatDate(WEDNESDAY_AFTERNOON, zone, pattern);
    expect(format("Europe/Kettering", "y")).toThrow(
      "Invalid argument: timeZone (Europe/Kettering)",
    );
    expect(format("GMT", "yyyyTHH")).toThrow("Illegal pattern character 'T'");
    expect(format("GMT", "yyyy 'open")).toThrow("Unterminated quote");
  });
});

describe("parseDate", () => {
  test.each([
    ["2009-10-07", "yyyy-MM-dd", "2009-10-06T23:00:00.000Z"],
    ["2009-12-07", "yyyy-MM-dd", "2009-12-07T00:00:00.000Z"],
    ["7/10/2009 14:05", "dd/MM/yyyy HH:mm", "2009-10-07T13:05:00.000Z"],
    ["7 October 2009", "d MMM yyyy", "2009-10-06T23:00:00.000Z"],
    ["Wed, Oct 7, '09 2:05 pm", "EEE, MMM d, ''yy h:mm a", "2009-10-07T13:05:00.000Z"],
    ["20091007140509", "yyyyMMddHHmmss", "2009-10-07T13:05:09.000Z"],
    ["2009-10-07T14:05:09Z", "yyyy-MM-dd'T'HH:mm:ssX", "2009-10-07T14:05:09.000Z"],
    ["2009-10-07 14:05 -0500", "yyyy-MM-dd HH:mm Z", "2009-10-07T19:05:00.000Z"],
    ["12:30 AM", "h:mm a", "1969-12-31T23:30:00.000Z"],
    ["1/1/49", "d/M/yy", "1949-01-01T00:00:00.000Z"],
    ["1/1/46", "d/M/yy", "2046-01-01T00:00:00.000Z"],
  ])("%s by %s is %s in London", (text, pattern, expected) => {
    expect(parseDate(text, "Europe/London", pattern, NOW).toISOString()).toBe(expected);
  });

  test("is lenient as Java is: days run over, and what follows is ignored", () => {
    const parse = (text: string) => parseDate(text, "GMT", "dd/MM/yyyy", NOW).toISOString();
    expect(parse("31/02/2009")).toBe("2009-03-03T00:00:00.000Z");
    expect(parse("07/10/2009 or so")).toBe("2009-10-07T00:00:00.000Z");
  });

  test("text that does not fit is refused", () => {
    expect(() => parseDate("last week", "GMT", "dd/MM/yyyy", NOW)).toThrow(
      'Unparseable date: "last week"',
    );
  });

  test("reads back what formatDate wrote, in any zone", () => {
    const pattern = "yyyy-MM-dd HH:mm:ss.SSS Z";
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1971-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        fc.constantFrom("Europe/London", "America/New_York", "Asia/Kolkata", "GMT+13", "UTC"),
        (date, zone) => {
          const text = formatDate(date, zone, pattern);
          expect(parseDate(text, "UTC", pattern, NOW).getTime()).toBe(date.getTime());
        },
      ),
    );
  });
});
