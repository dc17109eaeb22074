import { type ChaseMessage, chase } from "../../src/chase/chase";
import type { TopicName } from "../../src/chase/topics";
import { checkCompact } from "../../src/checks/checkCompact";
import { survey } from "../../src/domain/members/survey";
import { aCompact, aMember, type CompactParts, type Row } from "../support/builders";
import { fc } from "../support/fastCheck";

const COMPLETE: Row = {
  "Main contact": "Jo Smith",
  Email: "jo.smith@corby.gov.uk",
  "Contact confirmed on": "2009-06-01",
  "Charter signed on": "2008-12-10",
  "Skills Pledge on": "2009-05-14",
  "Jobs Pledge on": "2009-05-14",
  "Apprenticeship scheme": "Yes",
  "TNA completed on": "2009-06-12",
};

function chased(parts: CompactParts, topics: readonly TopicName[] = []) {
  const compact = aCompact(parts);
  return chase(compact, checkCompact(compact), { topics });
}

function corby(row: Row = {}): Row {
  return aMember("Corby Borough Council", { ...COMPLETE, ...row });
}

describe("a gap is what the member's own row lacks", () => {
  test("a complete row is asked for nothing", () => {
    expect(chased({ members: [corby()] })).toEqual({
      messages: [],
      noAddress: [],
      waiting: [],
      nothingToAsk: 1,
    });
  });

  test.each<[TopicName, Row]>([
    ["charter", { "Charter signed on": "" }],
    ["skills-pledge", { "Skills Pledge on": "" }],
    ["jobs-pledge", { "Jobs Pledge on": "n/a" }],
    ["survey", { "Apprenticeship scheme": "" }],
    ["tna", { "TNA completed on": "" }],
    ["contact", { "Main contact": "" }],
    ["contact", { "Contact confirmed on": "" }],
    ["contact", { "Contact confirmed on": "2008-10-06" }],
  ])("%s: %j", (topic, row) => {
    const { messages } = chased({ members: [corby(row)] });
    expect(messages.map(({ topics }) => topics)).toEqual([[topic]]);
  });

  test.each(["", "jo.smith@corby", "TBC"])(
    "a contact whose address is %j lacks it, though nothing else is missing",
    (Email) => {
      expect(chased({ members: [corby({ Email })] })).toMatchObject({
        messages: [],
        noAddress: [{ organisation: "Corby Borough Council" }],
        nothingToAsk: 0,
      });
    },
  );

  test("a contact confirmed a year ago to the day is fresh", () => {
    expect(chased({ members: [corby({ "Contact confirmed on": "2008-10-07" })] }).messages).toEqual(
      [],
    );
  });

  test("a Yes where a day belongs is an answer: only the day is asked for", () => {
    const { messages } = chased({ members: [corby({ "Charter signed on": "Yes" })] });
    expect(messages[0]?.body).toContain("our records say only 'Yes'. Which day was it");
  });

  test("who has left or has yet to join is not asked", () => {
    const left = corby({ "Left on": "2009-09-01", "Charter signed on": "" });
    const later = aMember("Joining", { "Member since": "2010-01-01", Email: "a@b.gov.uk" });
    expect(chased({ members: [left, later] })).toMatchObject({ messages: [], nothingToAsk: 0 });
  });

  test("an organisation in two rows has what either says", () => {
    const members = [
      corby({ "Charter signed on": "" }),
      aMember("Corby Borough Council", COMPLETE),
    ];
    expect(chased({ members }).messages).toEqual([]);
  });
});

