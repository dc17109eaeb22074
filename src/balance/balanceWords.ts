import { countOf, describeFigure } from "../domain/words/figure";
import type { Candidate, GroupBalance, Part } from "./balance";

/** "on the Steering Group", "in the Learning and Development Theme Group". */
export function placeInGroup({
  group,
  isSteering,
}: Pick<GroupBalance, "group" | "isSteering">): string {
  return `${isSteering ? "on" : "in"} the ${group.replace(/^the /i, "")}`;
}

/** "9 of 27 members sit on the Steering Group."; where Members names nobody, where to say it. */
export function describeSeats(balance: GroupBalance): string {
  const { members, seats, isSteering, group } = balance;
  if (members === 0) return "No member is in the workbook.";
  if (seats === 0) {
    return isSteering
      ? "Members, Steering Group member, names nobody yet."
      : `Members, Theme groups, names nobody in the ${group.replace(/^the /i, "")} yet.`;
  }
  const verb = isSteering
    ? seats === 1
      ? "sits"
      : "sit"
    : seats === 1
      ? "takes part"
      : "take part";
  return `${describeFigure(seats)} of ${countOf(members, "members")} ${verb} ${placeInGroup(balance)}.`;
}

/** "Health: 4 of 27 members, none of 9 on the Steering Group". */
export function describePart(part: Part, balance: GroupBalance): string {
  const held = part.held === 0 ? "none" : describeFigure(part.held);
  return `${part.value}: ${describeFigure(part.members)} of ${countOf(balance.members, "members")}, ${held} of ${describeFigure(balance.seats)} ${placeInGroup(balance)}`;
}

/** "2", "a share of a seat", "1 and a share of another": what a part could expect. */
export function describeExpected({ expected, hasShare }: Part): string {
  if (!hasShare) return describeFigure(expected);
  return expected === 0
    ? "a share of a seat"
    : `${describeFigure(expected)} and a share of another`;
}

/** "▼ gap, 2 short", "1 fewer", "as expected", "2 more". */
export function readingOf({ expected, hasShare, held, short }: Part): string {
  if (short > 0) return `▼ gap, ${describeFigure(short)} short`;
  if (held === expected || (hasShare && held === expected + 1)) return "as expected";
  const [difference, word] =
    held > expected ? [held - expected, "more"] : [expected - held, "fewer"];
  return `${describeFigure(difference)} ${word}`;
}

/** "came to 2 meetings this year; has yet to sign the Charter, which a seat asks for". */
export function whyCandidate(
  { attended, hasSignedCharter }: Candidate,
  { isSteering }: Pick<GroupBalance, "isSteering">,
): string {
  const came = attended === 0 ? "no meeting" : countOf(attended, "meetings");
  const charter =
    isSteering && !hasSignedCharter ? "; has yet to sign the Charter, which a seat asks for" : "";
  return `came to ${came} this year${charter}`;
}

/** "Of 5 Sector not stated": who is left out of the shares. */
export function describeNotStated(
  name: string,
  { members, held }: { readonly members: number; readonly held: number },
  balance: GroupBalance,
): string {
  if (members === 0) return "";
  const inIt = held === 0 ? "none" : describeFigure(held);
  return `${name} is not stated of ${countOf(members, "members")}, ${inIt} of them ${placeInGroup(balance)}: they are left out of the shares.`;
}
