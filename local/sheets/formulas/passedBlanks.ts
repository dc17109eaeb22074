import { isRange } from "@borgar/fx";
import { isArray } from "./arrayCalls";
import { type FormulaPart, isBlankArgument, type Parts } from "./formulaTree";
import { branchesOf, givesBlanksBack } from "./resultKind";

/** Whether blank cells may come out as they are: a blank that is looked up is blank in Sheets. */
export function passesBlanksOn(parts: Parts): boolean {
  const [only, ...others] = parts.filter((part) => !isBlankArgument([part]) && !isEquals(part));
  if (only === undefined || others.length > 0) return false;
  switch (only.kind) {
    case "token":
      return false;
    case "group":
      return passesBlanksOn(only.parts);
    case "array":
      return only.rows.flat().some(isArray);
    case "call": {
      const name = only.name.toUpperCase();
      const branches = branchesOf(name, only.args) ?? [];
      return (
        givesBlanksBack(name) || branches.some((each) => isRangeAlone(each) || passesBlanksOn(each))
      );
    }
    default:
      return only satisfies never;
  }
}

function isEquals(part: FormulaPart): boolean {
  return part.kind === "token" && part.token.value === "=";
}

function isRangeAlone(parts: Parts): boolean {
  const [only, ...others] = parts.filter((part) => !isBlankArgument([part]));
  return others.length === 0 && only?.kind === "token" && isRange(only.token);
}
