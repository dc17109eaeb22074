import { isSwapped } from "../domain/words/nearest";

/** The keys beside each key of a British keyboard. */
const BESIDE: { readonly [key: string]: string } = {
  a: "qwsz",
  b: "vghn",
  c: "xdfv",
  d: "serfcx",
  e: "wsdr",
  f: "drtgvc",
  g: "ftyhbv",
  h: "gyujnb",
  i: "ujko",
  j: "huikmn",
  k: "jiolm",
  l: "kop",
  m: "njk",
  n: "bhjm",
  o: "iklp0",
  p: "ol0",
  q: "wa",
  r: "edft",
  s: "awedxz",
  t: "rfgy",
  u: "yhji",
  v: "cfgb",
  w: "qase",
  x: "zsdc",
  y: "tghu",
  z: "asx",
};

/** One slip of the fingers: neighbours swapped, a key left out, hit twice, or the one beside it. */
export function isTypingSlip(typed: string, meant: string): boolean {
  if (typed === meant) return false;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  const rest = (text: string, from: number): string => text.slice(from);
  const [hit = "", key = ""] = [typed[at], meant[at]];
  switch (typed.length - meant.length) {
    case 0:
      return (
        isSwapped(typed, meant) ||
        (rest(typed, at + 1) === rest(meant, at + 1) && (BESIDE[key] ?? "").includes(hit))
      );
    case 1:
      return rest(typed, at + 1) === rest(meant, at) && hit === typed[at - 1];
    case -1:
      return rest(typed, at) === rest(meant, at + 1);
    default:
      return false;
  }
}

/** A word and what is left of it when any one letter is dropped: words one slip apart share a form. */
export function withoutOneLetter(word: string): readonly string[] {
  const forms = [word];
  const length = Math.min(word.length, 60);
  for (let at = 0; at < length; at += 1) forms.push(word.slice(0, at) + word.slice(at + 1));
  return forms;
}
