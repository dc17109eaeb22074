/**
 * Leaves out the hyphenation dictionaries of Univer's renderer: nearly half of its bytes, for
 * documents that the preview never shows.
 */
export function withoutHyphenation() {
  return {
    name: "without hyphenation",
    setup(build) {
      build.onLoad(
        { filter: /engine-render[\\/]lib[\\/](es|cjs)[\\/][a-z][^/\\]*[.]js$/ },
        ({ path }) =>
          /(index|facade)[.]js$/.test(path) ? undefined : { contents: "export default {}" },
      );
    },
  };
}
