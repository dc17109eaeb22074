import { type Token, tokenize } from "@borgar/fx";
import { type FormulaPart, formulaTree, type Parts } from "../formulas/formulaTree";

/**
 * The formula with what LET and LAMBDA name marked as names of theirs, as a file has them: without
 * it Excel takes them for names of the workbook, which it does not find.
 */
export function withMarkedParameters(formula: string): string {
  if (!/\b(LET|LAMBDA)\s*\(/i.test(formula)) return formula;
  const names = new Set(parametersIn(formulaTree(formula) ?? []));
  const isParameter = ({ type, value }: Token): boolean =>
    (type === "range_named" || type === "func") && names.has(value.toLowerCase());
  return tokenize(formula, { allowTernary: true })
    .map((token) => (isParameter(token) ? `_xlpm.${token.value}` : token.value))
    .join("");
}

function parametersIn(parts: Parts): readonly string[] {
  return parts.flatMap((part): readonly string[] => {
    switch (part.kind) {
      case "token":
        return [];
      case "group":
        return parametersIn(part.parts);
      case "array":
        return part.rows.flat().flatMap(parametersIn);
      case "call":
        return [...ownParameters(part.name, part.args), ...part.args.flatMap(parametersIn)];
      default:
        return part satisfies never;
    }
  });
}

/** LET names every other argument, LAMBDA all; the last is what comes out. */
function ownParameters(name: string, args: readonly Parts[]): readonly string[] {
  const places = { LET: 2, LAMBDA: 1 }[name.toUpperCase()];
  if (places === undefined) return [];
  return args.slice(0, -1).flatMap((arg, place) => {
    const name = place % places === 0 ? loneName(arg) : null;
    return name === null ? [] : [name];
  });
}

function loneName(arg: Parts): string | null {
  const [only, ...others] = arg.filter((part) => textOf(part).trim() !== "");
  if (only?.kind !== "token" || others.length > 0) return null;
  return only.token.type === "range_named" ? only.token.value.toLowerCase() : null;
}

function textOf(part: FormulaPart): string {
  return part.kind === "token" ? part.token.value : part.kind;
}
