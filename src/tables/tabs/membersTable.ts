import { choice } from "../kinds/choiceKind";
import { day } from "../kinds/dayKind";
import { number } from "../kinds/numberKind";
import { text } from "../kinds/textKind";
import { SIZE_BANDS } from "../sizeBands";
import { declareTable } from "../table";
import { contactColumns } from "./contactColumns";
import { seatColumns } from "./seatColumns";

export const membersTable = declareTable("Members", {
  purpose: "One row an organisation: who it is, its main contact, what it has signed up to.",
  aliases: ["Member", "Member organisations", "Membership", "Organisations"],
  key: ["organisation"],
  toldBy: ["organisation"],
  rowsAre: "members",
  need: "indispensable",
  inFigures: true,
  expected: [
    "sector",
    "district",
    "size",
    "memberSince",
    "leftOn",
    "charterSignedOn",
    "charterSignatory",
    "signatoryPosition",
    "jobTitle",
    "phone",
    "contactConfirmedOn",
    "steeringGroupMember",
    "deputy",
    "skillsPledgeOn",
    "jobsPledgeOn",
    "apprenticeshipScheme",
    "apprentices",
    "buddy",
    "testTheOrganisationOn",
    "tnaCompletedOn",
    "tnaCoversApprenticeships",
    "equalityMark",
    "equalityMarkOn",
    "notes",
    "check",
  ],
  columns: {
    organisation: text("Organisation", "The organisation's full name, once.", {
      required: true,
      width: 260,
      aliases: ["Organization", "Member", "Member organisation", "Name of organisation"],
      section: "Membership",
    }),
    check: text("Check", "Written by the add-on: what is wrong in this row, or nothing.", {
      auto: true,
      long: true,
      holds: "problems",
    }),
    ...contactColumns,
    sector: choice(
      "Sector",
      [
        "Local authority",
        "Police",
        "Fire and rescue",
        "Health",
        "Higher education",
        "Further education",
        "Central government",
        "Voluntary and other",
      ],
      "The part of the public sector it belongs to. Add your own where none fits.",
      { open: true, section: "Membership" },
    ),
    district: text("District", "Where in the county it works from.", { section: "Membership" }),
    size: choice(
      "Size",
      SIZE_BANDS.map(({ band }) => band),
      "How many people it employs.",
      {
        open: true,
        width: 100,
        aliases: ["Employees", "Number of employees"],
        section: "Membership",
      },
    ),
    memberSince: day("Member since", "The day it joined the Compact.", {
      aliases: ["Joined"],
      inFigures: true,
      section: "Membership",
    }),
    leftOn: day("Left on", "The day it left. From that day it is counted nowhere.", {
      mayLieAhead: true,
      aliases: ["Left"],
      inFigures: true,
      section: "Membership",
    }),
    charterSignedOn: day("Charter signed on", "The day the Members' Charter was signed.", {
      aliases: ["Charter signed", "Members' Charter signed on"],
      commitment: "Members' Charter signed",
      asks: "Have you signed the Members' Charter? If so, on which day, and who signed it?",
      mayPrecedeJoining: true,
      section: "Commitments",
    }),
    charterSignatory: text("Charter signatory", "Who signed the Members' Charter.", {
      names: "person",
      section: "Commitments",
    }),
    signatoryPosition: text("Signatory position", "The signatory's position in the organisation.", {
      tellsOf: "charterSignatory",
      aliases: ["Position in organisation"],
      section: "Commitments",
    }),
    skillsPledgeOn: day("Skills Pledge on", "The day it made the Skills Pledge.", {
      aliases: ["Skills Pledge", "Skills Pledge date"],
      commitment: "Skills Pledge made",
      asks: "Have you made the Skills Pledge? If so, on which day?",
      section: "Commitments",
    }),
    jobsPledgeOn: day("Jobs Pledge on", "The day it signed the Jobs Pledge.", {
      aliases: ["Jobs Pledge", "Jobs Pledge date"],
      commitment: "Jobs Pledge signed",
      section: "Commitments",
    }),
    apprenticeshipScheme: choice(
      "Apprenticeship scheme",
      ["Yes", "Developing", "No"],
      "Its answer to the apprenticeship survey. Blank means that it has not answered.",
      {
        commitment: "Apprenticeship scheme in place",
        asks: "Do you have an apprenticeship scheme (yes, developing or no), and how many apprentices are there now?",
        section: "Survey",
      },
    ),
    apprentices: number("Apprentices", "How many apprentices it has now.", {
      whole: true,
      inFigures: true,
      section: "Survey",
    }),
    buddy: text("Buddy", "The member that supports it with its apprenticeship scheme.", {
      refersTo: "Members",
      width: 200,
      section: "Survey",
    }),
    testTheOrganisationOn: day(
      "Test the Organisation on",
      "The day it engaged with Test the Organisation.",
      {
        aliases: ["Test the Organisation"],
        commitment: "Test the Organisation in use",
        section: "Commitments",
      },
    ),
    tnaCompletedOn: day("TNA completed on", "The day its training needs analysis was completed.", {
      aliases: ["TNA completed", "TNA", "Training needs analysis completed on"],
      commitment: "Training needs analysis completed",
      mayPrecedeJoining: true,
      section: "Commitments",
    }),
    tnaCoversApprenticeships: choice(
      "TNA covers apprenticeships",
      ["Yes", "No"],
      "Does the training needs analysis refer to increasing apprenticeships?",
      { inFigures: true, section: "Commitments" },
    ),
    equalityMark: text("Equality mark", "The recognised equality mark it holds, by name.", {
      width: 200,
      aliases: ["Quality mark", "Equality and diversity mark"],
      commitment: "Equality mark held",
      section: "Commitments",
    }),
    equalityMarkOn: day("Equality mark on", "The day it was given that mark.", {
      aliases: ["Equality mark date"],
      section: "Commitments",
    }),
    jobTitle: text("Job title", "The main contact's job.", {
      aliases: ["Role"],
      aboutContact: true,
      tellsOf: "mainContact",
      section: "Contact",
    }),
    ...seatColumns,
    notes: text("Notes", "Anything worth remembering.", {
      long: true,
      wrapping: "overflow",
      section: "Notes",
    }),
  },
});
