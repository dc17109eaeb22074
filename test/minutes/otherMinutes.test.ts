import { actionsOf, attendanceOf, read } from "./minutes";

test("lists on one line, numbered items, ACTION in the line, days without a year", () => {
  const minutes = read(`Learning and Development Theme Group
Notes of the meeting held on Tuesday 12 January 2010 at County Hall, Matlock, 10.00 am

Present: Jo Bell (Tresham Institute) (Chair), Raj Patel (Northamptonshire Police), Stella Jinks (Corby BC) and Kim Kerr (deputising for Karen Sanders)
Apologies: Mark Ainge, Northamptonshire Fire & Rescue Service; Ann Ash, NHS Consortium

1. Welcome and introductions
1.1 JB welcomed everyone.
2. Minutes of the last meeting
2.1 The minutes were approved.
3. Matters arising
3.1 The training directory is to be brought up to date. ACTION: RP
3.2 ACTION: SJ to circulate the revised directory by 29 January.
4. Success measures
4.1 Members discussed the TNAs.
Agreed: that the target for TNAs be raised to 12.
Action: JB/RP to write to the six organisations before the end of February
5. Any other business
None.
6. Date of next meeting
Wednesday 14 April 2010, 2pm, Northampton College`);
  expect(minutes.meeting).toEqual({
    date: "2010-01-12",
    group: "Learning and Development Theme Group",
    venue: "County Hall, Matlock",
  });
  expect(attendanceOf(minutes)).toEqual([
    "Present: Jo Bell, Tresham Institute (exact)",
    "Present: Raj Patel, Northamptonshire Police (exact)",
    "Present: Stella Jinks, Corby Borough Council (near)",
    "Deputy: Kim Kerr, Moulton College (person)",
    "Apologies: Mark Ainge, Northamptonshire Fire & Rescue Service (exact)",
    "Apologies: Ann Ash, NHS Consortium (exact)",
  ]);
  expect(actionsOf(minutes)).toEqual([
    "Raj Patel, -: The training directory is to be brought up to date",
    "Stella Jinks, 2010-01-29: SJ to circulate the revised directory by 29 January",
    "Jo Bell, Raj Patel, 2010-02-28: JB/RP to write to the six organisations before the end of February",
  ]);
  expect(minutes.decisions).toEqual([
    "The minutes were approved.",
    "Agreed: that the target for TNAs be raised to 12.",
  ]);
  expect(minutes.nextMeeting).toEqual({
    date: "2010-04-14",
    time: "14:00",
    venue: "Northampton College",
  });
  expect(minutes.notUnderstood).toEqual([]);
});

test("a table of attendance, initials in the margin, a table of actions", () => {
  const minutes = read(`MINUTES
Steering Group
Date: 4th March 2010\tTime: 14:00
Venue: Tresham Institute, Kettering

Name\tOrganisation\tAttendance
Len Closs\tNorthampton College\tPresent
Sue Fairbrother\tNorthamptonshire Police\tApologies
R. Patel\tCorby BC\tPresent (deputy)

Item\tDiscussion\tAction
1\tThe Chair opened the meeting.
2\tIt was resolved that the Charter be sent to all main contacts. The letter to be drafted.\tLC
3\tRP to book the venue by 1 April 2010.\tRP

Action\tWho\tBy when
Circulate the survey\tRP\t19/03/2010
Update the web site\tLC\tNext meeting

Next meeting: 10 June 2010 at 10.30am in the Council Chamber, Corby`);
  expect(minutes.meeting.venue).toBe("Tresham Institute, Kettering");
  expect(attendanceOf(minutes)).toEqual([
    "Present: Len Closs, Northampton College (exact)",
    "Apologies: Sue Fairbrother, Northamptonshire Police (exact)",
    "Deputy: R. Patel, Corby Borough Council (near)",
  ]);
  expect(actionsOf(minutes)).toEqual([
    "Len Closs, -: The letter to be drafted",
    "R. Patel, 2010-04-01: RP to book the venue by 1 April 2010",
    "R. Patel, 2010-03-19: Circulate the survey",
    "Len Closs, 2010-06-10: Update the web site",
  ]);
  expect(minutes.decisions).toEqual([
    "It was resolved that the Charter be sent to all main contacts.",
  ]);
  expect(minutes.nextMeeting).toEqual({
    date: "2010-06-10",
    time: "10:30",
    venue: "Council Chamber, Corby",
  });
});

