import { readFileSync } from "node:fs";
import { join } from "node:path";
import { actionsOf, attendanceOf, read } from "./minutes";

const minutes = read(readFileSync(join(__dirname, "northamptonshire-2009-10-07.txt"), "utf8"));

test("the meeting and the next one are found, with day, time and place", () => {
  expect(minutes.meeting).toEqual({
    date: "2009-10-07",
    group: "Steering Group",
    venue: "Tresham Business Solutions Corby",
  });
  expect(minutes.nextMeeting).toEqual({
    date: "2009-12-10",
    time: "14:30",
    venue: "Northamptonshire LSC Offices",
  });
});

test("ten were there and six sent apologies, each of the organisation below the name", () => {
  expect(attendanceOf(minutes)).toEqual([
    "Present: Len Closs, Northampton College (exact)",
    "Present: Clare Reynolds, Learning and Skills Council (not a member)",
    "Present: Dianne Panter, NHS Consortium (exact)",
    "Present: Chris Donkin, Compact Facilitator (not a member)",
    "Present: Sue Fairbrother, Northamptonshire Police (exact)",
    "Present: Marilyn Saddington, East Midlands Business (not a member)",
    "Present: Alison Hope, Tresham Institute (exact)",
    "Present: Stella Jinks, Corby Borough Council (exact)",
    "Present: Raj Patel, Northamptonshire Police (exact)",
    "Present: Sandra Hockley, Job Centre Plus (not a member)",
    "Apologies: Sarah Rodmell, Kettering Borough Council (exact)",
    "Apologies: Karen Sanders, Moulton College (exact)",
    "Apologies: Libby Langley, Tresham Institute (exact)",
    "Apologies: Rose Daniel, Daventry District Council (exact)",
    "Apologies: Linda Houston, Connexions (not a member)",
    "Apologies: Mark Ainge, Northamptonshire Fire & Rescue Service (exact)",
  ]);
});

test("who is to do what, due at the next meeting where the words say so", () => {
  expect(actionsOf(minutes)).toEqual([
    "Chris Donkin, -: CD to liaise with Sue Bage (LC’s PA) re the distribution of Compact Charter documentation to the Compact ‘main contacts’",
    "Chris Donkin, 2009-12-10: CD to collate responses and report progress to next SG meeting",
    "Chris Donkin, -: CD to liaise with Northampton College to ensure that invites to the Northampton College E&D INSET day are distributed",
    "Chris Donkin, -: CD to arrange and facilitate further meeting of E&D Working Group",
    "Working Group, -: Working Group to make the pragmatic arrangements as to how to implement the approach described above",
    "-, 2009-12-10: Report to be provided to the next Steering Group meeting",
    "Chris Donkin, -: CD to ensure that the agenda for the next Recruitment and Retention Group meeting features an input on the Future Jobs Fund",
  ]);
  expect(minutes.actions.map(({ item }) => item?.slice(0, 7))).toEqual([
    "Item 3 ",
    "Item 3 ",
    ...["Item 6 ", "Item 6 ", "Item 6 ", "Item 6 "],
    "Item 10",
  ]);
});

test("what was agreed, endorsed and who was elected are decisions; another meeting's are news", () => {
  for (const part of [
    "we should try to get the Charter commitment",
    "The Steering Group endorsed this approach",
    "unanimously re-elected Len Closs as Chair",
  ]) {
    expect(minutes.decisions.filter((decision) => decision.includes(part))).toHaveLength(1);
  }
  expect(minutes.decisions.filter((decision) => decision.includes("E&D issues"))).toEqual([]);
});

test("nothing is left over", () => {
  expect(minutes.notUnderstood).toEqual([]);
});
