import { checkCompact } from "../../src/checks/checkCompact";
import type { Block } from "../../src/report/block";
import { tableBlock } from "../../src/report/blocks";
import type { ReportModel } from "../../src/report/reportModel";
import type { SectionName } from "../../src/report/sections";
import {
  aCompact,
  aMeasure,
  anAction,
  anEvent,
  anEventMeasure,
  aTypedMeasure,
  type CompactParts,
  membersWith,
} from "../support/builders";
import { sampleCompact } from "../support/sampleCompact";
import { textsOf } from "./reportText";
import { reportOn, sampleReport } from "./sampleReport";

test("the first page comes first, then the rest of the paper, then the appendices", () => {
  expect(sampleReport().sections.map(({ name }) => name)).toEqual([
    "report_heading",
    "summary",
    "recommendations",
    "success_measures",
    "needs_attention",
    "priorities",
    "since_last_meeting",
    "group_updates",
    "next_meeting",
    "action_plan",
    "commitment_integrity",
    "membership",
    "apprenticeship_survey",
    "events",
    "meetings",
    "balance",
    "year",
    "how_judged",
    "data_notes",
  ]);
});

test("the heading names the Compact, the item, the day, who it is from and for", () => {
  expect(sectionTexts(sampleReport(), "report_heading")).toEqual([
    "Northamptonshire Public Sector Compact",
    "Progress report to the Steering Group",
    "Item",
    "Progress against the Statement of Annual Priorities 2009-10",
    "Date",
    "7 Oct 2009, Tresham Business Solutions, Corby; figures as at 7 Oct 2009",
    "From",
    "Compact Facilitator",
    "For",
    "Steering Group (chair: Principal, Northampton College)",
  ]);
});

test("the summary says what the paper is for and answers the Steering Group's question", () => {
  expect(sectionTexts(sampleReport(), "summary")).toEqual([
    "Purpose: ",
    "to say whether the Compact is on course for its targets, and to ask for 2 decisions (recommendations 2 and 3).",
    "8 of 10 success measures are on course and 2 are at risk. In the action plan 1 action is overdue; 4 are due by the meeting on 10 Dec 2009.",
  ]);
});

test("a target that is missing is asked for; without a figure nothing is told as a first one", () => {
  const report = reportOn(
    aCompact({
      measures: [aTypedMeasure({ Ref: "SM2", Target: "", Due: "", "Set on": "2009-05-01" })],
    }),
  );
  expect(sectionTexts(report, "recommendations")).toContain(
    "set the target and the due day of SM2.",
  );
  expect(sectionTexts(report, "summary")).toContain(
    "to say whether the Compact is on course for its targets, and to ask for 1 decision (recommendation 2).",
  );
  expect(tableRows(report, "success_measures")[0]?.at(-1)).toBe("–");
});

test("an aim of the Charter without a success measure is for attention; without the tab nothing is", () => {
  const parts = {
    measures: [aMeasure({ Priority: "P1" })],
    priorities: [{ Ref: "P1", Priority: "Skills Pledge", Aims: "1 and 2" }],
    aims: ["1", "2", "3"].map((Ref) => ({ Ref, Aim: `Aim number ${Ref}` })),
  };
  const attention = (compact: CompactParts): string =>
    sectionTexts(reportOn(aCompact(compact)), "needs_attention").join("");
  expect(attention(parts)).toContain("Aim of the Charter 3 (Aim number 3) has no success measure.");
  expect(attention({ ...parts, without: ["Aims"] })).not.toContain("of the Charter");
});

test("where nothing is overdue or due, the summary says so in words", () => {
  const compact = aCompact({
    actions: [anAction("A1", { Status: "In progress", Due: "2010-03-01" })],
    meetings: [{ Date: "2009-12-10", Group: "Steering Group", Status: "Planned" }],
  });
  expect(sectionTexts(reportOn(compact), "summary").join("")).toContain(
    "In the action plan no action is overdue; none is due by the meeting on 10 Dec 2009.",
  );
});