test("silent to the report is silent to the letters, whatever stands in for an answer", () => {
  const stands = fc.constantFrom(
    ...[
      "",
      "TBC",
      "-",
      "n/a",
      "waiting for HR",
      "?",
      "ask in May",
      "Yes",
      "no",
      "Developing",
      "none",
    ],
  );
  fc.assert(
    fc.property(fc.array(stands, { minLength: 1, maxLength: 5 }), (typed) => {
      const members = typed.map((answer, at) =>
        aMember(`Member ${at}`, { ...COMPLETE, "Apprenticeship scheme": answer }),
      );
      const compact = aCompact({ members });
      const asked = chase(compact, [], { topics: ["survey"] }).messages.flatMap(({ parts }) =>
        parts.map(({ organisation }) => organisation),
      );
      expect(asked).toEqual(survey(compact, "apprenticeshipScheme")?.notAnswered);
    }),
    { numRuns: 50 },
  );
  const waiting = aCompact({ members: [corby({ "Apprenticeship scheme": "waiting for HR" })] });
  expect(survey(waiting, "apprenticeshipScheme")?.notAnswered).toHaveLength(1);
});

describe("attendance", () => {
  const came: Row = {
    "Meeting date": "2009-07-08",
    Group: "Steering Group",
    Organisation: "Corby Borough Council",
    Attended: "Present",
  };
  const meeting = (on: string, Status: string): Row => ({
    Date: on,
    Group: "Steering Group",
    Status,
  });
  const held = meeting("2009-07-08", "Held");

  test("is asked for where every meeting that is left is needed", () => {
    const meetings = [held, meeting("2009-12-10", "Planned")];
    const { messages } = chased({ members: [corby()], meetings, attendance: [came] });
    expect(messages[0]?.body).toContain(
      "expects 2 meetings a year; Corby Borough Council has come to 1 meeting so far. 1 meeting is still planned this year: can you, or a deputy, come?",
    );
  });

  test("nobody is asked while there is time enough", () => {
    const meetings = [held, meeting("2009-12-10", "Planned"), meeting("2010-03-10", "Planned")];
    expect(chased({ members: [corby()], meetings, attendance: [came] }).messages).toEqual([]);
  });
});

describe("who is written to", () => {
  test("a broken address is named with what mends it, and never written to", () => {
    const row = corby({ Email: "jo.smith @corby.gov.uk", "Charter signed on": "" });
    expect(chased({ members: [row] })).toMatchObject({
      messages: [],
      noAddress: [
        {
          organisation: "Corby Borough Council",
          why: "Email is 'jo.smith @corby.gov.uk', which is no address. Did you mean jo.smith@corby.gov.uk? Put it right in Members.",
        },
      ],
    });
  });

  test("two organisations with one contact get one letter with two parts", () => {
    const members = ["Corby Borough Council", "Kettering Borough Council"].map((name) =>
      aMember(name, { ...COMPLETE, "Charter signed on": "" }),
    );
    const { messages } = chased({ members });
    expect(messages).toHaveLength(1);
    expect(messages[0]?.organisation).toBe("Corby Borough Council and Kettering Borough Council");
    expect(messages[0]?.body).toMatch(
      /\nCorby Borough Council\n[\s\S]*\nKettering Borough Council\n/,
    );
  });

  test("one person gets one letter, with what is new and what is a reminder each in its own words", () => {
    const members = [
      aMember("Corby Borough Council", { ...COMPLETE, "Charter signed on": "" }),
      aMember("Kettering Borough Council", {
        ...COMPLETE,
        Email: "Jo.Smith@CORBY.gov.uk",
        "Charter signed on": "",
      }),
    ];
    const correspondence = [
      { "Sent on": "2009-09-01", Organisation: "Kettering Borough Council", Topics: "charter" },
    ];
    const { messages } = chased({ members, correspondence });
    expect(messages).toHaveLength(1);
    expect(messages[0]?.parts).toEqual([
      { organisation: "Corby Borough Council", topics: ["charter"], step: "first" },
      { organisation: "Kettering Borough Council", topics: ["charter"], step: "reminder" },
    ]);
    expect(messages[0]?.body).toMatch(
      /To keep the record[\s\S]*\nCorby Borough Council\n[\s\S]*I wrote to you some time ago[\s\S]*\nKettering Borough Council\n/,
    );
  });

  test("nobody is written to twice in one run, whatever stands in the addresses", () => {
    const address = fc.constantFrom("a@x.gov.uk", "A@X.gov.uk", "b@x.gov.uk", "");
    const row = fc.record({ Email: address, "Deputy email": address, times: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const members = rows.map(({ times: _, ...cells }, at) =>
          aMember(`Member ${at}`, { ...COMPLETE, ...cells, "Charter signed on": "" }),
        );
        const correspondence = rows.flatMap(({ times }, at) =>
          ["2009-08-01", "2009-09-01"].slice(0, times).map((on) => {
            return { "Sent on": on, Organisation: `Member ${at}`, Topics: "charter" };
          }),
        );
        const to = chased({ members, correspondence }).messages.map((one) => one.to.toLowerCase());
        expect(new Set(to).size).toBe(to.length);
      }),
      { numRuns: 40 },
    );
  });

  test("what stands in a cell cannot begin a line of its own in the letter", () => {
    const row = { ...COMPLETE, "Main contact": "Jo\r\nBcc: x@y.uk", "Charter signed on": "" };
    const { messages } = chased({ members: [aMember("A\nB: council", row)] });
    expect(messages[0]?.subject).not.toMatch(/[\r\n]/);
    expect(messages[0]?.body).toContain("Dear Jo Bcc: x@y.uk,\n");
  });
});

