import type { Wording } from "../wording";

/**
 * Numbers that say which or how large something is and not how many are asked for. They are taken
 * before the figures of a target are looked for; no word of them counts as understood or not.
 */
const BESIDE_THE_POINT: readonly RegExp[] = [
  /\b(?:SM|P|A|E|T|Q)\d{1,3}\b/g,
  /\b(?:table|figure|chart) \d+\b/gi,
  /\baged? (?:between )?\d{1,2}(?:\s?(?:and|to|-|–)\s?\d{1,2}|\+| (?:or|and) (?:over|under))?/gi,
  /\b(?:level|phase|stage|band|grade|item|annexe?|appendix|section|aims?|priority|objective|theme|article|tier|key stage|iso|part|page|year)\s?\d+(?:[.,]\d+)*(?:\s?(?:,|and|or|to|-)\s?\d+)*\b/gi,
  /\b(?:aged?|between|under|over)\s\d{2}(?:\s?(?:and|to|-|–)\s?\d{2})?(?=[ -](?:years?|year[- ]olds?)\b)(?:[ -]years?(?:[- ]olds?)?)?/gi,
  /(?<=\b(?:people|persons|adults|learners|residents|those|apprentices|staff|employees) )between \d{2} and \d{2}\b/gi,
  /\b\d{2}\s?(?:-|–|to)\s?\d{2}[ -]year[- ]olds?\b/gi,
  /\bunder[- ](?:18|19|21|25)s?\b/gi,
  /\b(?:19|20)\d\d\s?[-–/]\s?\d{2,4}\b/g,
  /\b(?:between|from) (?:19|20)\d\d (?:and|to) (?:19|20)\d\d\b/gi,
  // "2009 was a good year", "in 2009": a year counts nothing.
  /\b(?:19|20)\d\d(?= (?:was|is|were|has|had|will|saw|figures?|levels?|baseline|targets?|programme|reports?)\b)/g,
  /(?<=\b(?:in|since|during|until|from) )(?:19|20)\d\d\b(?![\d,%])(?= *(?:[.,;:)]|$|and\b|or\b))/g,
  /\b24\/7\b/g,
  // Times, telephone numbers.
  /\b\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\b\.?/gi,
  /\b0\d{2,4}[\s-]?\d{3,4}[\s-]?\d{3,4}\b/g,
  // "within 20 seconds", "longer than 28 days", "in the last 12 months": what is counted, not how much.
  /\bwithin (?:the (?:last|first|next) |a |an )?\d+(?:\.\d+)? (?:seconds|minutes|hours|(?:working )?days|weeks|months|years)\b/gi,
  /\b(?:in|over|during) the (?:last|past|previous) \d+ (?:days|weeks|months|years)\b/gi,
  /(?<!\b(?:no|not) )\b(?:longer|older|later) than \d+(?:\.\d+)? (?:minutes|hours|days|weeks|months|years)\b/gi,
  /\bthan (?:the )?£?\d[\d,.]*(?: ?%)? (?:of|in|for) (?:last|the previous) year\b/gi,
  /\b(?:first|second) half(?= of\b)/gi,
  // "The two colleges to launch …": who is to do it, where something else is asked of them.
  /^\W*(?:the|our|its|all) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?= (?:(?!member|organisation|partner|employer|signator|bodies)[a-z]+ ){0,2}(?!member|organisation|partner|employer|signator|bodies)[a-z]+s (?:to|will|shall|should|must)\b[^;.]*\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|launch|publish|agree|adopt|establish|produce|introduce|set up)\b)/gi,
  // "10 more, an increase of 49 on the current 151": how it came to the figure before it.
  /(?<=\d[^.;]*), an? (?:increase|rise|reduction|fall|decrease|cut) of [^.;]*/gi,
  // "5 further signatories, taking the total to 20".
  /(?<=\d|[a-z]{3}[^;.]*),? \(?(?:taking|bringing|making|giving|to (?:take|bring)) (?:(?:the|our|its|a|an|overall|grand) )*(?:total|number|membership|figure)(?: of [a-z]+)? (?:up )?(?:to|of) (?:about |around |at least )?\d[\d,]*\)?/gi,
  /,? \(?(?:making|giving) (?:about |around |at least )?\d[\d,]* (?:in (?:all|total)|altogether)\)?/gi,
  // "3 Master Classes (one a term)", "ten (10)".
  /\(\s*(?:at least |about )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?: each)?\s*\)/gi,
  /\b(?:over|within|in|for) (?:the (?:next|coming) )?(?:two|three|four|five|six|ten|twelve|\d+) (?:years|months|weeks)\b/gi,
  /\b(?:\d+|one|two|three|four|five|six) of (?:which|whom)\b[^;.,]*/gi,
  // "of which two", "40 of them", "have at least one apprentice": a part of what is asked for.
  /\bof (?:which|whom)\b[^;.,]*/gi,
  /\b(?:including|incl\.|among them) (?:at least |some )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b[^;.,]*/gi,
  /\b(?:with|employing) (?:fewer|less|more) than \d[\d,]* (?:staff|employees|people)\b/gi,
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif)ty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:half )?a dozen|half|most|(?:a|one) (?:third|quarter)|two thirds) of (?:them|these|those|which|whom)\b/gi,
  /(?<=\b(?:have|has|having|with|employ(?:ing)?|host(?:ing)?) )at least one\b/gi,
  /(?<=\bthe )(?:two|three|four|five|six)(?= (?:theme |working )?groups?\b)/gi,
  /\bone[- ](?:to[- ]one|another|day|off|stop)\b/gi,
  /\beach other\b/gi,
  // "16 of the 27 members", "6 out of 27": how many there are of them.
  /(?<=\d\s?)(?<!\b[1-9] )(?:out )?of (?:the |our )?\d+(?= )/gi,
  /(?<=\b[1-9] )(?:out )?of (?:the |our )?(?!10 |100 )\d+(?= )/gi,
];

