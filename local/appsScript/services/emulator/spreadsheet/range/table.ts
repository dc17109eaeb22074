import { table } from "../../../../declare/surface";
import { RANGE } from "../../../core/spreadsheet/classes";
import { backgrounds } from "./backgrounds";
import { checkboxes } from "./checkboxes";
import { contents } from "./contents";
import { fonts } from "./fonts";
import { layout } from "./layout";
import { parts } from "./parts";
import { richText } from "./richText";
import { rules } from "./rules";
import { tools } from "./tools";
import { values } from "./values";
import { where } from "./where";

/** What the add-on does not use of a range. */
export const RANGE_TABLE = table(RANGE, [
  where,
  values,
  backgrounds,
  fonts,
  layout,
  richText,
  rules,
  checkboxes,
  parts,
  contents,
  tools,
]);
