import { describeDay } from "../../cells/calendarDate";
import type { Judgement } from "../../domain/measures/judgement";
import { figureAgainstTarget } from "../../domain/measures/progressWords";
import { capitalised } from "../../domain/words/capitalised";

/**
 * Why a measure stands as it does, without what the card above says already: the figure, how far off
 * it is, the day on which it was reached or starts. "" where nothing is left to say.
 */
export function reasonsOfCard(judgement: Judgement, story: string): string {
  const said = story.toLowerCase();
  const isOff = / (?:short|over)\b/.test(said);
  let rest = withoutFigure(judgement);
  if (isOff) {
    rest = rest
      .replace(/, so (?:[^;]*?) (?:short|over)(?=[;.]( |$))/, "")
      .replace(/(?:^|; )[^;]*? (?:short|over)(?: on \d+ \w+ \d{4})?(?=[;.]( |$))/, "");
  }
  const { oneAction, starts, reachedOn } = judgement;
  if (said === "deferred" || said.endsWith("; deferred"))
    rest = rest.replace(/ ?It is deferred\./, "");
  if (oneAction !== null) {
    rest = rest
      .replace(/; \d+ booked \(.*\) brings? it to \d+(?=[;.])/, "")
      .replace(/It is expected on [^,]*, /, "That is ");
  }
  if (reachedOn !== null) rest = rest.replace(`reached on ${describeDay(reachedOn)}.`, "");
  if (starts !== null && said.startsWith("starts on ")) {
    rest = rest
      .replace(`Starts on ${describeDay(starts)}, `, "")
      .replace(/; [^;]*? so far, (?=due)/, "; ");
  }
  return capitalised(
    rest
      .replace(/^[;,.]? */, "")
      .replace(/^by /, "due by ")
      .trim(),
  );
}

/** Why begins with the figure, which the card says once. */
function withoutFigure(judgement: Judgement): string {
  const { why, members, actual } = judgement;
  const figure = figureAgainstTarget(judgement);
  if (judgement.isRunningTotal) {
    return why.replace(/^[^;]*? used up; |^[^;]*; no more than [^;]* agreed; /, "");
  }
  if (why.startsWith(figure)) return why.slice(figure.length);
  const soFar = figure.replace(/; at (?:least|most) .*$/, "");
  const agreed = /^; (?:at least|no more than) [^;]*? agreed(?=[;.])/;
  if (why.startsWith(`${soFar};`)) return why.slice(soFar.length).replace(agreed, "");
  const ofMembers =
    members === null || actual === null
      ? ""
      : `${Math.round(actual * members)} of ${members} members, `;
  return ofMembers !== "" && why.startsWith(ofMembers) ? why.slice(ofMembers.length) : why;
}
