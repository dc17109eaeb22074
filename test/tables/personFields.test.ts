import { fieldsOfPerson, personOf } from "../../src/tables/personFields";
import { TABLES } from "../../src/tables/tables";

test("a person's name comes first, then what tells more of that person", () => {
  const fields = fieldsOfPerson(TABLES.Members, "charterSignatory");
  expect(fields).toEqual(["charterSignatory", "signatoryPosition"]);
});

test("each field of a person leads to the name, and no other field does", () => {
  for (const field of fieldsOfPerson(TABLES.Members, "mainContact")) {
    expect(personOf(TABLES.Members, field)).toBe("mainContact");
  }
  expect(personOf(TABLES.Members, "sector")).toBeNull();
});

test("whoever is told more of is a field of the same tab", () => {
  for (const { columns } of Object.values(TABLES)) {
    for (const column of Object.values(columns)) {
      if (column.nature !== "text" || column.tellsOf === null) continue;
      expect(Object.keys(columns)).toContain(column.tellsOf);
    }
  }
});
