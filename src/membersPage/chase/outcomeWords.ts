import type { Outcome } from "./chasePageState";

const WORDS: { readonly [K in Outcome["kind"]]: string } = {
  sent: "\u2714 sent",
  "by hand": "\u2714 sent by yourself",
  "asked already": "\u2013 not sent: asked already",
  "not sent": "\u2716 not sent",
  "perhaps sent": "? perhaps sent",
};

/** What became of a letter, with its sign. */
export function outcomeWords({ kind }: Outcome): string {
  return WORDS[kind];
}
