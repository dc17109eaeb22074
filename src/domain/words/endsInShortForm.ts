/** "e.g.", "Mr.", "2.30 p.m.", "J.": the full stop ends a word, and mostly no sentence. */
export function endsInShortForm(text: string): boolean {
  return SHORT_FORM.test(text);
}

const SHORT_FORM =
  /\b(?:e\.g|i\.e|etc|approx|no|nos|st|mr|mrs|ms|dr|cllr|prof|rev|revd|insp|supt|sgt|vs|incl|inc|p\.a|a\.m|p\.m|[A-Z])\.$/i;
