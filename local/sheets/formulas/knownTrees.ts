import { formulaTree, type Parts } from "./formulaTree";

/** The same formulas come again at every evaluation. */
const trees = new Map<string, Parts | null>();
const MOST_TREES = 20_000;

export function treeOf(formula: string): Parts | null {
  const known = trees.get(formula);
  if (known !== undefined) return known;
  if (trees.size >= MOST_TREES) trees.clear();
  const tree = formulaTree(formula);
  trees.set(formula, tree);
  return tree;
}
