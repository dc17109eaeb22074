import { tidyText } from "../cells/cellValue";
import { AIMS_OF_CHARTER } from "../domain/aims/charterAims";
import { countOf } from "../domain/words/figure";
import { listedAll } from "../domain/words/listedAll";
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

const LONGEST_NAME = 150;

/**
 * The Members' Charter for these organisations to sign: its text with the Compact's and the
 * organisation's names filled in, and a block for the signature. Several are one document, each on
 * pages of its own.
 */
export function charterForm(compact: Compact, organisations: readonly string[]): PrintedDocument {
  const names = organisations.map((name) => clipped(name, LONGEST_NAME));
  const [only = ""] = names;
  const isOne = names.length === 1;
  const title = isOne ? `Members' Charter: ${only}` : `Members' Charter: ${names.length} forms`;
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
      ],
    })),
  };
}

/** In the Charter's words; the figures are those of Settings. */
function charterText(compact: Compact): readonly Block[] {
  const { minimumMembership, meetingsExpected } = compact.settings;
  return [
    paragraph(
      "Our purpose is to improve the quality of the public services in the county through effective collaborative workforce development and planning.",
      "lead",
    ),
    paragraph(
      `${capitalised(nameOf(compact))} is committed to realising the following aims:`,
      "intro",
    ),
    ...aimsOf(compact).map(([ref, aim]) =>
      paragraph([bold(`${ref} `), plain(asSentence(aim))], "names"),
    ),
    heading(2, "A Charter for change"),
    paragraph(
      "This Charter outlines specific commitments that members of the Compact have agreed to support. By signing up to it, members agree to work in partnership, in order to develop and share good practice that can be integrated into the day to day operation of individual organisations.",
    ),
    paragraph(
      "In order to ensure that this is a meaningful agreement and that it is a Charter for change, organisations are requested to secure the formal endorsement of their executive management committees and Boards. Each organisation is asked to confirm that it supports and commits to the specific aims of the Compact, and will actively participate in working towards realising its purposes.",
    ),
    heading(2, "From commitment to implementation: a partnership approach"),
    paragraph(
      "To ensure the successful implementation of the Charter, the Statement of Annual Priorities details the activities to be taken forward collectively by the membership.",
    ),
    heading(2, "Membership"),
    list([
      "The membership of the Steering Group and the Theme Groups balances the diversity of participation, the size of different sector interests, geography, and the knowledge and resources that the Compact needs to deliver its Annual Priorities.",
      "A prerequisite to membership of the Steering Group is the organisation's formal, written commitment to realising the purpose and specific aims of the Compact.",
      "Those who take part are from the Senior Executive Team, or their nominated deputies, and able to contribute to the strategic discussions of the Steering Group and the Theme Groups.",
      `Membership is for a minimum period of ${countOf(minimumMembership, "years")}, and members or their nominated deputies are expected to attend a minimum of ${countOf(meetingsExpected, "meetings")} a year.`,
    ]),
  ];
}

function signatureBlock(compact: Compact, organisation: string): readonly Block[] {
  const { coordinator, coordinatorEmail } = compact.settings;
  const to = listedAll(
    [coordinator, coordinatorEmail].map(tidyText).filter((part) => part !== ""),
  ).replace(" and ", ", ");
  return [
    heading(2, `On behalf of ${organisation}`),
    paragraph(
      `I confirm that we support and will actively participate in and commit to working towards realising the specific aims of ${nameOf(compact)}.`,
      "intro",
    ),
    tableBlock(
      `The signature on behalf of ${organisation}`,
      [tableColumn("To be filled in", 35), tableColumn(organisation, 65)],
      ["Signed", "Name", "Position in organisation", "Date"].map((what) => [
        words(`${what}\n`),
        words(""),
      ]),
    ),
    ...(to === "" ? [] : [paragraph(`Please return it to ${to}.`, "small")]),
  ];
}

/** The Compact's own aims where the tab Aims holds them, else the Charter's. */
function aimsOf({ aims }: Compact): readonly (readonly [ref: string, aim: string])[] {
  const own = aims.flatMap(({ ref, aim }) => (aim === "" ? [] : [[ref, aim] as const]));
  return own.length === 0 ? AIMS_OF_CHARTER : own;
}

function nameOf({ settings }: Compact): string {
  const name = clipped(settings.compactName, LONGEST_NAME);
  if (name === "") return "the Compact";
  return /^the /i.test(name) ? name : `the ${name}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function asSentence(text: string): string {
  return /[.!?:;…]$/.test(text) ? text : `${text}.`;
}