test("the table of measures says what the minutes say", () => {
  expect(tableRows(sampleReport(), "success_measures")).toEqual([
    ["SM1", "● On course", "21 of 27; 21 due", "31 Mar 2010", "27", "–", "↑ 2, better"],
    ["SM2", "● On course", "4 of 8; 4 due", "31 Mar 2010", "8", "–", "↑ 2, better"],
    ["SM3", "● On course", "3 of 6; 3 due", "31 Mar 2010", "6", "–", "↑ 2, better"],
    ["SM4", "● On course", "15 of 18; 15 due", "31 Mar 2010", "18", "–", "↑ 2, better"],
    ["SM5", "● On course", "0 of 2, 2 booked; 1 due", "31 Mar 2010", "2", "–", "no change"],
    ["SM6", "▲ At risk", "1 of 4; 2 due", "31 Mar 2010", "1", "–", "no change"],
    [
      "SM7",
      "▲ At risk",
      "16 of 27 members, 59%; target 75%; 63% due",
      "31 Mar 2010",
      "70%",
      "Chair",
      "↑ 11 points, better",
    ],
    [
      "SM8",
      "● On course",
      "2 of 4, 1 booked; 2 due",
      "31 Mar 2010",
      "4 by Jan 2010",
      "CD",
      "↑ 1, better",
    ],
    [
      "SM9",
      "● On course",
      "0 of 1, 1 booked; 0 due",
      "10 Dec 2009",
      "expected 10 Dec 2009",
      "CD",
      "no change *",
    ],
    [
      "SM10",
      "● On course",
      "15 of 30; 15 due",
      "31 Mar 2010",
      "29",
      "Job Centre Plus",
      "↑ 7, better",
    ],
  ]);
});

test("what is asked of the Steering Group is numbered, and stands above all that is wrong in the data", () => {
  const { sections } = sampleReport();
  const list = blocksOf(sampleReport(), "recommendations").find(({ kind }) => kind === "list");
  expect(list).toMatchObject({ isNumbered: true });
  expect(sectionTexts(sampleReport(), "recommendations").slice(1)).toEqual([
    "The Steering Group is asked to:",
    "note the progress of the 10 success measures and the exceptions in this paper.",
    "ratify the targets of SM4 and SM6, set on 8 Jul 2009, 91 days ago.",
    "agree corrective action on SM6 and SM7.",
  ]);
  const names = sections.map(({ name }) => name);
  const above = textsOf({
    ...sampleReport(),
    sections: sections.slice(0, names.indexOf("needs_attention")),
  });
  expect(above.join(" ")).not.toMatch(/Did it happen|Draft:/);
});

test("targets and due days that nobody has agreed are asked for; what was agreed and typed wrongly is not", () => {
  const measures = [
    aTypedMeasure({ Ref: "SM1", Target: "TBC" }),
    aTypedMeasure({ Ref: "SM2", Due: "" }),
    aTypedMeasure({ Ref: "SM3", Due: "tbc" }),
    aTypedMeasure({ Ref: "SM4", Target: "lots", Due: "in spring" }),
    aTypedMeasure({ Ref: "SM5", Target: "15 % less" }),
  ];
  const report = reportOn(aCompact({ measures }));
  expect(sectionTexts(report, "recommendations").slice(3)).toEqual([
    "set the target of SM1.",
    "set the due days of SM2 and SM3.",
  ]);
  expect(sectionTexts(report, "summary").join("")).toContain(
    "2 decisions (recommendations 2 and 3).",
  );
});

test("what nobody has agreed is an exception without how to type it; what is typed wrongly says how", () => {
  const measures = [
    aTypedMeasure({ Ref: "SM1", Target: "TBC", Due: "", "Typed figure": 4 }),
    aTypedMeasure({ Ref: "SM2", Target: "lots" }),
  ];
  const text = sectionTexts(reportOn(aCompact({ measures })), "needs_attention").join("");
  expect(text).toContain(
    "Its target and due day are still to be set. 4 organisations so far. The typed figure",
  );
  expect(text).toContain("Target is 'lots', which is no number: type a number.");
});

