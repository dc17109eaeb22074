import { personNamed } from "../../../src/domain/people/person";
import { aCompact, aMember } from "../../support/builders";

const { readings } = aCompact({
  members: [
    aMember("Tresham", { "Main contact": "Jo Bell", Email: "jo@b.example", Phone: "01536 464000" }),
    aMember("Corby", { "Main contact": "jo bell", Email: "office@b.example", Phone: "n/a" }),
    aMember("Kettering", {
      "Main contact": "Raj Patel",
      Email: "office@b.example",
      Phone: "123456",
    }),
  ],
});

test("a person is found with the addresses and numbers of the same rows, but those that others share", () => {
  expect(personNamed(readings.Members, "Jo  Bell")).toMatchObject({
    names: ["Jo Bell"],
    addresses: ["jo@b.example"],
    phones: ["01536 464000"],
    shared: [{ text: "office@b.example", isName: false, own: [3], others: [4] }],
    otherNames: ["Raj Patel"],
  });
});

test("two rows of one name that share no address or number may be two people, and both are told of", () => {
  const { mayBe } = personNamed(readings.Members, "Jo Bell");
  expect(mayBe.map(({ rows, organisations }) => [rows, organisations])).toEqual([
    [[2], ["Tresham"]],
    [[3], ["Corby"]],
  ]);
  expect(personNamed(readings.Members, "Raj Patel").mayBe).toEqual([]);
});

test("whoever is not in Members is looked for by what was asked alone", () => {
  expect(personNamed(readings.Members, "Nobody")).toMatchObject({
    names: ["Nobody"],
    addresses: [],
    phones: [],
    shared: [],
    mayBe: [],
  });
});
