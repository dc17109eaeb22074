import { DIRECTION_RULES } from "../../domain/measures/directions/directions";
import type { Judgement } from "../../domain/measures/judgement";
import { inWords, type ReasonAbout, reasonsWithout } from "../../domain/measures/reasons";
import { toldInStory } from "../../domain/measures/story";
import { capitalised } from "../../domain/words/capitalised";

/**
 * Why a measure stands as it does, without what the card above says already: the figure, how far off
 * it is, the day on which it was reached or starts. "" where nothing is left to say.
 */
export function reasonsOfCard(judgement: Judgement): string {
  const { members, direction, oneAction, reasons } = judgement;
  const said = new Set(toldInStory(judgement));
  said.delete("other");
  said.add("figure");
  if (said.has("starts")) said.add("so far");
  // The figure of a share on the card has neither its per cent nor the members that were agreed.
  if (members === null || DIRECTION_RULES[direction].isKeep) said.add("share").add("agreed");
  if (oneAction !== null) said.add("booked").add("expected");
  const isSaid = (about: ReasonAbout): boolean => said.has(about);
  return capitalised(inWords(reasonsWithout(reasons, isSaid)));
}
