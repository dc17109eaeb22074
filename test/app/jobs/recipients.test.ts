import { recipientsIn } from "../../../src/app/jobs/recipients";

test.each([
  [
    "a@x.example, b@x.example;c@x.example\nd@x.example",
    "a@x.example b@x.example c@x.example d@x.example",
  ],
  ["a@x.example b@x.example", "a@x.example b@x.example"],
  ["Asha Abbott <a@x.example>, A@X.example", "A@X.example"],
  [" ", ""],
])("addresses in %j", (typed, expected) => {
  expect(recipientsIn(typed)).toEqual({
    addresses: expected.split(" ").filter((address) => address !== ""),
    unreadable: [],
  });
});

test("what is no address is told, and keeps nobody else from the mail", () => {
  expect(recipientsIn("chair@, a@x.example, Asha Abbott, b@x, c@@x.example")).toEqual({
    addresses: ["a@x.example"],
    unreadable: ["chair@", "Asha Abbott", "b@x", "c@@x.example"],
  });
});
