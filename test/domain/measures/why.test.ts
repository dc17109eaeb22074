import { judgeMeasures } from "../../../src/domain/measures/judgeMeasures";
import { parseCompact } from "../../../src/tables/compact";
import {
  aDay,
  aMeasure,
  anError,
  anEventMeasure,
  aSheet,
  gridsOf,
  membersWith,
  type Row,
  typed,
} from "../../support/builders";
import { judged } from "../../support/judged";
import { MAY, pledges, why } from "./whyOf";

describe("Achieved", () => {
  test("names the day on which the target was reached", () => {
    const members = membersWith("Skills Pledge on", ["2009-06-03", "2009-05-01", "2009-06-02"]);
    expect(why({ Target: 2 }, members)).toBe("3 of 2 organisations; reached on 2 Jun 2009.");
  });

  test("names no day where what is counted has none", () => {
    const measure = { "Measured by": "Typed figure", Of: "", "Typed figure": 10, Baseline: 2 };
    expect(why(measure)).toBe(
      "10 of 10 organisations; the target is reached. The typed figure has no day; a row in Figures gives it one.",
    );
  });

  test("says that a target of zero asks for nothing", () => {
    expect(why({ Target: 0 })).toBe(
      "0 of 0 organisations; the target is no more than 0, so it is reached.",
    );
  });
});

describe("Missed", () => {
  test("says how many short", () => {
    expect(why({}, pledges(6), "2010-04-01")).toBe(
      "6 of 10 organisations by 31 Mar 2010; 4 short.",
    );
  });

  test("says when it was reached late", () => {
    const members = membersWith("Skills Pledge on", [MAY, "2010-04-12", "2010-04-20"]);
    expect(why({ Target: 2 }, members, "2010-05-01")).toBe(
      "1 of 2 organisations by 31 Mar 2010; 1 short. Reached late, on 12 Apr 2010.",
    );
  });

  test("does not know on the day what came later", () => {
    const members = membersWith("Skills Pledge on", [MAY, "2010-04-12"]);
    expect(why({ Target: 2 }, members, "2010-04-11")).toBe(
      "1 of 2 organisations by 31 Mar 2010; 1 short.",
    );
  });

  test("says what came late and is still short", () => {
    const members = membersWith("Skills Pledge on", [MAY, "2010-04-12"]);
    expect(why({ Target: 5 }, members, "2010-05-01")).toBe(
      "1 of 5 organisations by 31 Mar 2010; 4 short. 1 more came after the deadline, so 3 short on 1 May 2010.",
    );
  });
});

test("Not started says when it starts", () => {
  expect(why({ Starts: "2009-10-08" })).toBe(
    "Starts on 8 Oct 2009, in 1 day; 0 of 10 organisations so far, due by 31 Mar 2010.",
  );
});

describe("what was assumed is said", () => {
  const rest =
    "0 of 10 organisations; 5 due by 7 Oct 2009 at an even pace, so 5 short; 10 more needed in 175 days.";

  test("an unreadable profile gives an even pace", () => {
    expect(why({ Profile: "soon: 3", Count: "New in period" })).toBe(
      `${rest} The profile cannot be read at 'soon: 3', so an even pace is used; type it as 30/09/2009: 3; 31/12/2009: 6.`,
    );
  });

  test("a column without days has no baseline of its own", () => {
    expect(why({ Of: "Equality mark" })).toBe(
      `${rest} No baseline is typed, so the figure at the start is taken as 0.`,
    );
  });

  test("an unreadable baseline is quoted", () => {
    expect(why({ Baseline: typed("a few"), Count: "New in period" })).toBe(
      `${rest} Baseline is 'a few', which is no number.`,
    );
  });

  test("an unreadable start is quoted, and the year's start is taken", () => {
    expect(why({ Starts: typed("spring") })).toBe(
      `${rest} Starts is 'spring', which is no date. So 1 Apr 2009 is taken as the start.`,
    );
  });

  test("without a year the start is a year before the deadline", () => {
    const settings = { "Year starts": "", "Year ends": "" };
    expect(judged({ settings, measures: [aMeasure()] }).why).toBe(
      `${rest} No year is set in Settings, so 1 Apr 2009 is taken as the start.`,
    );
  });

  test("blank Count of a column of days counts everything to date", () => {
    expect(why({ Count: "" })).toBe(`${rest} Count is blank, so everything to date counts.`);
  });

  test("whoever is left out because nobody can read the cell is named", () => {
    const members = membersWith("Skills Pledge on", [
      typed("last week"),
      anError(),
      typed("soon"),
      typed("x".repeat(50_000)),
      "",
    ]);
    expect(why({}, members)).toBe(
      `${rest} Not counted, because nobody can read it: Member 1 (unreadable: 'last week'), Member 2 (unreadable: '#N/A'), Member 3 (unreadable: 'soon') and 1 more.`,
    );
  });
});

