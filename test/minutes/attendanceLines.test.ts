import { read } from "./minutes";

/** Each row of attendance with the words that it was read from. */
function linesOf(text: string): readonly string[] {
  const head = "Steering Group, 7 October 2009\n";
  return read(`${head}${text}`).attendance.map(({ name, line }) => `${name}: ${line}`);
}

test("each person stands beside the line, the row or the part of a line that names them", () => {
  expect(linesOf("Present:\nLen Closs\nNorthampton College (Chair)\n1. Welcome")).toEqual([
    "Len Closs: Len Closs, Northampton College (Chair)",
  ]);
  expect(
    linesOf(
      "Present:\nName\tOrganisation\tAttended\nRaj Patel\tNorthamptonshire Police\tApologies\n1. Welcome",
    ),
  ).toEqual(["Raj Patel: Raj Patel | Northamptonshire Police | Apologies"]);
  expect(
    linesOf("Present: Len Closs (Northampton College), Stella Jinks (Corby BC)\n1. Welcome"),
  ).toEqual([
    "Len Closs: Len Closs (Northampton College)",
    "Stella Jinks: Stella Jinks (Corby BC)",
  ]);
});
