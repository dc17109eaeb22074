/** The text as part of a pattern that finds these characters and nothing else, with the flag `u` too. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
