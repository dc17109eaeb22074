import { type CallExpression, type Identifier, type Node, type Program, parse } from "acorn";

/** What a script file defines and does, as far as is needed to choose what to run. */
export interface ScriptOutline {
  /** The functions of its top level, in order. */
  readonly functions: readonly string[];
  /** Those that nothing in the file calls. */
  readonly uncalled: readonly string[];
  /** Whether loading the file already does something. */
  readonly doesWork: boolean;
  /** Whether that involves its own functions: then loading the file starts what is to be run. */
  readonly startsItself: boolean;
}

/** Null where the text is no script: running it will say what is wrong with it. */
export function outlineOf(source: string): ScriptOutline | null {
  const program = parsed(source);
  if (program === null) return null;
  const functions = program.body.flatMap(functionsDefined);
  const called = new Set(callsIn(program));
  const work = program.body.filter(isWork);
  const named = new Set(work.flatMap(namesIn));
  return {
    functions,
    uncalled: functions.filter((name) => !called.has(name)),
    doesWork: work.length > 0,
    startsItself: functions.some((name) => named.has(name)),
  };
}

function parsed(source: string): Program | null {
  try {
    return parse(source, { ecmaVersion: "latest", sourceType: "script" });
  } catch {
    return null;
  }
}

function functionsDefined(statement: Program["body"][number]): readonly string[] {
  if (statement.type === "FunctionDeclaration") return [statement.id.name];
  if (statement.type !== "VariableDeclaration") return [];
  // As in Apps Script, what `const` and `let` declare cannot be called from outside.
  if (statement.kind !== "var") return [];
  return statement.declarations.flatMap(({ id, init }) =>
    id.type === "Identifier" && isFunction(init) ? [id.name] : [],
  );
}

function isFunction(node: Node | null | undefined): boolean {
  return node?.type === "FunctionExpression" || node?.type === "ArrowFunctionExpression";
}

/** Declarations and assignments only prepare; calls, loops and conditions do something. */
function isWork(statement: Program["body"][number]): boolean {
  switch (statement.type) {
    case "FunctionDeclaration":
    case "ClassDeclaration":
    case "VariableDeclaration":
    case "EmptyStatement":
      return false;
    case "ExpressionStatement":
      return (
        statement.directive === undefined && statement.expression.type !== "AssignmentExpression"
      );
    default:
      return true;
  }
}

/** The names of all functions that are called anywhere in the file. */
function callsIn(node: Node): readonly string[] {
  const own =
    node.type === "CallExpression" && (node as CallExpression).callee.type === "Identifier"
      ? [(node as CallExpression).callee]
      : [];
  const names = own.map((callee) => (callee.type === "Identifier" ? callee.name : ""));
  return [...names, ...childrenOfNode(node).flatMap(callsIn)];
}

/** All names that the code mentions, called or passed on. */
function namesIn(node: Node): readonly string[] {
  if (node.type === "Identifier") return [(node as Identifier).name];
  return childrenOfNode(node).flatMap(namesIn);
}

function childrenOfNode(node: Node): readonly Node[] {
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
