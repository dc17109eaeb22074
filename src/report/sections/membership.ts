import type { Tally } from "../../domain/measures/tally";
import { charterSignatures, countOfMembersWith } from "../../domain/members/countOfMembersWith";
import { activeMembers } from "../../domain/members/membership";
import { describeFigure } from "../../domain/words/figure";
import type { Column } from "../../tables/column";
import type { Compact } from "../../tables/compact";
import { TABLES } from "../../tables/tables";
import type { Block, TableBlock } from "../block";
import { heading, names, paragraph, tableBlock, tableColumn, words } from "../blocks";
import { figureOfTarget } from "../figures";
import { commitmentPicture } from "../pictures/progressPicture";
import type { Section } from "../section";

const CHARTER = TABLES.Members.columns.charterSignedOn.title;

const COLUMNS: readonly Column[] = Object.values(TABLES.Members.columns);

interface Commitment {
  readonly title: string;
  readonly phrase: string;
  readonly tally: Tally;
}

/** Who the members are, what they have committed to, who has signed the Members' Charter. */
export const membership: Section = {
  holds: "Membership, the Members' Charter and who has committed to what",
  fitsCell: false,
  isAppendix: true,
  write: ({ compact }) => {
    const total = activeMembers(compact).length;
    if (total === 0) return [];
    const commitments = COLUMNS.flatMap(({ title, commitment }): readonly Commitment[] => {
      const tally = commitment === null ? null : countOfMembersWith(compact, title);
      return tally === null || commitment === null ? [] : [{ title, phrase: commitment, tally }];
    });
    const charter = commitments.find(({ title }) => title === CHARTER);
    return [
      heading(1, "Membership and the Charter"),
      paragraph(membershipSentence(total, charter), "intro"),
      ...(commitments.length === 0 ? [] : [commitmentsChart(commitments, total)]),
      ...(charter === undefined ? [] : charterBlocks(compact)),
    ];
  },
};

function membershipSentence(total: number, charter: Commitment | undefined): string {
  const are =
    total === 1
      ? "One organisation is a member"
      : `${describeFigure(total)} organisations are members`;
  const signed =
    charter === undefined
      ? ""
      : `; ${charter.tally.counted.length === total ? "all have" : `${describeFigure(charter.tally.counted.length)} ${charter.tally.counted.length === 1 ? "has" : "have"}`} signed the Members' Charter`;
  return `${are} of the Compact${signed}.`;
}

/** Members by commitment: a bar for each. */
function commitmentsChart(commitments: readonly Commitment[], total: number): TableBlock {
  return tableBlock(
    "Members by commitment: how many members have made each commitment.",
    [
      tableColumn("Commitment", 42),
      tableColumn("Members", 40),
      tableColumn("How many", 18, "right"),
    ],
    commitments.map(({ phrase, tally }) => {
      const count = tally.counted.length;
      const share = `${describeFigure(Math.round((count / total) * 100))}%`;
      return [
        words(phrase),
        { kind: "bar", picture: commitmentPicture(phrase, count, total), words: "" },
        words(`${figureOfTarget(count, total)} (${share})`),
      ];
    }),
  );
}

function charterBlocks(compact: Compact): readonly Block[] {
  const { having, without } = charterSignatures(compact);
  const isShorter = having.length <= without.length;
  return [
    heading(2, "The Members' Charter"),
    ...names(
      "Who has signed",
      having.map(({ name }) => name),
      !isShorter,
    ),
    ...names(
      "Who has yet to sign",
      without.map(({ name }) => name),
      isShorter,
    ),
  ];
}
