// Makes the old spreadsheets beside it, as twelve coordinators might have kept them, each odd in its
// own way: `node examples/old/make.mjs`. All people and addresses in them are invented.
import { writeFile } from "node:fs/promises";
import { Workbook } from "@cj-tech-master/excelts";

const HERE = new URL(".", import.meta.url);

/** A day as a spreadsheet holds it. */
const day = (text) => new Date(`${text}T00:00:00Z`);

/** Rows of cells, merged blocks ("B3:C3") and the tab's name. */
async function writeBook(name, sheets) {
  const book = new Workbook();
  // The same bytes each time.
  book.created = book.modified = day("2009-06-01");
  for (const { tab, rows, merges = [], state = "visible" } of sheets) {
    const sheet = book.addWorksheet(tab, { state });
    rows.forEach((row, index) => {
      row.forEach((value, at) => {
        if (value === "" || value === null) return;
        const cell = sheet.getCell(index + 1, at + 1);
        cell.value = value;
        if (value instanceof Date) cell.numFmt = "dd/mm/yyyy";
      });
    });
    for (const block of merges) sheet.mergeCells(block);
  }
  await writeFile(new URL(name, HERE), await book.xlsx.writeBuffer());
}

async function writeText(name, lines, { encoding = "utf8", mark = "", end = "\r\n" } = {}) {
  const text = mark + lines.join(end) + end;
  await writeFile(new URL(name, HERE), encode(text, encoding));
}

function encode(text, encoding) {
  if (encoding !== "windows-1252") return Buffer.from(text, encoding);
  // Of what Windows-1252 has beside Latin 1 these lists use four characters.
  const own = new Map([
    ["’", 0x92],
    ["“", 0x93],
    ["”", 0x94],
    ["–", 0x96],
  ]);
  return Buffer.from(Array.from(text, (letter) => own.get(letter) ?? letter.codePointAt(0)));
}

// 1. Titles above, Y and N, short names, a total that counts, notes below.
await writeBook("01-titles-and-totals.xlsx", [
  {
    tab: "2008 list",
    rows: [
      ["PUBLIC SECTOR COMPACT"],
      ["Monitoring list 2008/09", "", "", "", "", "updated 3 Feb"],
      [],
      [
        "Organisation",
        "Main Contact",
        "Email Address",
        "Tel No.",
        "Charter Signed",
        "Skills Pledge? (Y/N)",
        "Apprenticeship scheme? (Y/N)",
        "No. of apprentices",
        "Comments",
      ],
      [
        "Corby BC",
        "Carys Chandra",
        "carys.chandra@corby.example",
        "01604 496002",
        day("2008-12-10"),
        "Y",
        "Y",
        2,
        "",
      ],
      [
        "Kettering BC",
        "Dev Dunne",
        "dev.dunne@kettering.example",
        "01604 496003",
        day("2008-03-12"),
        "Y",
        "Y",
        5,
        "HR away until June",
      ],
      [
        "Harborough DC",
        "Hana Hall",
        "hana.hall@harborough.example",
        "01858 828282",
        "",
        "N",
        "N",
        "",
        "Joined in February",
      ],
      [
        "Melton BC",
        "Milo Marsh",
        "milo.marsh@melton.example",
        "01664 502502",
        day("2009-02-02"),
        "Y",
        "",
        "",
        "",
      ],
      [],
      ["Total", "", "", "", 3, 3, 2, 7],
      ["* Figures from the autumn survey; see the file on the shared drive."],
    ],
    merges: ["A1:I1"],
  },
]);

// 2. A header of two lines with merged groups, sectors as headings across the sheet.
await writeBook("02-two-line-header.xlsx", [
  {
    tab: "Commitments",
    rows: [
      ["Organisation", "Contact", "", "Skills Pledge", "", "Jobs Pledge", "", "TNA", "Notes"],
      ["", "Name", "E-mail", "Signed?", "Date", "Signed?", "Date", "", ""],
      ["Local Authorities"],
      [
        "Blaby District Council",
        "Bea Bond",
        "bea.bond@blaby.example",
        "Yes",
        day("2008-05-01"),
        "Yes",
        "",
        day("2008-11-20"),
        "",
      ],
      [
        "Charnwood Borough Council",
        "Cy Carr",
        "cy.carr@charnwood.example",
        "No",
        "",
        "No",
        "",
        "",
        "Waiting for committee",
      ],
      ["Health Service"],
      [
        "Leicester Royal Infirmary",
        "Lou Lane",
        "lou.lane@infirmary.example",
        "Yes",
        "spring 2008",
        "Yes",
        day("2009-03-03"),
        "",
        "",
      ],
      ["Schools"],
      ["Ashby School", "Ash Ames", "ash.ames@ashbyschool.example", "", "", "", "", "", ""],
    ],
    merges: ["B1:C1", "D1:E1", "F1:G1", "A1:A2", "H1:H2", "I1:I2", "A3:I3", "A6:I6", "A8:I8"],
  },
]);

