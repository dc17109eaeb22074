/**
 * The page with what is made of declarations put anew between its two marks; what stands around
 * them is written by hand. Throws where the page has no such marks.
 */
export function withMadePart(page, source, made) {
  const from = `<!-- made from ${source} by npm run docs -->`;
  const to = "<!-- end of what is made -->";
  const start = page.indexOf(from);
  const end = page.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`The page has no place for what is made: ${from}`);
  return `${page.slice(0, start)}${from}\n\n${made}\n\n${page.slice(end)}`;
}
