import { aGrid, type Row } from "../../support/builders";
import type { CasesByRule } from "./ruleCases";

const LISTED: readonly Row[] = [
  { Compact: "Derbyshire Compact", "Shares members with": "Derby; Rutland" },
  { Compact: "Bedfordshire and Luton Compact", "Shares members with": "Nowhere" },
];

function tabs(listed: readonly Row[], returned: readonly string[] = []) {
  const returns = returned.map((Compact) => ({ Compact, "As at": "2009-09-30", File: "a.json" }));
  return { tabs: [aGrid("Compacts", listed), aGrid("Returns", returns)] };
}

export const compactCases: CasesByRule = {
  "compact-unknown": {
    fires: {
      "names that are neither listed nor have returned, by the row": {
        given: tabs(LISTED, ["The Derby Public Sector Compact"]),
        says: [
          "Compacts, Derbyshire Compact: Shares members with (B2) names 'Rutland', which is no Compact that is listed or has returned, so that their members are added up. Type the name as it stands under Compact, with ; between several.",
          "Compacts, Bedfordshire and Luton Compact: Shares members with (B3) names 'Nowhere', which is no Compact that is listed or has returned, so that their members are added up. Type the name as it stands under Compact, with ; between several.",
        ],
        first: { severity: "warning", table: "Compacts", column: "Shares members with" },
      },
      "several in one cell, once": {
        given: tabs([{ Compact: "Derbyshire", "Shares members with": "Here and There" }]),
        says: [
          "Compacts, Derbyshire: Shares members with (B2) names 'Here' and 'There', which are no Compacts that are listed or have returned, so that their members are added up. Type the name as it stands under Compact, with ; between several.",
        ],
      },
    },
    quiet: {
      "short names of Compacts that are listed, one of them with 'and' in it": tabs([
        { Compact: "Derbyshire Compact", "Shares members with": "Bedfordshire and Luton" },
        { Compact: "Bedfordshire and Luton Compact", "Shares members with": "" },
      ]),
    },
  },
};