/** "21 of 27 members (78%)", "two thirds of members (18 of 27)": the same figure, once as a share and once as a number. */
const SAID_TWICE: readonly RegExp[] = [
  /(?<=\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)(?: (?:out )?of (?:the |our |all )*\d+)? (?:[a-z-]+ ){0,2}?(?:members|organisations|partners|employers|bodies|signatories),? *)[([]?\s*(?<=[,([]\s*)(?:or |i\.e\. |that is |about |around |approximately |nearly |over )?(?:\d+(?:\.\d+)? ?(?:%|per ?cent)|(?:a|one) (?:third|quarter|fifth|half)|half|two[- ]thirds|three[- ]quarters)(?: of (?:the |our |all )*(?:membership|members|total|organisations))?\s*(?:[)\]]|(?=,))/gi,
  /(?<=(?:%|per ?cent|\bhalf|thirds?|quarters?|\ball) of (?:the |our |all )*(?:[a-z-]+ ){0,2}?(?:members|organisations|partners|employers|bodies|signatories|membership),? *)[([]\s*(?:or |i\.e\. |that is |at least |about |currently )?\d+(?: (?:out )?of (?:the )?\d+)?(?: (?:members|organisations|partners))?\s*[)\]]/gi,
];

/** "Unfilled for more than 3 months", "open for over 10 days": what is counted, where another figure says how many. */
const FOR_SO_LONG =
  /\b(?:for|after|beyond) (?:more than|over|longer than|at least|up to)? ?(?:\d+(?:\.\d+)?|one|two|three|four|five|six|ten|twelve) (?:seconds|minutes|hours|(?:working |calendar )?days|weeks|months|years)\b/gi;

const A_FIGURE =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half|zero|nil|halve|double|all|every)\b/i;

const PER_CENT = /\d ?%|\bper ?cent\b/i;
/** "No longer than four hours, in 98 % of cases": where a share is asked for, the limit says what of. */
const LIMIT_OF_TIME =
  /\b(?:no longer than|within) (?:an? |the )?(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:seconds?|minutes?|hours?|(?:working )?days?|weeks?|months?)\b/gi;

/** The wording without such numbers. */
export function withoutWhatIsBesideThePoint(wording: Wording): Wording {
  let { left } = wording;
  const limits = PER_CENT.test(left) ? [LIMIT_OF_TIME] : [];
  for (const pattern of [...SAID_TWICE, ...BESIDE_THE_POINT, ...limits]) {
    left = left.replace(pattern, blanks);
  }
  const without = left.replace(FOR_SO_LONG, blanks);
  return { ...wording, left: A_FIGURE.test(without) ? without : left };
}

function blanks(words: string): string {
  return " ".repeat(words.length);
}
