import { type AnyNode, type CallExpression, type MemberExpression, parse } from "acorn";
import { fullAncestor } from "acorn-walk";

/** Names that turn text into code, wherever they stand for themselves. */
const MAKERS = ["eval", "Function", "execScript", "WebAssembly"];
const TIMERS = ["setTimeout", "setInterval", "setImmediate"];

/** The places of a script that make code from text, or could, as they are written there. */
export function codeMadeFromText(script: string): readonly string[] {
  const found: string[] = [];
  const program = parse(script, { ecmaVersion: "latest", sourceType: "script" });
  fullAncestor(program, (node, _state, ancestors) => {
    const parent = ancestors.at(-2) as AnyNode | undefined;
    if (makesCode(node as AnyNode, parent)) found.push(script.slice(node.start, node.end));
  });
  return found;
}

function makesCode(node: AnyNode, parent: AnyNode | undefined): boolean {
  switch (node.type) {
    case "Identifier":
      return MAKERS.includes(node.name) && !isHarmless(node, parent);
    case "MemberExpression":
      return (
        MAKERS.includes(memberOf(node)) ||
        (memberOf(node) === "constructor" && memberOf(node.object) === "constructor")
      );
    case "CallExpression":
      return callsMaker(node);
    case "NewExpression":
      return memberOf(node.callee) === "constructor" && isText(node.arguments[0]);
    case "ImportExpression":
      return true;
    default:
      return false;
  }
}

/** `instanceof Function` and `Function.prototype` ask what something is. */
function isHarmless(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (parent?.type === "BinaryExpression") return parent.operator === "instanceof";
  return (
    parent?.type === "MemberExpression" &&
    parent.object === node &&
    memberOf(parent) === "prototype"
  );
}

function callsMaker({ callee, arguments: given }: CallExpression): boolean {
  const name = callee.type === "Identifier" ? callee.name : memberOf(callee);
  if (TIMERS.includes(name)) return isText(given[0]);
  return name === "constructor" || (/^write(ln)?$/.test(name) && isOfDocument(callee));
}

function isOfDocument(callee: AnyNode): boolean {
  if (callee.type !== "MemberExpression") return false;
  const { object } = callee;
  return object.type === "Identifier"
    ? object.name === "document"
    : memberOf(object) === "document";
}

/** The name of the member that is asked for; "" where it is none, or is not written out. */
function memberOf(node: AnyNode): string {
  if (node.type !== "MemberExpression") return "";
  const { property, computed }: MemberExpression = node;
  if (!computed) return property.type === "Identifier" ? property.name : "";
  return property.type === "Literal" ? String(property.value) : "";
}

function isText(node: AnyNode | undefined): boolean {
  if (node?.type === "Literal") return typeof node.value === "string";
  return node?.type === "TemplateLiteral" || node?.type === "BinaryExpression";
}