test("targets of several days that nobody has ratified tell the age of the oldest", () => {
  const measures = [
    aMeasure({ "Set on": "2009-10-07" }),
    aMeasure({ Ref: "SM2", "Set on": "2009-04-22" }),
  ];
  expect(sectionTexts(reportOn(aCompact({ measures })), "recommendations")).toContain(
    "ratify the targets of SM1 and SM2, the first of them set on 22 Apr 2009, 5 months ago.",
  );
});

test("no sentence stands twice on the first page", () => {
  const compact = aCompact({
    measures: [aMeasure({ Target: "" }), aTypedMeasure({ Ref: "SM2", "Typed figure": 2 })],
    actions: [anAction("A1", { Status: "In progress", Due: "2009-05-01" })],
  });
  for (const report of [sampleReport(), reportOn(compact)]) {
    const names = ["summary", "recommendations", "needs_attention"] as const;
    const sentences = names
      .flatMap((name) => sectionTexts(report, name))
      .flatMap((text) => text.split(/(?<=\.) /))
      .map((text) => text.trim())
      .filter((text) => text.endsWith("."));
    expect(sentences).toEqual([...new Set(sentences)]);
    expect(sectionTexts(report, "recommendations").join("")).not.toContain(
      sentences[1]?.replace(/\.$/, ""),
    );
  }
});

test("actions that are too many for a line each are named all the same", () => {
  const actions = ["A1", "A2", "A3", "A4", "A5"].map((ref) =>
    anAction(ref, { Status: "In progress", Due: "2009-05-01" }),
  );
  expect(sectionTexts(reportOn(aCompact({ actions })), "needs_attention")).toContain(
    "A1, A2, A3, A4 and A5 are overdue: see the action plan.",
  );
});

test("more members than there are cannot be, and the paper says how that is mended", () => {
  const parts = {
    members: membersWith("Skills Pledge on", ["2009-05-01", "", ""]),
    measures: [
      aTypedMeasure({ Ref: "SM1", Unit: "members", Target: 5, "Typed figure": 4 }),
      aTypedMeasure({ Ref: "SM2", Unit: "members", Target: 5, "Typed figure": 3 }),
      aTypedMeasure({ Ref: "SM3", Unit: "people", Target: 5, "Typed figure": 4 }),
      aMeasure({ Ref: "SM4", Target: 5 }),
    ],
  };
  const compact = aCompact(parts);
  const text = sectionTexts(reportOn(compact, {}, checkCompact(compact)), "needs_attention");
  const after = (name: string): string | undefined => text[text.indexOf(name) + 1];
  expect(after("SM1 ")).toBe(
    "counts more members than the Compact has (3): put the figure right, or add the members that are missing.",
  );
  expect(text.filter((words) => words.includes("more members than the Compact"))).toHaveLength(1);
  expect(text.join("")).toContain(
    "SM4 asks for more members than there are to count: put the target right.",
  );
});

test("the exceptions stand on the first page", () => {
  const text = sectionTexts(sampleReport(), "needs_attention").join("");
  expect(text).toContain("SM6 ▲ At risk 1 of 4 organisations; 2 due by 7 Oct 2009");
  expect(text).toContain(
    "E4 Apprenticeship buddies lunch was to be on 30 Sep 2009. Did it happen?",
  );
  expect(text).toContain("is overdue since 30 Sep 2009 (DP).");
});

test("the priorities follow each other, each with its measures", () => {
  expect(headings(sampleReport(), "priorities")).toEqual([
    "P1 Skills Pledge and Jobs Pledge",
    "SM1 All 27 organisations to have made the Skills Pledge by the end of March 2010",
    "SM2 8 organisations to sign the Jobs Pledge by the end of March 2010",
    "SM7 75% of members to have signed the Members' Charter by the end of March 2010",
    "P2 Workforce Development",
    "SM3 6 organisations to engage with Test the Organisation",
    "SM4 18 organisations to have an apprenticeship scheme",
    "SM10 30 jobs filled through Local Employment Partnerships by the end of March 2010",
    "P3 Good Practice Events",
    "SM5 2 Good Practice Events before the end of March 2010",
    "SM8 The Steering Group to meet 4 times in 2009-10",
    "P4 Equality and Diversity",
    "SM6 4 organisations to hold a recognised equality mark by the end of March 2010",
    "SM9 A further meeting of the Equality and Diversity working group, with a report to the Steering Group of 10 December 2009",
  ]);
});

