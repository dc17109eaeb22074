import { at } from "../../support/at";
import { aMember, type Row } from "../../support/builders";
import type { CasesByRule } from "./ruleCases";

function members(...names: readonly string[]) {
  return { members: names.map((name) => aMember(name)) };
}

function member(row: Row) {
  return { members: [aMember("Tresham Institute", row)] };
}

export const memberCases: CasesByRule = {
  "organisation-duplicate": {
    fires: {
      "short and long": {
        given: members("Ashfield District Council", "Ashfield DC"),
        says: [
          `Ashfield DC: Organisation (${at("Members", "Organisation", 3)}) is most likely the same organisation as 'Ashfield District Council' (row 2), so it is counted twice. Keep one row.`,
        ],
        first: { severity: "warning", key: "Ashfield DC", cell: at("Members", "Organisation", 3) },
      },
      "& and and": {
        given: members(
          "Northamptonshire Fire & Rescue Service",
          "Northamptonshire Fire and Rescue Service",
        ),
        says: [
          `Northamptonshire Fire and Rescue Service: Organisation (${at("Members", "Organisation", 3)}) is most likely the same organisation as 'Northamptonshire Fire & Rescue Service' (row 2), but two rows tell of it. Keep one row.`,
        ],
      },
      "the other way round": {
        given: members("Borough Council of Wellingborough", "Wellingborough Borough Council"),
        says: [
          `Wellingborough Borough Council: Organisation (${at("Members", "Organisation", 3)}) is most likely the same organisation as 'Borough Council of Wellingborough' (row 2), so it is counted twice. Keep one row.`,
        ],
      },
      "stray spaces": {
        given: members("Moulton College", "Moulton  College "),
        says: [
          `Moulton College: Organisation (${at("Members", "Organisation", 3)}) is most likely the same organisation as 'Moulton College' (row 2), but two rows tell of it. Keep one row.`,
        ],
      },
      "run together": {
        given: members("Job Centre Plus", "JobCentre Plus"),
        says: [
          `JobCentre Plus: Organisation (${at("Members", "Organisation", 3)}) is most likely the same organisation as 'Job Centre Plus' (row 2), so it is counted twice. Keep one row.`,
        ],
      },
      "a slip in the name, at one domain": {
        given: {
          members: [
            aMember("Kettering Borough Council", { Email: "a.abbott@kettering.gov.uk" }),
            aMember("Ketering Borough Council", { Email: "b.barrow@kettering.gov.uk" }),
          ],
        },
        says: [
          `Ketering Borough Council: Organisation (${at("Members", "Organisation", 3)}) is most likely the same organisation as 'Kettering Borough Council' (row 2), so it is counted twice. Keep one row.`,
        ],
      },
      "initials in brackets, Ltd": {
        given: members("Northamptonshire Enterprise Limited", "Northants Enterprise Ltd (NEL)"),
        says: [
          `Northants Enterprise Ltd (NEL): Organisation (${at("Members", "Organisation", 3)}) is most likely the same organisation as 'Northamptonshire Enterprise Limited' (row 2), so it is counted twice. Keep one row.`,
        ],
      },
    },
    quiet: {
      "two parishes with a letter between them": {
        members: [
          aMember("Marston Parish Council", { Email: "clerk@marston-pc.gov.uk" }),
          aMember("Marton Parish Council", { Email: "clerk@marton-pc.gov.uk" }),
        ],
      },
      "different bodies": members(
        "Northampton Borough Council",
        "Northampton College",
        "Northampton General Hospital",
        "Kettering General Hospital",
        "Kettering Borough Council",
        "University of Northampton",
        "Northamptonshire County Council",
        "East Northamptonshire Council",
        "South Northamptonshire Council",
        "NHS Northamptonshire",
        "NHS Consortium",
        "Northamptonshire Healthcare",
        "Northamptonshire Police",
        "Northamptonshire Probation Area",
        "Derby City Council",
        "Derbyshire County Council",
        "North East Derbyshire District Council",
        "Derbyshire Dales District Council",
      ),
    },
  },
  "organisation-says-left": {
    fires: {
      "in brackets": {
        given: members("Connexions (left July 2009)"),
        says: [
          `Connexions (left July 2009): Organisation (${at("Members", "Organisation", 2)}) is 'Connexions (left July 2009)', but Left on is blank, so it is still counted. Type the day it left under Left on.`,
        ],
      },
    },
    quiet: {
      "with its day": { members: [aMember("Connexions (left)", { "Left on": "2009-07-31" })] },
      "a name with such a word": members("Leftwich Housing", "Left Bank Arts"),
    },
  },
  "date-before-member-since": {
    fires: {
      "a pledge before joining": {
        given: member({ "Member since": "2008-09-01", "Skills Pledge on": "2008-06-14" }),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is 14 Jun 2008, before it joined on 1 Sep 2008 (Member since). Put one of the two right.`,
        ],
        first: { column: "Skills Pledge on", severity: "warning" },
      },
      "left before joining": {
        given: member({ "Member since": "2008-09-01", "Left on": "2008-03-31" }),
        says: [
          `Tresham Institute: Left on (${at("Members", "Left on", 2)}) is 31 Mar 2008, before it joined on 1 Sep 2008 (Member since). Put one of the two right.`,
        ],
      },
      "a Charter signed years before": {
        given: member({ "Member since": "2008-09-01", "Charter signed on": "2006-06-14" }),
        says: [
          `Tresham Institute: Charter signed on (${at("Members", "Charter signed on", 2)}) is 14 Jun 2006, before it joined on 1 Sep 2008 (Member since). Put one of the two right.`,
        ],
      },
    },
    quiet: {
      "the Charter is signed before joining; a training needs analysis may be older": member({
        "Member since": "2008-09-01",
        "Charter signed on": "2008-03-12",
        "TNA completed on": "2008-06-12",
      }),
      "the day itself": member({ "Member since": "2008-09-01", "Jobs Pledge on": "2008-09-01" }),
    },
  },
  "membership-below-minimum": {
    fires: {
      "left after a year": {
        given: member({ "Member since": "2007-09-01", "Left on": "2008-08-31" }),
        says: [
          `Tresham Institute: Left on (${at("Members", "Left on", 2)}) is 31 Aug 2008. It joined on 1 Sep 2007; the Charter asks for 2 years, to 1 Sep 2009.`,
        ],
        first: { severity: "note" },
      },
    },
    quiet: {
      "left after two years": member({ "Member since": "2007-09-01", "Left on": "2009-09-01" }),
      "still a member": member({ "Member since": "2009-09-01" }),
    },
  },
  "charter-signatory-missing": {
    fires: {
      "a word that names nobody": {
        given: member({ "Charter signed on": "2008-09-10", "Charter signatory": "TBC" }),
        says: [
          `Tresham Institute: Charter signatory (${at("Members", "Charter signatory", 2)}) is 'TBC', though the Charter is signed. Type who signed it, and in which position.`,
        ],
      },
      "signed by nobody": {
        given: member({ "Charter signed on": "2008-03-12" }),
        says: [
          `Tresham Institute: Charter signatory (${at("Members", "Charter signatory", 2)}) is blank, though the Charter is signed. Type who signed it, and in which position.`,
        ],
        first: { severity: "warning", column: "Charter signatory" },
      },
    },
    quiet: {
      "signed by somebody": member({
        "Charter signed on": "2008-03-12",
        "Charter signatory": "A. Ashdown",
      }),
      "not signed": member({}),
    },
  },
  "charter-date-missing": {
    fires: {
      "a word that says no day": {
        given: member({ "Charter signed on": "n/a", "Charter signatory": "A. Ashdown" }),
        says: [
          `Tresham Institute: Charter signed on (${at("Members", "Charter signed on", 2)}) is 'n/a', though 'A. Ashdown' is named as its signatory. Type the day it was signed.`,
        ],
      },
      "somebody signed it": {
        given: member({ "Charter signatory": "A. Ashdown" }),
        says: [
          `Tresham Institute: Charter signed on (${at("Members", "Charter signed on", 2)}) is blank, though 'A. Ashdown' is named as its signatory. Type the day it was signed.`,
        ],
      },
    },
    quiet: {
      "nobody is named yet": member({ "Charter signatory": "TBC" }),
      "with its day": member({
        "Charter signatory": "A. Ashdown",
        "Charter signed on": "2008-03-12",
      }),
    },
  },
  "tna-apprenticeships-unanswered": {
    fires: {
      "complete, and nobody said": {
        given: member({ "TNA completed on": "2009-08-05" }),
        says: [
          `Tresham Institute: TNA covers apprenticeships (${at("Members", "TNA covers apprenticeships", 2)}) is blank, though the training needs analysis is complete. Choose Yes or No.`,
        ],
        first: { severity: "warning", column: "TNA covers apprenticeships" },
      },
    },
    quiet: {
      "No is an answer": member({
        "TNA completed on": "2009-08-05",
        "TNA covers apprenticeships": "No",
      }),
      "not complete": member({}),
    },
  },
  "apprentices-without-scheme": {
    fires: {
      "apprentices, and the answer No": {
        given: member({ Apprentices: 4, "Apprenticeship scheme": "No" }),
        says: [
          `Tresham Institute: Apprenticeship scheme (${at("Members", "Apprenticeship scheme", 2)}) is 'No', though it has 4 apprentices. Put one of the two right.`,
        ],
        first: { column: "Apprenticeship scheme" },
      },
      "one apprentice, and no answer": {
        given: member({ Apprentices: 1 }),
        says: [
          `Tresham Institute: Apprenticeship scheme (${at("Members", "Apprenticeship scheme", 2)}) is blank, though it has 1 apprentice. Put one of the two right.`,
        ],
      },
    },
    quiet: {
      "a scheme": member({ Apprentices: 4, "Apprenticeship scheme": "Yes" }),
      "a first apprentice while it develops one": member({
        Apprentices: 1,
        "Apprenticeship scheme": "Developing",
      }),
      none: member({ Apprentices: 0, "Apprenticeship scheme": "No" }),
    },
  },
  "apprentices-missing": {
    fires: {
      "a scheme without a number": {
        given: member({ "Apprenticeship scheme": "Yes" }),
        says: [
          `Tresham Institute: Apprentices (${at("Members", "Apprentices", 2)}) is blank, though it has a scheme. Type how many (0 where there are none).`,
        ],
        first: { severity: "note" },
      },
    },
    quiet: {
      "none now": member({ "Apprenticeship scheme": "Yes", Apprentices: 0 }),
      "no scheme": member({ "Apprenticeship scheme": "No" }),
    },
  },
  "buddy-unknown": {
    fires: {
      "a slip": {
        given: {
          members: [
            aMember("Learning and Skills Council"),
            aMember("Probation", { Buddy: "Learning & Skils Council" }),
          ],
        },
        says: [
          `Probation: Buddy (${at("Members", "Buddy", 3)}) is 'Learning & Skils Council', which is no member. Did you mean Learning and Skills Council?`,
        ],
        suggestions: ["Learning and Skills Council"],
      },
      "no member": {
        given: member({ Buddy: "Tesco" }),
        says: [
          `Tresham Institute: Buddy (${at("Members", "Buddy", 2)}) is 'Tesco', which is no member. Type a name from Organisation.`,
        ],
        suggestions: [null],
      },
      itself: {
        given: member({ Buddy: "Tresham Institute" }),
        says: [
          `Tresham Institute: Buddy (${at("Members", "Buddy", 2)}) is the organisation itself. Type the member that supports it.`,
        ],
      },
    },
    quiet: {
      "a plain way to say that there is none": member({ Buddy: "n/a" }),
      "a member, in other words": {
        members: [
          aMember("Fire & Rescue Service", { "Apprenticeship scheme": "Yes" }),
          aMember("Probation", { Buddy: "The Fire and Rescue Service" }),
        ],
      },
      blank: member({ Buddy: "" }),
    },
  },
  "buddy-has-no-scheme": {
    fires: {
      "a buddy that is developing one": {
        given: {
          members: [
            aMember("Job Centre Plus", { "Apprenticeship scheme": "Developing" }),
            aMember("Probation", { Buddy: "Job Centre Plus" }),
          ],
        },
        says: [
          `Probation: Buddy (${at("Members", "Buddy", 3)}) is 'Job Centre Plus', whose Apprenticeship scheme is Developing. Choose a buddy that has a scheme.`,
        ],
        first: { key: "Probation", severity: "warning" },
      },
      "a buddy that has left": {
        given: {
          members: [
            aMember("Job Centre Plus", { "Apprenticeship scheme": "Yes", "Left on": "2009-01-31" }),
            aMember("Probation", { Buddy: "Job Centre Plus" }),
          ],
        },
        says: [
          `Probation: Buddy (${at("Members", "Buddy", 3)}) is 'Job Centre Plus', which has left. Choose another.`,
        ],
      },
    },
    quiet: {
      "a buddy with a scheme": {
        members: [
          aMember("Job Centre Plus", { "Apprenticeship scheme": "Yes", Apprentices: 3 }),
          aMember("Probation", { Buddy: "Job Centre Plus" }),
        ],
      },
    },
  },
  "attendance-below-minimum": {
    fires: {
      "nothing left to come to": {
        given: {
          members: [aMember("Moulton College"), aMember("Tresham Institute")],
          meetings: [
            { Date: "2009-07-08", Group: "Steering Group", Status: "Held" },
            { Date: "2009-09-16", Group: "Steering Group", Status: "Held" },
          ],
          attendance: ["2009-07-08", "2009-09-16"].map((date) => ({
            "Meeting date": date,
            Group: "Steering Group",
            Organisation: "Tresham Institute",
            Name: "Sana",
            Attended: "Present",
          })),
        },
        says: [
          `Moulton College: Organisation (${at("Members", "Organisation", 2)}) has come to no meeting this year, and none is planned; the Charter asks for 2.`,
        ],
        first: { severity: "note", key: "Moulton College" },
      },
    },
    quiet: {
      "two more are planned": {
        members: [aMember("Moulton College"), aMember("Tresham Institute")],
        meetings: [
          { Date: "2009-07-08", Group: "Steering Group", Status: "Held" },
          { Date: "2009-12-10", Group: "Steering Group", Status: "Planned" },
          { Date: "2010-03-11", Group: "Steering Group", Status: "Planned" },
        ],
        attendance: [
          {
            "Meeting date": "2009-07-08",
            Group: "Steering Group",
            Organisation: "Tresham Institute",
            Name: "Sana",
            Attended: "Present",
          },
        ],
      },
    },
  },
};
