/**
 * Leaves out the hyphenation dictionaries of Univer's renderer: nearly half of its bytes, and only used for
 * documents, which the preview never shows. They all become one empty module.
 */
export function withoutHyphenation() {
  return {
    name: "without hyphenation",
    setup(build) {
      build.onResolve({ filter: /^[.][/]/ }, ({ path, importer }) => {
        const isRenderer = /engine-render[\\/]lib[\\/](es|cjs)[\\/]/.test(importer);
        if (!isRenderer || /(index|facade)[.]js$/.test(path)) return undefined;
        return { path: "dictionary", namespace: "left-out" };
      });
      build.onLoad({ filter: /./, namespace: "left-out" }, () => ({
        contents: "export default {}",
      }));
    },
  };
}