test("a figure can be traced to who has and who has yet to", () => {
  const text = sectionTexts(sampleReport(), "priorities").join("");
  expect(text).toContain(
    "Who has yet to (6): East Midlands Ambulance Service; East Northamptonshire Council; Northamptonshire Fire & Rescue Service; Northamptonshire Healthcare; Northamptonshire Magistrates' Courts; University of Northampton.",
  );
});

test("the survey carries its denominator and its silence", () => {
  expect(sectionTexts(sampleReport(), "apprenticeship_survey")[1]).toBe(
    "At least 15 of 27 have a scheme, 3 developing, 3 none, 6 have not answered; at least 151 apprentices.",
  );
});

test("each action stands in one list of its group", () => {
  expect(headings(sampleReport(), "action_plan")).toEqual([
    "Action plan",
    "Learning and Development Theme Group",
    "Done since the last meeting, 8 Jul 2009 (2)",
    "Recruitment and Retention Theme Group",
    "Overdue (1)",
    "Due by the next meeting, 10 Dec 2009 (1)",
    "Steering Group",
    "Due by the next meeting, 10 Dec 2009 (3)",
  ]);
});

test("an open action that is due later, or put off, is carried over as a matter arising", () => {
  const compact = aCompact({
    actions: [
      anAction("A1", { Status: "In progress", Due: "2010-03-01", "Raised on": "2009-07-08" }),
      anAction("A2", { Status: "Deferred", Due: "2009-05-01" }),
      anAction("A3", { Status: "Not started" }),
    ],
  });
  expect(headings(reportOn(compact), "action_plan")).toEqual([
    "Action plan",
    "No group",
    "Carried over as matters arising (3)",
  ]);
});

describe("personal data", () => {
  const compact = sampleCompact();
  const people = compact.members.flatMap(({ mainContact, email, phone }) => [
    mainContact,
    email,
    phone,
  ]);

  test("names and addresses of contacts are nowhere in the report", () => {
    const text = JSON.stringify(sampleReport());
    expect(people.filter((person) => person !== "" && text.includes(person))).toEqual([]);
  });

  test("they are in it where they were asked for", () => {
    const text = JSON.stringify(sampleReport({ withContacts: true }));
    expect(text).toContain("Una Upton");
    expect(text).toContain("una.upton@jcp.example");
  });

  test("an action's owner who is a contact is named by initials, a chair as a person of the organisation", () => {
    const text = textsOf(
      reportOn(
        aCompact({
          members: [{ Organisation: "Corby Borough Council", "Main contact": "Carys Chandra" }],
          actions: [anAction("A1", { Status: "In progress", Owner: "Carys Chandra" })],
          groupUpdates: [
            { Date: "2009-09-16", Group: "Theme Group", Chair: "Carys Chandra", Update: "Met." },
          ],
        }),
      ),
    );
    expect(text).toContain("CC");
    expect(text).toContain("Chaired by a person of Corby Borough Council");
    expect(text.join(" ")).not.toContain("Carys");
  });
});

describe("a contact typed as the owner of an action, in whatever way", () => {
  test.each([
    ["Carys Chandra", "CC"],
    ["carys.chandra@corby.gov.uk", "CC"],
    ["Dev Dunne and CARYS CHANDRA", "DD and CC"],
    ["Carys Chandra (Corby), Learning group", "CC (Corby), Learning group"],
  ])("%s", (Owner, sentence) => {
    const report = reportOn(
      aCompact({
        members: [
          {
            Organisation: "Corby",
            "Main contact": "Carys Chandra",
            Email: "carys.chandra@corby.gov.uk",
          },
        ],
        attendance: [
          {
            "Meeting date": "2009-07-08",
            Group: "Steering Group",
            Organisation: "Kettering",
            Name: "Dev Dunne",
            Attended: "Present",
          },
        ],
        actions: [anAction("A1", { Status: "In progress", Due: "2009-09-01", Owner })],
      }),
    );
    expect(sectionTexts(report, "action_plan")).toContain(sentence);
    expect(sectionTexts(report, "needs_attention").join("")).toContain(`(${sentence}).`);
    expect(JSON.stringify(report)).not.toMatch(/carys|dunne/i);
  });
});