describe("Not judged says what is missing and how to mend it", () => {
  const cases: [string, Row, string][] = [
    [
      "no target",
      { Target: "" },
      "There is no target: type a number in Target. 1 organisation so far.",
    ],
    [
      "a target in words",
      { Target: "ten" },
      "Target is 'ten', which is no number: type a number. 1 organisation so far.",
    ],
    ["no due day", { Due: "" }, "There is no due day: type a date in Due. 1 organisation so far."],
    [
      "an unreadable due day",
      { Due: typed("end of March") },
      "Due is 'end of March', which is no date: type it as 31/03/2010. 1 organisation so far.",
    ],
    [
      "a due day before the start",
      { Starts: "2009-04-02", Due: "2009-04-01" },
      "Due (1 Apr 2009) is before Starts (2 Apr 2009): mend Due or Starts. 0 organisations so far.",
    ],
    [
      "a due day before the year",
      { Due: "2009-03-31" },
      "Due (31 Mar 2009) is before the start of the year (1 Apr 2009): mend Due or Starts. 0 organisations so far.",
    ],
    [
      "a blank typed figure",
      { "Measured by": "Typed figure" },
      "Typed figure is blank: type the figure so far (0 where there is nothing yet).",
    ],
    [
      "an unreadable typed figure",
      { "Measured by": "Typed figure", "Typed figure": "about 5" },
      "Typed figure is 'about 5', which is no number: type a number.",
    ],
    [
      "nothing to measure by",
      { "Measured by": "" },
      "Measured by is blank: choose Members with, Share of members with, Events held, Meetings held, Actions done or Typed figure.",
    ],
    [
      "an unknown way to measure",
      { "Measured by": "Guessing" },
      "Measured by is 'Guessing': choose Members with, Share of members with, Events held, Meetings held, Actions done or Typed figure.",
    ],
    ["blank Of", { Of: "" }, "Of is blank: type a header of Members, such as Skills Pledge on."],
    [
      "an unknown header",
      { Of: "Skils Pledge" },
      "Members has no column 'Skils Pledge': mend Of. Did you mean 'Skills Pledge on'?",
    ],
    [
      "a header like nothing there is",
      { Of: "Zebra crossings" },
      "Members has no column 'Zebra crossings': mend Of.",
    ],
    ["a header that is no header", { Of: "*" }, "Members has no column '*': mend Of."],
    [
      "an unknown Count",
      { Count: "Sometimes" },
      "Count is 'Sometimes': choose New in period or Total to date.",
    ],
    [
      "blank Of for events",
      { "Measured by": "Events held", Of: "" },
      "Of is blank: type a Type of event, such as Good Practice Event.",
    ],
    [
      "an unknown type of event",
      { "Measured by": "Events held", Of: "Good Practise Events" },
      "No event has the Type 'Good Practise Events': mend Of, or add the event. Did you mean 'Good Practice Event'?",
    ],
    [
      "blank Of for actions",
      { "Measured by": "Actions done", Of: "" },
      "Of is blank: type the Ref of a priority, of a success measure or of one action.",
    ],
    [
      "several things at once",
      { Of: "", Target: "", Due: "" },
      "Of is blank: type a header of Members, such as Skills Pledge on. There is no target: type a number in Target. There is no due day: type a date in Due.",
    ],
  ];

  test.each(cases)("%s", (_, measure, expected) => {
    const { status, why } = judged({ members: pledges(1), measures: [aMeasure(measure)] });
    expect([status, why]).toEqual(["Not judged", expected]);
  });

  test.each([
    ["Members", "There is no Members tab to count from."],
    [
      "Members: Organisation",
      "Members has no column called Organisation, so nobody can be counted.",
    ],
    [
      "Members: Skills Pledge on",
      "Members has no column 'Skills Pledge on': Set up workbook adds it.",
    ],
  ])("a workbook without %s", (without, expected) => {
    const { status, why } = judged({ without: [without], measures: [aMeasure()] });
    expect([status, why]).toEqual(["Not judged", expected]);
  });

  test("a tab without headers is not said to be missing", () => {
    const others = gridsOf({ measures: [aMeasure()], without: ["Members"] });
    const grids = [...others, aSheet("Members", [["Tresham", "Yes"]])];
    const [judgement] = judgeMeasures(parseCompact(grids, aDay("2009-10-07")));
    expect(judgement?.why).toBe(
      "The Members tab has no row of headers, so nothing in it can be counted.",
    );
  });

  test.each([
    ["Events", "There is no Events tab to count from."],
    ["Events: Type", "Events has no column called Type."],
    ["Events: Date", "Events has no column called Date."],
    ["Events: Status", "Events has no column called Status."],
    ["Action plan", "There is no Action plan tab to count from."],
    ["Action plan: Done on", "Action plan has no column called Done on."],
  ])("a workbook without %s, where it is needed", (without, expected) => {
    const measures = without.startsWith("Events")
      ? [anEventMeasure()]
      : [aMeasure({ "Measured by": "Actions done", Of: "P1" })];
    const { status, why } = judged({ without: [without], measures });
    expect([status, why]).toEqual(["Not judged", expected]);
  });

  test("a blank typed figure is not zero, and zero is one", () => {
    const measure = aMeasure({ "Measured by": "Typed figure", "Typed figure": 0, Baseline: 0 });
    const { actual, status } = judged({ measures: [measure] });
    expect([actual, status]).toEqual([0, "Off course"]);
  });

  test("a page pasted into a cell is quoted in short", () => {
    const page = "x".repeat(50_000);
    expect(why({ Of: page }).length).toBeLessThan(200);
    expect(why({ Unit: page }).length).toBeLessThan(200);
  });
});
