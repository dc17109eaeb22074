import { fc } from "../support/fastCheck";
import { read } from "./minutes";

const A_LINE = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.constantFrom(
    "Present:",
    "Apologies",
    "Steering Group, 7 October 2009",
    "Item 3 - Matters arising",
    "Actions:",
    "ACTION: ",
    "CD to do it by 31 February",
    "Name\tOrganisation\tPresent",
    "\t\t",
    "=1+1\t<b>\tCD",
    "Next meeting: 30/02/2010 at 25:99",
    "It was agreed",
    "(((((((((((",
  ),
);

test("whatever minutes hold, they are read: nothing is thrown, and no day is before the meeting's", () => {
  fc.assert(
    fc.property(fc.array(A_LINE, { maxLength: 30 }), (lines) => {
      const { meeting, nextMeeting, actions } = read(lines.join("\n"));
      if (meeting.date !== null && nextMeeting !== null) {
        expect(nextMeeting.date > meeting.date).toBe(true);
      }
      for (const { action } of actions) expect(action).not.toBe("");
    }),
  );
});

test.each([
  "A ",
  "CD to ",
  "Present: ",
  "agreed ",
  "12 ",
  "(",
  "Name, ",
  "next ",
  "9/",
  "x\t",
  "a   ",
  " - ",
  "St. ",
  "|",
])("a page of %j is read to its end", (words) => {
  const page = words.repeat(Math.ceil(50_000 / words.length));
  const minutes = read(
    `Steering Group, 7 October 2009\nPresent: ${page}\nActions:\n${page}\nItem 2\n${page}`,
  );
  expect(minutes.meeting.date).toBe("2009-10-07");
});
