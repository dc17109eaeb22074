import { tidyText } from "../cells/cellValue";
import { AIMS_OF_CHARTER } from "../domain/aims/charterAims";
import { countOf } from "../domain/words/figure";
import { clipped } from "../domain/words/quoted";
import type { Compact } from "../tables/compact";
import type { Block } from "./block";
import {
  bold,
  heading,
  list,
  pageHeading,
  paragraph,
  plain,
  tableBlock,
  tableColumn,
  words,
} from "./blocks";
import type { PrintedDocument } from "./printedDocument";
import { prioritiesTable, statementTitle } from "./statementOfPriorities";

/** Of the file: what is signed names the organisation whole. */
const LONGEST_TITLE = 150;

/**
 * The Members' Charter for these organisations to sign: its text with the Compact's and the
 * organisation's names filled in, and a block for the signature. Several are one document, each on
 * pages of its own.
 */
export function charterForm(compact: Compact, organisations: readonly string[]): PrintedDocument {
  const names = organisations.map(tidyText);
  const [only = ""] = names;
  const isOne = names.length === 1;
  const title = isOne
    ? `Members' Charter: ${clipped(only, LONGEST_TITLE)}`
    : `Members' Charter: ${names.length} forms`;
  const { compactName } = compact.settings;
  const cover: readonly Block[] = [
    { kind: "title", above: compactName, title: "Members' Charter", below: isOne ? [only] : [] },
    ...(isOne ? [] : [paragraph("One form for each of these organisations:"), list(names)]),
  ];
  return {
    title,
    compactName,
    language: "en-GB",
    asAt: compact.asAt,
    sections: names.map((name, index) => ({
      blocks: [
        ...(index === 0 ? cover : []),
        ...(isOne ? [] : [pageHeading(`Members' Charter: ${name}`)]),
        ...charterText(compact),
        ...signatureBlock(compact, name),
        ...annexeBlocks(compact),
      ],
    })),
  };
}

/**
 * Word for word the Derbyshire Members' Charter of 2008, with the names and the figures of Settings in
 * place of its own. What it says of its own county's founding ("Established in 2007") is left out.
 */
function charterText(compact: Compact): readonly Block[] {
  const { minimumMembership, meetingsExpected } = compact.settings;
  const name = bareNameOf(compact);
  const annexe = prioritiesTable(compact) === null ? "" : " (see Annexe 1)";
  return [
    paragraph(
      "Our purpose is to improve the quality of the public services in the county through effective collaborative workforce development and planning",
      "lead",
    ),
    paragraph(`The ${name} is committed to realising the following aims:`, "intro"),
    ...aimsOf(compact).map(([ref, aim]) =>
      paragraph([bold(`${ref} `), plain(asSentence(aim))], "names"),
    ),
    heading(2, "A Charter for change"),
    paragraph(
      `This charter outlines specific commitments that ${name} members have agreed to support. By signing up to this Charter, members agree to work in partnership in order to effectively develop and share good practice that can be effectively integrated into the day to day operation of individual organisations.`,
    ),
    paragraph(
      "In order to ensure that this is a meaningful agreement and that it is a charter for change, Public Sector organisations are requested to secure the formal endorsement from their executive management committees and Boards. Each Public Sector organisation will be asked to confirm that they support and commit to the specific aims of the Compact, and will actively participate to working towards realising its purposes.",
    ),
    heading(2, "From commitment to implementation: a partnership approach"),
    paragraph(
      `To ensure the successful implementation of the Charter, a ${name} Statement of Annual Priorities${annexe} details the activities to be taken forward collectively by the membership in collaboration. (See also the Terms of Reference for the Compact.)`,
    ),
    heading(2, "Membership"),
    list([
      "The membership of the Steering Group and the sub groups will ensure that a balance is achieved between the diversity of participation, size of different sector interests, geography and ensuring availability of knowledge and resources to ensure the Compact delivers its objectives as outlined within its Annual Priorities.",
      "A pre-requisite to membership of the Steering Group is the organisation’s formal, written commitment to realising the purpose and specific aims of the Compact.",
      "Members from the participating organisations should be from the Senior Executive Team or their nominated deputies and should be able to contribute to the strategic discussions of the Steering Group and the Sub Groups.",
      `Membership will be for a minimum period of ${countOf(minimumMembership, "years")} and members or their nominated deputies will be expected to attend a minimum of ${countOf(meetingsExpected, "meetings")} per year.`,
    ]),
  ];
}

/** The declaration in the Charter's words; who signs it is named whole, however long the name. */
function signatureBlock(compact: Compact, organisation: string): readonly Block[] {
  const { coordinator, coordinatorEmail } = compact.settings;
  const to = [coordinator, coordinatorEmail].map(tidyText).filter((part) => part !== "");
  return [
    heading(2, `On behalf of ${organisation}`),
    paragraph(
      `I confirm that we support and will actively participate and commit to, working towards realising the specific aims of the ${bareNameOf(compact)}.`,
      "intro",
    ),
    tableBlock(
      "The signature",
      [tableColumn("To be filled in", 35), tableColumn("On behalf of the organisation", 65)],
      ["Signed", "Name", "Position in organisation", "Date"].map((what) => [
        words(`${what}\n`),
        words(""),
      ]),
    ),
    ...(to.length === 0 ? [] : [paragraph(`Please return it to ${to.join(", ")}.`, "small")]),
  ];
}

/** What the Charter annexes: the Compact's own priorities of the year, where it has set any. */
function annexeBlocks(compact: Compact): readonly Block[] {
  const table = prioritiesTable(compact);
  return table === null ? [] : [heading(2, "Annexe 1"), heading(3, statementTitle(compact)), table];
}

/** The Compact's own aims where the tab Aims holds them, else the Charter's. */
function aimsOf({ aims }: Compact): readonly (readonly [ref: string, aim: string])[] {
  const own = aims.flatMap(({ ref, aim }) => (aim === "" ? [] : [[ref, aim] as const]));
  return own.length === 0 ? AIMS_OF_CHARTER : own;
}

/** "Northamptonshire Public Sector Compact", whole: it stands in what is signed. */
function bareNameOf({ settings }: Compact): string {
  return tidyText(settings.compactName).replace(/^the /i, "") || "Public Sector Compact";
}

function asSentence(text: string): string {
  return /[.!?:;…]$/.test(text) ? text : `${text}.`;
}