// 3. Semicolons, a byte order mark, a name and an address in one cell, several people a member.
await writeText(
  "03-names-with-addresses.csv",
  [
    "Member organisation;Contact;Telephone;Joined;Remarks",
    "Gedling Borough Council;Gail Gray <gail.gray@gedling.example>;0115 901 3901;1 April 2008;",
    ";Guy Grant <guy.grant@gedling.example>;;;",
    "Broxtowe Borough Council;Bryn Bell, HR Manager;0115 917 7777;01/09/2007;prefers letters",
    "Broxtowe BC;Bo Bates (Training Officer);0115 917 7778;;",
    '"Mansfield District Council";"Mo Mills / Meg Moss";01623 463463;4.5.08;"asked for a ""buddy"", twice"',
    "Café Trust;Zoë Żak <zoe.zak@cafetrust.example>;;12th June 2008;",
  ],
  { mark: "\ufeff" },
);

// 4. Windows-1252, dates typed in every form, quotation marks of a word processor.
await writeText(
  "04-dates-as-typed.csv",
  [
    "Name of organisation,Lead officer,Date joined,Skills Pledge,Jobs Pledge,TNA completed,Comments",
    "“Boston” Borough Council,Bob O’Neil,31.3.09,Wed 7 October 2009,7th Oct 09,2009-10-07,paid £50",
    "Lincoln College,Lía Lopez,1/4/2008,Yes - 12/03/2008,March 2008,31/02/2009,",
    "West Lindsey DC,Wes Webb,12/13/2008,TBC,not yet,20 Jan,fine – so far",
    "NHS Lincolnshire,Nia Nash,39539,done,17/11/08 and 9/12/08,signed 4 May 2009,",
  ],
  { encoding: "windows-1252" },
);

// 5. What Excel calls Unicode text: UTF-16, tabs; forename and surname apart, numbers of staff.
await writeText(
  "05-unicode-text.txt",
  [
    ["Employer", "Forename", "Surname", "Position", "Email", "No of employees", "Type"],
    [
      "Rutland County Council",
      "Ruth",
      "Rowe",
      "HR Adviser",
      "ruth.rowe@rutland.example",
      "1,120",
      "LA",
    ],
    ["Oakham College", "Olu", "Okafor", "", "olu.okafor@oakham.example", "85", "FE"],
    ["Rutland Water Rescue", "Rex", "", "Manager", "", "under 50", "Charity"],
    [
      "Uppingham Trust",
      "Una",
      "Upton",
      "Director",
      "una.upton@uppingham.example",
      "about 60",
      "Estates",
    ],
  ].map((cells) => cells.join("\t")),
  { encoding: "utf16le", mark: "\ufeff" },
);

// 6. A whole workbook: members, events, actions, meetings; a tab of lists and one of ideas.
await writeBook("06-whole-workbook.xlsx", [
  {
    tab: "Organisations",
    rows: [
      ["Organisation", "Sector", "Contact name", "Email", "Buddy"],
      ["Stamford College", "FE", "Sam Stone", "sam.stone@stamford.example", "South Kesteven DC"],
      [
        "South Kesteven District Council",
        "Local Authority",
        "Sky Shaw",
        "sky.shaw@southkesteven.example",
        "",
      ],
    ],
  },
  {
    tab: "Events 2008",
    rows: [
      ["Good practice events"],
      ["What", "When", "Where", "Type", "Held?", "Numbers", "Feedback"],
      [
        "Launch of the Skills Pledge",
        day("2008-09-16"),
        "Stamford Arts Centre",
        "Good Practice Event",
        "Y",
        34,
        "Very good",
      ],
      ["Apprenticeships breakfast", "late November", "", "", "", "", ""],
      ["Christmas celebration", day("2008-12-10"), "Town Hall", "Seminar", "cancelled", "n/a", ""],
    ],
  },
  {
    tab: "Action plan",
    rows: [
      ["No", "Action", "Who", "By when", "Done?", "Notes"],
      [1, "Invite the colleges to the launch", "CD", day("2008-08-01"), "Y", "All three came"],
      [2, "Find a venue for the celebration", "SS", "end of October", "", ""],
      [3, "Chase the unsigned charters", "CD", day("2009-01-31"), "In progress", ""],
    ],
  },
  {
    tab: "Meetings",
    rows: [
      ["Date", "Group", "Venue", "Time"],
      [day("2008-07-09"), "Steering Group", "County Hall", "2.30 pm"],
      [day("2008-10-08"), "Steering Group", "Stamford College", ""],
    ],
  },
  { tab: "Lists", rows: [["Yes"], ["No"], ["Maybe"]] },
  { tab: "Ideas", rows: [["A logo?"], ["Ask the press office"]] },
]);