test("a meeting that is still Planned after its day is no meeting held, and is named", () => {
  const report = reportOn(
    aCompact({
      meetings: [
        { Date: "2009-07-08", Group: "Steering Group", Status: "Held" },
        { Date: "2009-09-30", Group: "Steering Group", Status: "Planned" },
        { Date: "2009-10-07", Group: "Steering Group", Status: "Planned" },
      ],
    }),
  );
  expect(tableRows(report, "meetings").map(([day]) => day)).toEqual(["8 Jul 2009"]);
  expect(sectionTexts(report, "meetings")).toContain("Steering Group, 30 Sep 2009.");
});

test("an organisation that sent two people came once, and one without a name is told of", () => {
  const at = { "Meeting date": "2009-07-08", Group: "Steering Group" };
  const report = reportOn(
    aCompact({
      meetings: [{ Date: "2009-07-08", Group: "Steering Group", Status: "Held" }],
      attendance: [
        { ...at, Organisation: "Tresham Institute", Name: "A", Attended: "Present" },
        { ...at, Organisation: "Tresham Institute", Name: "B", Attended: "Deputy" },
        { ...at, Organisation: "Corby", Name: "C", Attended: "Deputy" },
        { ...at, Organisation: "", Name: "D", Attended: "Present" },
      ],
    }),
  );
  expect(tableRows(report, "meetings")).toEqual([["8 Jul 2009", "Steering Group", "", "3"]]);
  expect(sectionTexts(report, "meetings")).toContain(
    "an organisation that is not named; Corby (deputy); Tresham Institute.",
  );
});

test("an action that was done only after the As at day says so where it stands as open", () => {
  const actions = [
    anAction("A1", { Status: "Done", Due: "2009-10-01", "Done on": "2009-11-02" }),
    anAction("A2", { Status: "Done", Due: "2009-10-01", "Done on": "2009-10-02" }),
  ];
  const text = sectionTexts(reportOn(aCompact({ actions })), "action_plan");
  expect(text).toContain("Done later, 2 Nov 2009");
  expect(text).toContain("Done 2 Oct 2009");
});

test("a report for the next meeting names the one after it", () => {
  const meetings = ["2010-03-10", "2009-12-10", "2010-06-01"].map((day) => ({
    Date: day,
    Group: "Steering Group",
    Status: "Planned",
  }));
  const text = sectionTexts(reportOn(aCompact({ meetings })), "next_meeting");
  expect(text.slice(1).join("")).toBe(
    "The next Steering Group meeting is on 10 Dec 2009, for which this report is made. The one after it is on 10 Mar 2010.Steering Group: 1 Jun 2010",
  );
});

test("members that joined or left since the last meeting are named", () => {
  const report = reportOn(
    aCompact({
      meetings: [{ Date: "2009-07-08", Group: "Steering Group", Status: "Held" }],
      members: [
        { Organisation: "Corby", "Member since": "2009-07-08" },
        { Organisation: "Daventry", "Member since": "2009-09-01" },
        { Organisation: "Kettering", "Left on": "2009-09-02" },
        { Organisation: "Wellingborough", "Left on": "2009-12-01" },
      ],
    }),
  );
  expect(sectionTexts(report, "since_last_meeting").slice(-4)).toEqual([
    "Joined the Compact (1): ",
    "Daventry (1 Sep 2009).",
    "Left the Compact (1): ",
    "Kettering (2 Sep 2009).",
  ]);
});

