import { askedNames } from "../../src/app/jobs/askedNames";
import { aCompact, aMember } from "../support/builders";
import { anOldSheet, comesIn } from "./comesIn";

const listOf = (...names: readonly string[]) =>
  anOldSheet("Members", [
    ["Organisation", "Phone"],
    ...names.map((name) => [name, "01933 229777"]),
  ]);
const membersCalled = (...names: readonly string[]) =>
  aCompact({ members: names.map((name) => aMember(name)) });
const WELLINGBOROUGH = "Borough Council of Wellingborough";

test("a place alone is the one member of that place: shown, and no second member", () => {
  const { tables, filled } = comesIn([listOf("Wellingborough")], membersCalled(WELLINGBOROUGH));
  expect(tables[0]?.rows).toEqual({ new: 0, changed: 1, same: 0, skipped: 0 });
  expect(filled).toEqual([`${WELLINGBOROUGH}: Phone: 01933 229777`]);
  expect(tables[0]?.names).toEqual([
    {
      row: 2,
      seen: "Wellingborough",
      name: WELLINGBOROUGH,
      options: [WELLINGBOROUGH],
      how: "near",
    },
  ]);
});

test.each([
  ["East Northants", ["East Northamptonshire Council", "Northamptonshire County Council"]],
  ["Moulton", ["Moulton College"]],
  ["Kettering Council", ["Kettering Borough Council", "Kettering General Hospital"]],
])("%s fits one member alone", (seen, members) => {
  const { tables } = comesIn([listOf(seen)], membersCalled(...members));
  expect(tables[0]?.names.map(({ name }) => name)).toEqual([members[0]]);
  expect(tables[0]?.rows.new).toBe(0);
});

test("of two that fit it is neither: a question, and nothing of the row comes in", () => {
  const members = ["Kettering Borough Council", "Kettering General Hospital"];
  const { tables, changes, skipped } = comesIn([listOf("Kettering")], membersCalled(...members));
  expect(changes).toEqual([]);
  expect(skipped).toEqual([2]);
  expect(tables[0]?.names).toEqual([
    { row: 2, seen: "Kettering", name: null, options: members, how: "open" },
  ]);
});

test("what a person says of a name holds: one of the two, a new member, or left out", () => {
  const members = ["Kettering Borough Council", "Kettering General Hospital"];
  const said = (to: string) => {
    const { choices } = askedNames([{ from: "Kettering", to }], members);
    const { newRows, filled, skipped } = comesIn([listOf("Kettering")], membersCalled(...members), {
      names: [choices],
    });
    return [newRows("Members").map(({ Organisation }) => Organisation), filled, skipped];
  };
  expect(said("Kettering General Hospital")).toEqual([
    [],
    ["Kettering General Hospital: Phone: 01933 229777"],
    [],
  ]);
  expect(said("Kettering")).toEqual([["Kettering"], [], []]);
  expect(said("")).toEqual([[], [], [2]]);
});

test("an ending in brackets goes to Notes where the member is one without it", () => {
  const { tables, filled } = comesIn(
    [listOf("Moulton College (left 2008)")],
    membersCalled("Moulton College"),
  );
  expect(tables[0]?.rows.new).toBe(0);
  expect(filled).toEqual([
    "Moulton College: Phone: 01933 229777",
    "Moulton College: Notes: Organisation: left 2008",
  ]);
});

test("an ending in brackets of a place alone is kept as well", () => {
  const { filled } = comesIn([listOf("Wellingborough [see file]")], membersCalled(WELLINGBOROUGH));
  expect(filled).toContain(`${WELLINGBOROUGH}: Notes: Organisation: see file`);
});

test("two endings of one name may be two bodies: each is a question", () => {
  const { tables, changes } = comesIn(
    [listOf("Jobcentre Plus (Corby)", "Jobcentre Plus (Kettering)")],
    membersCalled("Jobcentre Plus"),
  );
  expect(changes).toEqual([]);
  expect(tables[0]?.names.map(({ how }) => how)).toEqual(["open", "open"]);
});

test("initials in brackets, and a new name with an ending, stay a name", () => {
  const names = ["Northamptonshire Enterprise Limited (NEL)", "Fire Service College (Moreton)"];
  const { newRows, tables } = comesIn([listOf(...names)], aCompact());
  expect(newRows("Members").map(({ Organisation }) => Organisation)).toEqual(names);
  expect(tables[0]?.names).toEqual([]);
});

test("a second list says the same of a name that it was taken for", () => {
  const list = listOf("Borough Council of Wellingborough", "Wellingborough (new HR)");
  const { newRows } = comesIn([list], aCompact());
  expect(newRows("Members")).toEqual([
    {
      Organisation: WELLINGBOROUGH,
      Phone: "01933 229777",
      Notes: "Organisation: new HR",
    },
  ]);
});

test.each([
  ["South Northants DC", "South Northamptonshire Council"],
  ["South Northants District Council", "South Northamptonshire Council"],
  ["Northants Cty Council", "Northamptonshire Council"],
  ["Northants CC", "Northamptonshire County Council"],
  ["Northants Cty Council", "Northamptonshire County Council"],
  ["Corby Boro Council", "Corby Council"],
])("%s is the member %s, and no second one", (seen, member) => {
  const { tables } = comesIn([listOf(seen)], membersCalled(member, "Moulton College"));
  expect(tables[0]?.rows).toMatchObject({ new: 0, changed: 1 });
});

test.each([
  ["Corby DC", "Corby Borough Council"],
  ["Corby Borough Council", "Corby"],
  ["Towcester Town Council", "Towcester Council"],
  ["UHL", "University Hospitals of Leicester NHS Trust"],
  ["NHS Northamptonshire PCT", "NHS Northamptonshire"],
  ["NHS Northamptonshire PCT", "Northamptonshire Teaching Primary Care Trust"],
  ["Kettering General Hospital", "Kettering General Hospital NHS Foundation Trust"],
])("whether %s is %s is asked, and nothing of the row comes in before", (seen, member) => {
  const { tables, changes } = comesIn([listOf(seen)], membersCalled(member, "Moulton College"));
  expect(changes).toEqual([]);
  expect(tables[0]?.names).toMatchObject([{ seen, name: null, options: [member], how: "open" }]);
});

test.each([
  ["Corby Town Council", "Corby Borough Council"],
  ["Northampton College", "Northampton Borough Council"],
  ["Northamptonshire Healthcare NHS Trust", "Northamptonshire Primary Care Trust"],
  ["North Northants Council", "South Northamptonshire Council"],
  ["NHS", "NHS Northamptonshire"],
])("%s is another body than %s", (seen, member) => {
  const { tables } = comesIn([listOf(seen)], membersCalled(member));
  expect(tables[0]?.rows.new).toBe(1);
  expect(tables[0]?.names).toEqual([]);
});