// 7. Ticks and crosses, a member's block merged over two people, numbers without their nought.
await writeBook("07-ticks-and-blocks.xlsx", [
  {
    tab: "Sheet1",
    rows: [
      [
        "Member",
        "Named contact",
        "E-mail",
        "Phone no",
        "Charter",
        "Skills Pledge",
        "Test the Organisation",
      ],
      [
        "Fenland District Council",
        "Fay Finch",
        "fay.finch@fenland.example",
        1354654321,
        "✓",
        "✓",
        "x",
      ],
      ["", "Finn Frost", "finn.frost@fenland.example", 1354654322, "", "", ""],
      [
        "Huntingdonshire Regional College",
        "Hal Hart",
        "hal.hart@hrc.example",
        "01480 379100",
        "✓",
        "x",
        "✓",
      ],
      ["Papworth Hospital", "Pia Pike", "pia.pike@papworth.example", "", "", "", ""],
    ],
    merges: ["A2:A3", "E2:E3", "F2:F3", "G2:G3"],
  },
]);

// 8. Headers misspelt, missing or over the wrong things; the order is anybody's guess.
await writeBook("08-headers-amiss.xlsx", [
  {
    tab: "DATA",
    rows: [
      [
        "",
        "Telphone",
        "Organistion:",
        "Contact persn",
        "",
        "Chief Executive",
        "*Skils Pledge*",
        "Fax",
      ],
      [
        "kim.kerr@breckland.example",
        "01362 656870",
        "Breckland Council",
        "Kim Kerr",
        "Local authority",
        "Tess Thorn",
        day("2008-06-25"),
        "01362 1",
      ],
      [
        "nat.nunn@norwich.example",
        "01603 773311",
        "City College Norwich",
        "Nat Nunn",
        "Further education",
        "Dick Dove",
        "",
        "01603 2",
      ],
      [
        "pat.poole@norfolk.example",
        "01953 424242",
        "Norfolk Constabulary",
        "Pat Poole",
        "Police",
        "Ian Ives",
        day("2009-01-22"),
        "",
      ],
    ],
  },
]);

// 9. The header repeated for printing, continuation lines, an overflow of remarks.
await writeText("09-printed-pages.csv", [
  "Suffolk Compact - Contacts - page 1 of 2,,,,",
  "Organisation,Contact,Email,Notes,Left on",
  "Babergh District Council,Bess Beale,bess.beale@babergh.example,rang 3 times,",
  ",,,no answer in May,",
  "Suffolk New College,Sol Swift,sol.swift@snc.example,,",
  "Suffolk Compact - Contacts - page 2 of 2,,,,",
  "Organisation,Contact,Email,Notes,Left on",
  "Waveney District Council,Wyn West,wyn.west@waveney.example,,31/3/2009",
  "Grand total,3,,,",
]);

// 10. Two tables in one sheet, one below the other.
await writeBook("10-two-tables-one-sheet.xlsx", [
  {
    tab: "Everything",
    rows: [
      ["Members"],
      ["Organisation", "Contact", "Email", "Jobs Pledge"],
      ["Harlow College", "Hope Hill", "hope.hill@harlow.example", day("2009-05-14")],
      ["Tendring District Council", "Ted Tate", "ted.tate@tendring.example", ""],
      [],
      ["Events"],
      ["Event", "Date", "Venue", "Status", "Attendance"],
      ["Equality and Diversity INSET day", day("2009-11-17"), "Harlow College", "Scheduled", ""],
      ["Sharing what works", day("2009-03-11"), "Clacton", "Took place", 21],
    ],
  },
]);

// 11. Dates with the month first, and cells that would do harm.
await writeText("11-hostile.csv", [
  "Organisation,Contact,Email,Skills Pledge,Comments",
  '"=HYPERLINK(""http://x.example"",""Corby"")",+44 Jones,jo.jones@x.example,01/13/2009,-1+1',
  'Warwick <script>alert(1)</script> Trust,"Ray ""Rocky"" Reed",ray.reed@warwicktrust.example,03/04/2009,@SUM(A1:A9)',
  `Stratford College,Stella Snow,stella.snow@stratford.example,2009-02-01,${"long ".repeat(2000).trim()}`,
  "Nuneaton\u200b  Council\u00a0,Ned\u202e Nash,NED.NASH@nuneaton.example,12/31/08,#N/A",
]);

// 12. Attendance line by line, and what the theme groups reported.
await writeBook("12-attendance-and-updates.xlsx", [
  {
    tab: "Attendance",
    rows: [
      ["Date", "Group", "Organisation", "Name", "Attended"],
      [day("2009-07-08"), "Steering Group", "Corby BC", "Carys Chandra", "Present"],
      [day("2009-07-08"), "Steering Group", "Kettering BC", "Dev Dunne", "Apols"],
      [day("2009-09-16"), "L&D Theme Group", "Corby BC", "Carys Chandra", "Y"],
    ],
  },
  {
    tab: "Theme group reports",
    rows: [
      ["Date of update", "Theme group", "Chair", "What happened"],
      [
        day("2009-09-16"),
        "Learning and Development",
        "Ann Ash",
        "Two colleges shared their TNAs.\nA third will follow.",
      ],
      ["autumn 2009", "Recruitment and Retention", "", "Nothing yet."],
    ],
  },
]);
