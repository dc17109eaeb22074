import type { ActionDict, Node, Semantics } from "ohm-js";
import { queryGrammar } from "./queryGrammar";

export type QueryExpression =
  | { readonly kind: "column"; readonly name: string }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "text" | "date"; readonly text: string }
  | { readonly kind: "yes or no"; readonly yes: boolean }
  /** What the formula works out: the character that stands for it. */
  | { readonly kind: "worked out"; readonly mark: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly QueryExpression[] }
  | {
      readonly kind: "reckoned";
      readonly operator: string;
      readonly left: QueryExpression;
      readonly right: QueryExpression;
    };

export type QueryTest =
  | { readonly kind: "and" | "or"; readonly left: QueryTest; readonly right: QueryTest }
  | { readonly kind: "not"; readonly test: QueryTest }
  | { readonly kind: "blank"; readonly value: QueryExpression }
  | {
      readonly kind: "compared";
      /** In small letters with single spaces. */
      readonly operator: string;
      readonly left: QueryExpression;
      readonly right: QueryExpression;
    }
  | { readonly kind: "plain"; readonly value: QueryExpression };

export interface QueryOrder {
  readonly by: QueryExpression;
  readonly ascending: boolean;
}

export interface QueryLabel {
  readonly of: QueryExpression;
  readonly label: string;
}

export interface QueryTree {
  /** Null for all columns. */
  readonly select: readonly QueryExpression[] | null;
  readonly where: QueryTest | null;
  readonly groupBy: readonly QueryExpression[];
  readonly pivot: QueryExpression | null;
  readonly orderBy: readonly QueryOrder[];
  readonly limit: QueryExpression | null;
  readonly offset: QueryExpression | null;
  readonly labels: readonly QueryLabel[];
}

/** What a query asks for; null where it is not written in a form that is known here. */
export function queryTree(query: string): QueryTree | null {
  const match = queryGrammar().match(query);
  if (!match.succeeded()) return null;
  semantics ??= queryGrammar().createSemantics().addAttribute<unknown>("tree", TREE);
  return semantics(match).tree as QueryTree;
}

/** Made with the grammar, when the first query is read. */
let semantics: Semantics | undefined;

function optional<T>(node: Node, none: T): T {
  const [only] = node.children;
  return only === undefined ? none : (only.tree as T);
}

function listOf(node: Node): readonly unknown[] {
  return node.asIteration().children.map((child) => child.tree as unknown);
}

function compared(left: Node, operator: Node, right: Node): QueryTest {
  const words = operator.sourceString.trim().toLowerCase().replace(/\s+/g, " ");
  return { kind: "compared", operator: words, left: left.tree, right: right.tree };
}

function reckoned(left: Node, operator: Node, right: Node): QueryExpression {
  return {
    kind: "reckoned",
    operator: operator.sourceString,
    left: left.tree,
    right: right.tree,
  };
}

const inner = (_open: Node, value: Node, _close: Node): unknown => value.tree;

const TREE: ActionDict<unknown> = {
  Query: (select, where, group, pivot, order, limit, offset, label, _format): QueryTree => ({
    select: optional(select, null),
    where: optional(where, null),
    groupBy: optional(group, []),
    pivot: optional(pivot, null),
    orderBy: optional(order, []),
    limit: optional(limit, null),
    offset: optional(offset, null),
    labels: optional(label, []),
  }),
  Select: (_word, columns) => columns.tree,
  Columns_all: (_all) => null,
  Columns_some: listOf,
  Where: (_word, test) => test.tree,
  Group: (_group, _by, keys) => listOf(keys),
  Pivot: (_word, column) => column.tree,
  Order: (_order, _by, directions) => listOf(directions),
  Direction_down: (by, _word): QueryOrder => ({ by: by.tree, ascending: false }),
  Direction_up: (by, _word): QueryOrder => ({ by: by.tree, ascending: true }),
  Limit: (_word, amount) => amount.tree,
  Offset: (_word, amount) => amount.tree,
  Label: (_word, namings) => listOf(namings),
  Naming: (of, text): QueryLabel => ({ of: of.tree, label: text.tree.text }),
  Or_either: (left, _or, right): QueryTest => ({ kind: "or", left: left.tree, right: right.tree }),
  And_both: (left, _and, right): QueryTest => ({ kind: "and", left: left.tree, right: right.tree }),
  Not_not: (_not, test): QueryTest => ({ kind: "not", test: test.tree }),
  Test_filled: (value, _is, _not, _null): QueryTest => ({
    kind: "not",
    test: { kind: "blank", value: value.tree },
  }),
  Test_blank: (value, _is, _null): QueryTest => ({ kind: "blank", value: value.tree }),
  Test_compared: compared,
  Test_words: compared,
  Test_inner: inner,
  Test_plain: (value): QueryTest => ({ kind: "plain", value: value.tree }),
  Sum_sum: reckoned,
  Product_product: reckoned,
  Atom_inner: inner,
  Atom_date: (_word, text): QueryExpression => ({ kind: "date", text: text.tree.text }),
  Atom_call: (name, _open, args, _close): QueryExpression => ({
    kind: "call",
    name: name.sourceString.toLowerCase(),
    args: listOf(args) as readonly QueryExpression[],
  }),
  yesOrNo(_word): QueryExpression {
    return { kind: "yes or no", yes: this.sourceString.toLowerCase() === "true" };
  },
  number(_sign, _whole, _point, _rest): QueryExpression {
    return { kind: "number", text: this.sourceString };
  },
  text_single: (_open, text, _close): QueryExpression => ({
    kind: "text",
    text: text.sourceString,
  }),
  text_double: (_open, text, _close): QueryExpression => ({
    kind: "text",
    text: text.sourceString,
  }),
  marker(_mark): QueryExpression {
    return { kind: "worked out", mark: this.sourceString };
  },
  column_counted(_col, _digits): QueryExpression {
    return { kind: "column", name: this.sourceString };
  },
  column_letters(_letters): QueryExpression {
    return { kind: "column", name: this.sourceString };
  },
  column_quoted: (_open, letters, _close): QueryExpression => ({
    kind: "column",
    name: letters.sourceString,
  }),
};