test("a chair typed with the organisation is a person of that organisation, once", () => {
  const text = sectionTexts(
    reportOn(
      aCompact({
        members: [{ Organisation: "Corby Borough Council", "Main contact": "Carys Chandra" }],
        groupUpdates: [
          { Chair: "Carys Chandra, Corby Borough Council", Update: "Met.", Date: "2009-09-01" },
        ],
      }),
    ),
    "group_updates",
  );
  expect(text).toContain("Chaired by a person of Corby Borough Council");
  expect(text).toContain("A group that is not named, 1 Sep 2009");
});

test("measures of priorities that are not in the workbook are one row of the first page", () => {
  const priorities = [{ Ref: "P1", Priority: "A priority" }];
  const measures = Array.from({ length: 13 }, (_, index) =>
    aMeasure({ Ref: `SM${index}`, Priority: `P${(index % 3) + 1}` }),
  );
  const rows = tableRows(reportOn(aCompact({ priorities, measures })), "success_measures");
  expect(rows.map(([name, count]) => [name, count])).toEqual([
    ["P1 ", "5"],
    ["Other success measures", "8"],
  ]);
});

test("a target that was ratified only after the As at day is still to be ratified", () => {
  const measures = [
    aMeasure({ "Set on": "2009-07-08", "Ratified on": "2009-12-10" }),
    aMeasure({ Ref: "SM2", "Set on": "2009-12-10" }),
  ];
  const report = reportOn(aCompact({ measures }));
  const text = sectionTexts(report, "recommendations").join("");
  expect(text).toContain("ratify the target of SM1, set on 8 Jul 2009, 91 days ago.");
  expect(sectionTexts(report, "priorities").join("")).toContain("not yet ratified");
});

test("more than four events without an answer share a line", () => {
  const events = ["E1", "E2", "E3", "E4", "E5"].map((ref) =>
    anEvent(ref, { Date: "2009-09-01", Status: "Scheduled" }),
  );
  expect(sectionTexts(reportOn(aCompact({ events })), "needs_attention")).toContain(
    "E1, E2, E3, E4 and E5 are past their day, marked neither held nor cancelled. Did they happen?",
  );
});

test("a measure that is not judged has no forecast to wait for", () => {
  const text = sectionTexts(
    reportOn(aCompact({ measures: [aMeasure({ Due: "" })] })),
    "priorities",
  );
  expect(text).not.toContain("too early to say");
});

test("no section of the paper begins a page: what is short leaves none half empty", () => {
  const priorities = ["P1", "P2", "P3"].map((Ref) => ({ Ref, Priority: "A priority" }));
  const measures = Array.from({ length: 13 }, (_, index) =>
    aMeasure({ Ref: `SM${index}`, Priority: "P1" }),
  );
  const { sections } = reportOn(aCompact({ priorities, measures }));
  const pages = sections.flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === "heading" && block.startsPage),
  );
  expect(pages).toEqual([]);
});

test("of who has and who has yet to, the shorter list stands in place", () => {
  const members = membersWith("Skills Pledge on", [
    ...new Array(6).fill("2009-05-01"),
    ...new Array(4).fill(""),
  ]);
  const report = reportOn(aCompact({ members, measures: [aMeasure()] }));
  const lists = blocksOf(report, "priorities").flatMap((block) =>
    block.kind === "names" ? [[block.label, block.standsAtEnd]] : [],
  );
  expect(lists).toEqual([
    ["Who has", true],
    ["Who has yet to", false],
  ]);
});

describe("a corrective action", () => {
  const offCourse = { members: membersWith("Skills Pledge on", ["2009-05-01"]) };

  test("is asked for where a measure is off course", () => {
    const text = textsOf(reportOn(aCompact({ ...offCourse, measures: [aMeasure()] }))).join("");
    expect(text).toContain("Corrective action: none is recorded. To be agreed: what will be done");
    expect(text).toContain("agree corrective action on SM1.");
  });

  test("is referred to where the comment may say it", () => {
    const measures = [aMeasure({ Comment: "Visits to all main contacts in November" })];
    const text = textsOf(reportOn(aCompact({ ...offCourse, measures }))).join("");
    expect(text).toContain("Comment: Visits to all main contacts in November");
    expect(text).toContain("Corrective action: see the comment above");
  });
});

