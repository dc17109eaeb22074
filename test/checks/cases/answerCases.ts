import { at, beyond } from "../../support/at";
import { aMeasure, membersWith } from "../../support/builders";
import type { CasesByRule } from "./ruleCases";

export const answerCases: CasesByRule = {
  "words-unclear": {
    fires: {
      "words of doubt beside names": {
        given: {
          measures: [aMeasure({ Of: "Equality mark" })],
          members: membersWith("Equality mark", [
            "Investors in Diversity",
            "Hope to get it",
            "Stonewall",
            "maybe",
            "working towards Stonewall",
            "none",
            "Two Ticks (2010?)",
          ]),
        },
        says: [
          `Member 2: Equality mark (${at("Members", "Equality mark", 3)}) is 'Hope to get it', which is counted, as it does not say no. Is it held? If not, type none, or working towards it.`,
          `Member 4: Equality mark (${at("Members", "Equality mark", 5)}) is 'maybe', which is counted, as it does not say no. Is it held? If not, type none, or working towards it.`,
          `Member 7: Equality mark (${at("Members", "Equality mark", 8)}) is 'Two Ticks (2010?)', which is counted, as it does not say no. Is it held? If not, type none, or working towards it.`,
        ],
        first: { severity: "warning", key: "Member 2", column: "Equality mark" },
      },
      "words that stand once among names, in a share too": {
        given: {
          measures: [aMeasure({ "Measured by": "Share of members with", Of: "Green mark" })],
          members: membersWith("Green mark", ["Green Flag", "green flag", "x", "Eco Award"]),
        },
        says: [
          `Member 3: Green mark (${beyond("Members", 4)}) is 'x', which is counted, as it does not say no. Is it held? If not, type none, or working towards it.`,
        ],
        first: { severity: "note" },
      },
    },
    quiet: {
      "names however they are written": {
        measures: [aMeasure({ Of: "Equality mark" })],
        members: membersWith("Equality mark", [
          "Investors in Diversity",
          "two ticks",
          "Two ticks",
          "Stonewall",
          "ISO 9001",
          "RoSPA",
          "National recognition for equality work",
          "working towards mindful employer",
          "mindful employer",
        ]),
      },
      "none says no": {
        measures: [aMeasure({ Of: "Equality mark" })],
        members: membersWith("Equality mark", ["Stonewall", "Stonewall", "none", "n/a", "pending"]),
      },
      "words alone: nobody can tell which is the odd one": {
        measures: [aMeasure({ Of: "Green mark" })],
        members: membersWith("Green mark", ["solar roof", "heat pump", "bicycles"]),
      },
      "nothing counts it": {
        measures: [aMeasure()],
        members: membersWith("Equality mark", ["Stonewall", "maybe"]),
      },
      "people and choices are no words": {
        measures: [aMeasure({ Of: "Main contact" }), aMeasure({ Ref: "SM2", Of: "Sector" })],
        members: membersWith("Main contact", ["Jo Soon", "Due, A."]),
      },
    },
  },
  "answer-unclear": {
    fires: {
      "beside Yes and No": {
        given: {
          measures: [aMeasure({ Of: "Green pledge" })],
          members: membersWith("Green pledge", ["Yes", "x", "Pending", "No"]),
        },
        says: [
          `Member 2: Green pledge (${beyond("Members", 3)}) is 'x', among answers of Yes and No, so it is not counted. Is that a Yes or a No?`,
        ],
        first: { severity: "warning", key: "Member 2", column: "Green pledge" },
      },
    },
    quiet: {
      "a column that nothing counts": {
        measures: [aMeasure()],
        members: membersWith("Green pledge", ["Yes", "x"]),
      },
      "words among words": {
        measures: [aMeasure({ Of: "Green pledge" })],
        members: membersWith("Green pledge", ["solar roof", "x"]),
      },
    },
  },
};
