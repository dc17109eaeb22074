import { fc } from "../support/fastCheck";
import { actionsOf, attendanceOf, MEMBERS, read } from "./minutes";

const HEAD = "Minutes of the Steering Group, 10 December 2009\n\n";
const PRESENT = "Present\nLen Closs, Northampton College\nRaj Patel, Northamptonshire Police\n\n";
const LEN = "Present: Len Closs, Northampton College (exact)";
const RAJ = "Present: Raj Patel, Northamptonshire Police (exact)";
const KAREN = "Apologies: Karen Sanders, Moulton College (exact)";

const PEOPLE = ["Ann Lee", "Bob Ray", "Sue Fairbrother", "Jo O\u2019Neill", "Mary Anne Cole"];
const BODIES = MEMBERS.filter((name) => name !== "Moulton College");

/** Ways in which a line says who sent apologies, of each person and the organisation. */
const APOLOGIES: readonly ((people: readonly string[]) => string)[] = [
  (people) => `Apologies had been received from ${people.join(" and ")}.`,
  (people) => `Apologies were received from ${people.join(" and ")}.`,
  (people) =>
    `LC welcomed everyone to the meeting. Apologies were noted from ${people.join(" and ")}.`,
];
const OF: readonly ((person: string, body: string) => string)[] = [
  (person, body) => `${person} of ${body}`,
  (person, body) => `${person} from ${body}`,
  (person, body) => `${person} (${body})`,
];

test("apologies that a paragraph of an item tells are apologies, however each organisation is set beside its person", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...APOLOGIES),
      fc.constantFrom(...OF),
      fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 2, maxLength: 2 }),
      fc.uniqueArray(fc.constantFrom(...BODIES.slice(2)), { minLength: 2, maxLength: 2 }),
      (says, of, people, bodies) => {
        const each = people.map((person, index) => of(person, bodies[index] ?? ""));
        const text = `${HEAD}${PRESENT}1. Welcome and apologies\n${says(each)}\n2. Minutes\n`;
        const expected = people.map(
          (person, index) => `Apologies: ${person}, ${bodies[index]} (exact)`,
        );
        expect(attendanceOf(read(text))).toEqual([LEN, RAJ, ...expected]);
      },
    ),
  );
});

test("apologies that were reported by somebody name nobody", () => {
  const text = `${HEAD}${PRESENT}1. Welcome\nApologies were reported by CD and are listed above.\n`;
  expect(attendanceOf(read(text))).toEqual([LEN, RAJ]);
});

test.each(["Apols", "Apols.", "Apologies", "Apologies for absence"])(
  "members and apologies by short labels: %s",
  (label) => {
    const text = `${HEAD}Members: Len Closs (Northampton College), Raj Patel (Northamptonshire Police)\n${label}: Karen Sanders, Moulton College\n`;
    expect(attendanceOf(read(text))).toEqual([LEN, RAJ, KAREN]);
  },
);

test("several people behind one organisation are each of it", () => {
  const mark = fc.constantFrom(": ", " \u2013 ");
  const between = fc.constantFrom(" and ", ", ", " & ");
  const people = fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.constantFrom(...BODIES), mark, between, people, (body, is, and, names) => {
      const text = `${HEAD}Present:\n${body}${is}${names.join(and)}\n`;
      expect(attendanceOf(read(text))).toEqual(
        names.map((name) => `Present: ${name}, ${body} (exact)`),
      );
    }),
  );
});

test("a table of actions below the lists is no list of people, and its days are read", () => {
  const text = `${HEAD}${PRESENT}Actions agreed\nNo\tAction\tBy whom\tBy when\n1\tWrite to members\tLen Closs\t31/01/2010\n2\tReport on the survey\tRP\tEnd of February\n`;
  const minutes = read(text);
  expect(attendanceOf(minutes)).toEqual([LEN, RAJ]);
  expect(actionsOf(minutes)).toEqual([
    "Len Closs, 2010-01-31: Write to members",
    "Raj Patel, 2010-02-28: Report on the survey",
  ]);
});

test("actions below the lists without a heading are no people", () => {
  const minutes = read(
    `${HEAD}${PRESENT}AP1 LC to draft the list - end Jan\nRP to ring the hospitals\n`,
  );
  expect(attendanceOf(minutes)).toEqual([LEN, RAJ]);
  expect(actionsOf(minutes)).toEqual([
    "Len Closs, 2010-01-31: LC to draft the list - end Jan",
    "Raj Patel, -: RP to ring the hospitals",
  ]);
});

test("what stands below a mark with an owner alone is what is to be done", () => {
  const item = `${HEAD}${PRESENT}2. Web site\nThe web site was discussed.\n`;
  expect(actionsOf(read(`${item}ACTION: RP\nTo circulate the toolkit by 15 January.\n`))).toEqual([
    "Raj Patel, 2010-01-15: To circulate the toolkit by 15 January",
  ]);
  const above = `${HEAD}${PRESENT}2. Web site\nThe toolkit needs to be circulated.\nACTION: RP\nThe meeting went on.\n`;
  expect(actionsOf(read(above))).toEqual(["Raj Patel, -: The toolkit needs to be circulated"]);
});

test.each([
  "RP to date has met four employers.",
  "Members were asked to note the budget.",
  "All members were asked to note the date.",
])("nothing is to be done: %s", (sentence) => {
  expect(actionsOf(read(`${HEAD}${PRESENT}7. Update\n${sentence}\n`))).toEqual([]);
});

test("what somebody by name agreed to is an action beside those that are marked", () => {
  const says = fc.constantFrom("agreed to", "offered to", "volunteered to", "undertook to");
  fc.assert(
    fc.property(says, (took) => {
      const text = `${HEAD}${PRESENT}5. Events\nLC to book the hall.\nRaj Patel ${took} find a speaker by 22 January.\nThe group agreed to hold a seminar.\n`;
      expect(actionsOf(read(text))).toEqual([
        "Len Closs, -: LC to book the hall",
        `Raj Patel, 2010-01-22: Raj Patel ${took} find a speaker by 22 January`,
      ]);
    }),
  );
});

test.each([
  "at Northampton College",
  "held at Northampton College",
  "in the Daw Room, County Hall",
])("the place may stand below the day: %s", (line) => {
  const place = line.replace(/^(?:held )?(?:at|in) (?:the )?/, "");
  const text = `Minutes of the Steering Group\nheld on 10 December 2009\n${line}\n\n${PRESENT}`;
  expect(read(text).meeting).toMatchObject({ date: "2009-12-10", venue: place });
});

test("numbered paragraphs below the lists are no people, and the margin names who acts", () => {
  const text = `${HEAD}${PRESENT}3.1 The Group discussed the survey. RP to chase by end of January.\tRP\n3.2 The budget was noted.\n`;
  const minutes = read(text);
  expect(attendanceOf(minutes)).toEqual([LEN, RAJ]);
  expect(minutes.actions).toMatchObject([{ owner: "Raj Patel", due: "2010-01-31" }]);
});

test("owner and day may both stand behind dashes", () => {
  const text = `${HEAD}${PRESENT}5. Any other business\nAction – circulate the dates – RP – 18/12/09\n`;
  expect(actionsOf(read(text))).toEqual(["Raj Patel, 2009-12-18: circulate the dates"]);
});