test("what stands under Actions and asks nobody anything is named", () => {
  const minutes = read(`Steering Group, 7 October 2009
Present: Len Closs, Northampton College
Item 1 - Matters arising
Actions:
LC to write to the members
The weather had been mild`);
  expect(actionsOf(minutes)).toEqual(["Len Closs, -: LC to write to the members"]);
  expect(minutes.notUnderstood).toEqual(["The weather had been mild"]);
});

test("two with the same initials: nobody is guessed", () => {
  const minutes = read(`Steering Group, 7 October 2009
Present: Sue Fox (Northamptonshire Police), Sam Fell (Corby Borough Council)
Action: SF to write`);
  expect(actionsOf(minutes)).toEqual(["SF, -: SF to write"]);
  expect(minutes.attendance).toHaveLength(2);
});

test("numbers that begin again under an item number its actions", () => {
  const minutes = read(`Steering Group, 7 October 2009
Chair: Len Closs
Present: Len Closs (Northampton College), Raj Patel (Northamptonshire Police), Jo Bell (Corby BC)
Minutes taken by: Chris Donkin
3. Matters arising
Actions:
1. Circulate the list (RP)
2. Book the hall – JB by 20 October
4. Any other business
None.`);
  expect(attendanceOf(minutes)).toEqual([
    "Present: Len Closs, Northampton College (exact)",
    "Present: Raj Patel, Northamptonshire Police (exact)",
    "Present: Jo Bell, Corby Borough Council (near)",
    "Present: Chris Donkin (not a member)",
  ]);
  expect(actionsOf(minutes)).toEqual([
    "Raj Patel, -: Circulate the list",
    "Jo Bell, 2009-10-20: Book the hall",
  ]);
  expect(minutes.actions.map(({ item }) => item)).toEqual([
    "3. Matters arising",
    "3. Matters arising",
  ]);
});

test.each([
  ["2pm", "14:00"],
  ["9.30 for 10am", "09:30"],
  ["10 – 12 noon", "10:00"],
  ["10.30-1pm", "10:30"],
  ["2.30 - 4.30pm", "14:30"],
  ["1.30-3.30", "13:30"],
  ["14:00 to 16:00", "14:00"],
  ["1400 hrs", "14:00"],
  ["noon", "12:00"],
])("the next meeting at %s begins at %s", (words, time) => {
  const minutes = read(`Steering Group, 7 October 2009
Present: Len Closs
5. Next meeting
Thursday 10 December, ${words}, County Hall, Matlock`);
  expect(minutes.nextMeeting).toEqual({
    date: "2009-12-10",
    time,
    venue: "County Hall, Matlock",
  });
});

test.each([
  ["by 26 February", "2010-02-26"],
  ["by Fri 6 Nov", "2009-11-06"],
  ["by the end of next week, 16 October", "2009-10-16"],
  ["by end of October", "2009-10-31"],
  ["(end November)", "2009-11-30"],
  ["by the end of the month", "2009-10-31"],
  ["by the end of next month", "2009-11-30"],
  ["by 18/12/09", "2009-12-18"],
  ["before the next meeting", "2009-12-10"],
  ["to the next SG meeting", "2009-12-10"],
  ["to the next Theme Group meeting", null],
  ["as soon as possible", null],
  ["by 31 February", null],
])("an action that is wanted %s is due on %s", (words, due) => {
  const minutes = read(`Steering Group, 7 October 2009
Present: Len Closs, Northampton College
Action: LC to send the list ${words}.
5. Next meeting: 10 December 2009`);
  expect(minutes.actions).toMatchObject([{ owner: "Len Closs", due }]);
});
