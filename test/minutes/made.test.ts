import { promptOf } from "../../src/minutes/prompt";
import { actionsOf, attendanceOf, read } from "./minutes";

test("reminders are no minutes, whatever stands in them; what is typed beside them is", () => {
  const minutes = read(`Steering Group, 7 October 2009
${promptOf("To fill in", "Present: Jo Bell [Moulton College]")}
Present: Len Closs, Northampton College
1. Matters arising
${promptOf("From the agenda", "It was agreed that\nAction: LC to pay")} It was agreed to wait.
Actions:
${promptOf("To fill in", "LC to write")}
LC to telephone`);
  expect(attendanceOf(minutes)).toEqual(["Present: Len Closs, Northampton College (exact)"]);
  expect(minutes.decisions).toEqual(["It was agreed to wait."]);
  expect(actionsOf(minutes)).toEqual(["Len Closs, -: LC to telephone"]);
  expect(minutes.notUnderstood).toEqual([]);
});

test("in a table of those present an organisation may be called Action, and have a comma", () => {
  const minutes = read(`Steering Group, 7 October 2009
Name\tOrganisation\tAttended
Ann Ash\tAction for Children\tPresent
Jo Bell, Chair\tNorthamptonshire Police\tApologies
Ben Barrow (for Jo Bell)\tMoulton College\tPresent`);
  expect(attendanceOf(minutes)).toEqual([
    "Present: Ann Ash, Action for Children (not a member)",
    "Apologies: Jo Bell, Northamptonshire Police (exact)",
    "Deputy: Ben Barrow, Moulton College (exact)",
  ]);
});
