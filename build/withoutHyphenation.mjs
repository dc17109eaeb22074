/**
 * Leaves out the hyphenation dictionaries of Univer's renderer: nearly half of its bytes, for
 * documents that the preview never shows. All of them become one empty module.
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
