import type { Deadline } from "./phrases/deadlines";
import type { Wording } from "./wording";

const ASKS =
  /\b(?:targets?|to (?!date\b|\d|£)\w+|will|should|shall|must|at least|no (?:more|fewer|less) than|not more than|at most|aim|additional|further)\b|^(?:\W*)(?:hold|deliver|run|organise|increase|reduce|decrease|cut|raise|grow|keep|maintain|achieve|secure|sign|recruit|ensure|publish|produce|launch|complete|have|get|train|support|halve|double|treble|triple|all|every|each|lower|retain|host|create|develop|agree|adopt|appoint|establish|offer|place|provide|save|attract|improve|develop|fewer|more|less|no|zero|nil|not|up|between|an? (?:minimum|maximum|limit|reduction|increase|decrease|cut|rise)|(?:signing|completion|adoption|delivery|recruitment|achievement|attendance|registration|commitment|submission|nomination|launch|confirmation)|(?:a|one) (?:third|quarter|fifth|tenth|half)|(?:an?(?:other)?|one) (?:further |additional )?(?:dozen|score)|another (?:dozen|score)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|half|£?\d+)\b|\b(?:kept|maintained|reduced|increased|held) (?:at|to|by|from|above|below|under)\b|\b(?:below|under) (?:£ ?)?\d/i;
/** "Ensure that every member has signed": what is wanted is told as if it were so. */
const WANTS =
  /^\W*(?:(?:to )?(?:ensure|make sure|see that)|we (?:want|aim|expect|intend)|our aim)\b/i;
const TELLS = /\b(?:was|were|has|had|have|is|are)\b(?! (?:to|set|ratified|agreed)\b)/i;

/** "Plant 2,500 trees": whatever verb a sentence begins with, its number is asked for. */
const BEGINS_WITH_VERB =
  /^\W*(?!(?:In|On|At|By|For|From|Of|With|Since|During|About|Around|Over|Under|Only|Some|Nearly|Almost|Just|The|These|Those|Our|We|They|It|He|She|Currently|Last|This|That|And|But|There|Now|Already|To|As|Until|Between|Within|Up)\b)[A-Z][a-z]+ (?:(?:a|the) )?(?:further |at least |about |around |up to |over |more than )?(?:£?\d[\d,.]*(?: ?%| per cent)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty) (?:of |[a-z])/;

/** What became of a target: "Last year's target of 10 was exceeded by two." */
const TOLD =
  /\b(?:last|previous) year['’]s target\b|\b(?:was|were) (?:exceeded|met|missed|reached|achieved|attained)\b/i;

/** "Increase the number of members that have signed": what it says of them tells nothing. */
const OF_THOSE =
  /\b(?:who|that|which|whose)\s+(?:[a-z]+ly\s+|not\s+)?(?:was|were|has|had|have|is|are)\b/gi;
const BEGINS_WITH_CHANGE =
  /^\W*(?:to )?(?:increas|rais|grow|reduc|cut|decreas|lower|doubl|trebl|tripl|halv|bring|achiev|secur|maintain|keep|ensur|at least|at most|no (?:more|fewer|less) than|fewer than|all|every)/i;

/** A Statement also tells what was and is; only what is to be proposes a measure. */
export function isWish(
  { left }: Wording,
  deadlines: readonly Deadline[],
  hasBaseline = false,
): boolean {
  if (TOLD.test(left)) return false;
  const asks = ASKS.test(left.trim()) || BEGINS_WITH_VERB.test(left);
  if (
    WANTS.test(left) &&
    /\d|\b(?:all|every|each|half|thirds?|quarters?|one|two|three|four|five|six|ten)\b/i.test(left)
  )
    return true;
  const plain = left.replace(/\b(?:to|will|should|must|shall) (?:have|be)\b/gi, "");
  const tells = TELLS.test(BEGINS_WITH_CHANGE.test(left) ? plain.replace(OF_THOSE, "") : plain);
  if (tells) {
    return /\btargets?\b|\b(?:will|should|must|shall)\b|\bto (?:have|be)\b/i.test(left);
  }
  // "Apprentices: 200 (baseline 151)": what there is now stands beside what there is to be.
  if (hasBaseline) return true;
  // "Members meet twice a year" says how it is; "by March" asks for something.
  return (
    asks || deadlines.some(({ words }) => /^(?:by|before|no|not|until|till|on or)\b/i.test(words))
  );
}
