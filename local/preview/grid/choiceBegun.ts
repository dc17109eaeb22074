/**
 * The one choice that begins with what was typed, whatever its capitals, as Sheets completes it; null
 * where there is none, or more than one, or what was typed is a choice itself.
 */
export function choiceBegunBy(typed: string, choices: readonly string[]): string | null {
  if (typed.trim() === "" || choices.includes(typed)) return null;
  const begun = lowered(typed);
  const same = choices.filter((choice) => lowered(choice) === begun);
  const found =
    same.length > 0 ? same : choices.filter((choice) => lowered(choice).startsWith(begun));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function lowered(text: string): string {
  return text.trim().toLocaleLowerCase("en-GB");
}