describe("the ladder", () => {
  const gap = { "Charter signed on": "", "Deputy email": "dep@corby.gov.uk", Deputy: "Di Deputy" };
  const sent = (on: string, row: Row = {}): Row => ({
    "Sent on": on,
    Organisation: "Corby Borough Council",
    To: "jo.smith@corby.gov.uk",
    Topics: "charter, survey",
    ...row,
  });
  const stepOf = (correspondence: readonly Row[]): Partial<ChaseMessage> | undefined =>
    chased({ members: [corby(gap)], correspondence }).messages[0];

  test("first, then a reminder after 14 days, then the deputy 14 days later", () => {
    expect(stepOf([])).toMatchObject({ step: "first", to: "jo.smith@corby.gov.uk" });
    expect(stepOf([sent("2009-09-23")])).toMatchObject({ step: "reminder" });
    expect(stepOf([sent("2009-09-01"), sent("2009-09-23")])).toMatchObject({
      step: "escalation",
      to: "dep@corby.gov.uk",
    });
  });

  test("it goes to somebody else: not to the main contact as the deputy", () => {
    const correspondence = [sent("2009-09-01"), sent("2009-09-23")];
    const own = { ...gap, "Deputy email": "JO.Smith@corby.gov.uk" };
    const group = { ...own, "Steering Group email": "sam@corby.gov.uk" };
    expect(chased({ members: [corby(group)], correspondence }).messages).toMatchObject([
      { step: "escalation", to: "sam@corby.gov.uk" },
    ]);
    const same = { ...own, "Steering Group email": "jo.smith@corby.gov.uk" };
    expect(chased({ members: [corby(same)], correspondence }).messages).toMatchObject([
      {
        step: "reminder",
        to: "jo.smith@corby.gov.uk",
        note: expect.stringContaining("no address of theirs that is not the main contact's"),
      },
    ]);
  });

  test("nobody is asked twice within the days that an answer may take", () => {
    const { messages, waiting } = chased({
      members: [corby(gap)],
      correspondence: [sent("2009-09-24")],
    });
    expect(messages).toEqual([]);
    expect(waiting).toEqual([{ organisation: "Corby Borough Council", topics: ["charter"] }]);
  });

  test("what was answered, or asked for something else, or sent after As at, does not count", () => {
    expect(stepOf([sent("2009-09-23", { "Answered on": "2009-09-30" })])?.step).toBe("first");
    expect(stepOf([sent("2009-09-23", { Topics: "tna" })])?.step).toBe("first");
    expect(stepOf([sent("2009-10-08")])?.step).toBe("first");
  });
});