test("a report with blockers is made and says so on its first page, without cells and cures", () => {
  const compact = aCompact({
    members: membersWith("Skills Pledge on", ["soon", "2009-05-01"]),
    measures: [aMeasure({ Due: "", Target: 3 }), aMeasure({ Ref: "SM2", Target: 2 })],
  });
  const text = sectionTexts(reportOn(compact, {}, checkCompact(compact)), "needs_attention");
  expect(text.slice(-2)).toEqual([
    "Draft: some figures cannot be relied on yet. ",
    "SM1 is not judged. Figures may change once 1 error in Members is mended.",
  ]);
});

describe("any size", () => {
  test("an empty workbook gives nothing to report yet and what to do, no page of what there is not", () => {
    const text = textsOf(reportOn(aCompact()));
    expect(text).toContain("Nothing to report yet: ");
    expect(text).toContain("In Settings, name the Compact and its programme year.");
    expect(text).toContain("Then choose Compact > Update progress, and make this report again.");
    expect(text.filter((sentence) => /^(?:No|Nobody|None) /.test(sentence))).toEqual([]);
    expect(text.length).toBeLessThan(20);
  });

  test("what is done already is no longer asked for", () => {
    const members = membersWith("Skills Pledge on", [""]);
    const text = textsOf(reportOn(aCompact({ members }))).join(" ");
    expect(text).toContain("Nothing to report yet");
    expect(text).not.toContain("In Members, paste or type");
  });

  test("one measure is spoken of as one", () => {
    const report = reportOn(aCompact({ measures: [anEventMeasure()], events: [] }));
    expect(sectionTexts(report, "summary")[2]).toMatch(/^The one success measure is /);
  });

  test("of many measures the first page tells the priorities, and all stand behind it", () => {
    const measures = Array.from({ length: 60 }, (_, index) =>
      aMeasure({ Ref: `SM${index + 1}`, Priority: `P${(index % 3) + 1}`, Target: 1 }),
    );
    const priorities = ["P1", "P2", "P3"].map((Ref) => ({ Ref, Priority: `Priority ${Ref}` }));
    const report = reportOn(
      aCompact({ measures, priorities, members: membersWith("Skills Pledge on", ["2009-05-01"]) }),
    );
    expect(tableRows(report, "success_measures")).toEqual([
      ["P1 ", "20", "20"],
      ["P2 ", "20", "20"],
      ["P3 ", "20", "20"],
    ]);
    expect(tableRows(report, "priorities")).toHaveLength(60);
  });

  test("an update of 5,000 characters goes in whole, its paragraphs kept", () => {
    const long = "Word ".repeat(1_000).trim();
    const report = reportOn(
      aCompact({
        groupUpdates: [{ Date: "2009-09-16", Group: "Theme Group", Update: `${long}\n\nEnd.` }],
      }),
    );
    expect(sectionTexts(report, "group_updates").slice(-2)).toEqual([long, "End."]);
  });
});

function sectionTexts(report: ReportModel, name: SectionName): readonly string[] {
  return textsOf({ ...report, sections: report.sections.filter((one) => one.name === name) });
}

function blocksOf(report: ReportModel, name: SectionName): readonly Block[] {
  return report.sections.find((section) => section.name === name)?.blocks ?? [];
}

function headings(report: ReportModel, name: SectionName): readonly string[] {
  return blocksOf(report, name).flatMap((block) => {
    if (block.kind !== "heading") return [];
    return [block.startsPage ? `page: ${block.text}` : block.text];
  });
}

/** The first table's rows; of a cell with several runs the first. */
function tableRows(report: ReportModel, name: SectionName): readonly (readonly string[])[] {
  const first = blocksOf(report, name).find((block) => block.kind === "table");
  if (first === undefined || first.kind !== "table") return [];
  return first.rows.map((cells) =>
    cells.map((cell) => {
      const model = {
        ...report,
        sections: [{ name, isAppendix: false, blocks: [tableBlock("", [], [[cell]])] }],
      };
      return textsOf(model)[0]?.replace(/^(SM\d+) $/, "$1") ?? "";
    }),
  );
}
