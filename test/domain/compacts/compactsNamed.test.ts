import { compactKey } from "../../../src/domain/compacts/compactKey";
import { compactsNamed } from "../../../src/domain/compacts/compactsNamed";
import { shortName } from "../../../src/domain/compacts/shortName";

test.each([
  ["Kent Public Sector Compact", "Kent"],
  ["Kent Compact", "Kent"],
  ["Kent  public sector  COMPACT", "Kent"],
  ["Compact of Kent", "Compact of Kent"],
  ["Compact", "Compact"],
])("%j is %j for short", (compact, short) => {
  expect(shortName(compact)).toBe(short);
});

test("the ways to write a Compact's name are one", () => {
  const names = ["The Kent Public Sector Compact", "kent compact", " Kent ", "THE KENT"];
  expect(names.map(compactKey)).toEqual(["kent", "kent", "kent", "kent"]);
  expect(compactKey("Bathe Compact")).toBe("bathe");
});

test.each([
  ["Kent; Surrey\nEssex", ["Kent", "Surrey", "Essex"]],
  ["Kent,Surrey , Essex", ["Kent", "Surrey", "Essex"]],
  ["Kent and Surrey & Essex", ["Kent", "Surrey", "Essex"]],
  ["Kent, and Surrey", ["Kent", "Surrey"]],
  ["Kent AND Sandwich", ["Kent", "Sandwich"]],
  ["Bedfordshire and Luton Compact", ["Bedfordshire and Luton Compact"]],
  [
    "Bedfordshire and Luton Compact; Kent and Surrey",
    ["Bedfordshire and Luton Compact", "Kent", "Surrey"],
  ],
  ["", []],
  [" ; , ", []],
])("%j names %j", (cell, names) => {
  expect(compactsNamed(cell, new Set(["bedfordshire and luton"]))).toEqual(names);
});
