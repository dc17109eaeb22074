import { aboutDay } from "../../../src/domain/words/aboutDay";
import { ageInWords } from "../../../src/domain/words/ageInWords";
import { asSentence } from "../../../src/domain/words/asSentence";
import { endsInShortForm } from "../../../src/domain/words/endsInShortForm";
import { ordinal, timesInWords } from "../../../src/domain/words/ordinal";
import { aDay } from "../../support/builders";

test.each([
  ["2010-01-10", "early January 2010"],
  ["2010-01-11", "mid-January 2010"],
  ["2010-01-20", "mid-January 2010"],
  ["2010-12-21", "late December 2010"],
])("%s is about %s", (on, expected) => {
  expect(aboutDay(aDay(on))).toBe(expected);
});

test.each([
  [1, "1 day"],
  [120, "120 days"],
  [121, "3 months"],
  [730, "23 months"],
  [731, "2 years"],
  [6_300, "17 years"],
])("%d days ago is %s", (days, expected) => {
  expect(ageInWords(days)).toBe(expected);
});

test.each([
  ["Half are in", "Half are in."],
  ["Half are in.", "Half are in."],
  ["Is it half?", "Is it half?"],
  ["Half!", "Half!"],
  ["Half…", "Half…"],
  ["Held on 1.4.09", "Held on 1.4.09."],
])("%j as a sentence is %j", (text, expected) => {
  expect(asSentence(text)).toBe(expected);
});

test.each([
  ["such as e.g.", true],
  ["Mr.", true],
  ["at 2.30 p.m.", true],
  ["Smith, J.", true],
  ["casino.", false],
  ["the end.", false],
  ["No. 3", false],
])("%j ends in a short form: %s", (text, expected) => {
  expect(endsInShortForm(text)).toBe(expected);
});

test("places are said as people say them", () => {
  const places = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 20, 21, 22, 23, 24, 101, 111, 112];
  expect(places.map(ordinal).join(" ")).toBe(
    "first second third fourth fifth sixth seventh eighth ninth 10th 11th 12th 13th 20th 21st 22nd 23rd 24th 101st 111th 112th",
  );
  expect([1, 2, 3].map(timesInWords)).toEqual(["once", "twice", "3 times"]);
});
