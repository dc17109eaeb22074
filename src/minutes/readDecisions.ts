const DECIDED = [
  /\bit was (?:then |further |also |unanimously |subsequently )*(?:agreed|resolved|decided)\b/i,
  /\b(?:was|were) (?:all |both |duly |unanimously |formally )*(?:agreed|approved|accepted|adopted|ratified|endorsed|re-?elected|elected|appointed|re-?appointed|confirmed|noted and agreed|signed off|carried)\b/i,
  /\b(?:group|members?|meeting|board|committee|forum|partners|all|everyone|those present|we)\b[^.;]{0,40}?\b(?:unanimously |formally |also |all |then )*(?:agreed|endorsed|approved|resolved|ratified|accepted|adopted|re-?elected|elected|appointed|re-?appointed|decided|confirmed)\b(?! that (?:he|she|they) (?:was|were|is|are) )/i,
  /\bvoted (?:[\w-]+ ){0,6}?(?:to|for|in favour|against)\b/i,
  /^(?:agreed|resolved|decisions?|approved|ratified)\s*(?:\d+\s*)?[:–-]\s*\S/i,
  /^(?:agreed|resolved|approved|ratified)\b(?!\s+actions?\b)/i,
];
/** What another meeting decided is news at this one. */
const ELSEWHERE =
  /^(?:at (?:the|its|their|our) (?:recent|last|previous)|following the|since the last)\b|\bat (?:its|their|the) (?:recent|last|previous)\b/i;

/** Whether a sentence says what the meeting decided: "It was agreed…", "endorsed", "re-elected". */
export function isDecision(sentence: string): boolean {
  const isOneWord = /^\W*\w+\W*$/.test(sentence);
  return (
    !isOneWord && !ELSEWHERE.test(sentence) && DECIDED.some((pattern) => pattern.test(sentence))
  );
}

/** "RESOLVED:" alone on its line: what was decided is listed below it. */
export function isLabelOfDecisions(text: string): boolean {
  return /^(?:(?:it was )?(?:agreed|resolved)(?: that| to)?|decisions?(?: made| taken| agreed)?)\s*[:–—-]*$/i.test(
    text,
  );
}
