import { at } from "../../support/at";
import { aMember, membersWith } from "../../support/builders";
import type { CasesByRule } from "./ruleCases";

const CORBY = aMember("Corby Borough Council", { "Skills Pledge on": "2009-07-10" });
/** No other order allows it. */
const YEAR = { "Year starts": "2009-04-04" };
const EARLY = ["2009-07-10", "2009-06-05", "2009-03-03", "2009-02-11"];
const MORE_EARLY = ["2008-05-09", "2008-04-08"];
const LATE_AS_TEXT = ["25/09/2009", "30/06/09"];
const SKILLS_PLEDGE = `Skills Pledge on (${at("Members", "Skills Pledge on", 2)})`;

export const localeCases: CasesByRule = {
  "locale-not-day-first": {
    fires: {
      "the United States": {
        given: { locale: "en_US" },
        says: [
          "The locale of this spreadsheet is United States, which reads 07/10/2009 as 10 July. Choose File > Settings, set Locale to United Kingdom and save. Dates typed before stay as they were read; Compact > Check the workbook names those to look at.",
        ],
        first: { table: "Settings", seen: "en_US", severity: "warning" },
      },
      "also where there is no Settings tab": {
        given: { locale: "sv_SE", without: ["Settings"] },
        says: [expect.stringContaining("Sweden")],
      },
    },
    quiet: { "the United Kingdom": {}, Ireland: { locale: "en_IE" } },
  },
  "time-zone-not-british": {
    fires: {
      "New York": {
        given: { timeZone: "America/New_York" },
        says: [
          "The time zone of this spreadsheet is America/New_York, where today can be another day than in the United Kingdom. Choose File > Settings, set Time zone to London and save.",
        ],
      },
    },
    quiet: { London: {}, Belfast: { timeZone: "Europe/Belfast" } },
  },
  "date-in-either-order": {
    fires: {
      "month first now": {
        given: { locale: "en_US", settings: YEAR, members: [CORBY] },
        says: [
          `Corby Borough Council: ${SKILLS_PLEDGE} is 10 Jul 2009. If it was typed day first it is 7 Oct 2009: this spreadsheet reads dates in another order.`,
        ],
        suggestions: [null],
      },
      "read month first before the locale was mended": {
        given: { daysInDoubt: ["2009-07-10"], members: [CORBY] },
        says: [
          `Corby Borough Council: ${SKILLS_PLEDGE} is 10 Jul 2009. If it was typed day first it is 7 Oct 2009: this spreadsheet read dates in another order.`,
        ],
      },
      "a day to come of what has happened has only the other reading": {
        given: {
          locale: "en_US",
          settings: YEAR,
          members: [aMember("Corby", { "Skills Pledge on": "2009-11-05" })],
        },
        says: [
          expect.stringContaining("is 5 Nov 2009. If it was typed day first it is 11 May 2009"),
        ],
        suggestions: ["11 May 2009"],
      },
      "dates after the 12th are text, and no other date is after the 12th": {
        given: { members: membersWith("Skills Pledge on", [...EARLY, ...LATE_AS_TEXT]) },
        says: [
          `Member 1: ${SKILLS_PLEDGE} is 10 Jul 2009. If it was typed day first it is 7 Oct 2009: dates after the 12th are text in this tab, as where they are read month first.`,
          expect.stringContaining("Member 2: "),
          expect.stringContaining("Member 4: "),
        ],
      },
      "one date after the 12th was typed since, below the others": {
        given: {
          members: membersWith("Skills Pledge on", [
            ...[...EARLY, ...MORE_EARLY, ...LATE_AS_TEXT],
            ...["2009-05-13", "2009-07-09"],
          ]),
        },
        says: [
          expect.stringContaining("Member 1: "),
          expect.stringContaining("Member 2: "),
          expect.stringContaining("Member 4: "),
          expect.stringContaining("Member 5: "),
          expect.stringContaining("Member 6: "),
        ],
        suggestions: ["7 Oct 2009", "6 May 2009", "2 Nov 2009", "5 Sep 2008", "4 Aug 2008"],
      },
      "another column was filled in beside it since": {
        given: {
          members: [...EARLY, ...MORE_EARLY, ...LATE_AS_TEXT].map((day, index) =>
            aMember(`Member ${index + 1}`, {
              "Skills Pledge on": day,
              "Jobs Pledge on": `2009-0${index + 1}-2${index}`,
              // The same day as one in doubt, and right.
              ...(index === 0 ? { "Left on": "2009-07-10" } : {}),
            }),
          ),
        },
        says: [
          `Member 1: ${SKILLS_PLEDGE} is 10 Jul 2009. If it was typed day first it is 7 Oct 2009: dates after the 12th are text in this column, as where they are read month first.`,
          ...Array.from({ length: 4 }, () => expect.stringContaining("Skills Pledge on")),
        ],
        suggestions: ["7 Oct 2009", "6 May 2009", "2 Nov 2009", "5 Sep 2008", "4 Aug 2008"],
      },
      "one date of many is after the 12th, wherever it stands": {
        given: {
          members: membersWith("Skills Pledge on", [
            "2009-05-13",
            ...[...EARLY, ...MORE_EARLY, "2008-10-12", ...LATE_AS_TEXT],
          ]),
        },
        says: Array.from({ length: 6 }, () => expect.any(String)),
        suggestions: Array.from({ length: 6 }, () => null),
      },
    },
    quiet: {
      "a British spreadsheet": { members: [CORBY] },
      "one date after the 12th was read": {
        members: membersWith("Skills Pledge on", [...EARLY, ...LATE_AS_TEXT, "2009-05-13"]),
      },
      "one date is text, which may be chance": {
        members: membersWith("Skills Pledge on", [...EARLY, "25/09/2009"]),
      },
      "one is, and others that both orders allow are text as well": {
        members: membersWith("Skills Pledge on", [
          ...[...EARLY, ...MORE_EARLY, "07/10/2009", ...LATE_AS_TEXT, "2009-05-13"],
        ]),
      },
      "too few dates to tell": {
        members: membersWith("Skills Pledge on", [...EARLY.slice(0, 3), ...LATE_AS_TEXT]),
      },
      "a day that no other order allows": {
        locale: "en_US",
        settings: YEAR,
        members: [
          aMember("Corby", { "Skills Pledge on": "2009-07-13" }),
          aMember("Daventry", { "Skills Pledge on": "2009-09-09" }),
        ],
      },
      "another day than those in doubt": { daysInDoubt: ["2009-06-10"], members: [CORBY] },
      "the day of an acceptance, which the add-on wrote": {
        locale: "en_US",
        settings: YEAR,
        accepted: [
          {
            Rule: "locale-not-day-first",
            Where: "Settings",
            Reason: "our own",
            "Accepted on": "2009-07-10",
          },
        ],
      },
    },
  },
};
