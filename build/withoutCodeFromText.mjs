import { readFile } from "node:fs/promises";

const REFUSES = 'function(){throw new Error("Nothing is made into code from text.")}';

/**
 * Where libraries of a page make code from text: to find the global object, which is found before, for
 * templates, which nobody uses, and for timers that are given text, which nobody gives them.
 */
const PLACES = [
  [/[\\/]underscore[\\/]modules[\\/]_setup\.js$/, "Function('return this')()", "null"],
  [/[\\/]underscore[\\/]modules[\\/]template\.js$/, "new Function(argument, '_', source)", REFUSES],
  [/[\\/]jszip[\\/]dist[\\/]jszip\.min\.js$/, 'new Function(""+e)', REFUSES],
];

/** Takes that out: whoever reads what is pushed finds nothing that could run what a document says. */
export function withoutCodeFromText() {
  return {
    name: "without code from text",
    setup(build) {
      for (const [filter, makes, instead] of PLACES) {
        build.onLoad({ filter }, async ({ path }) => {
          const source = await readFile(path, "utf8");
          if (!source.includes(makes))
            throw new Error(`${path} is not as it was: look at ${makes}.`);
          return { contents: source.replaceAll(makes, instead) };
        });
      }
    },
  };
}
