import { table } from "../../../../declare/surface";
import { RANGE } from "../classes";
import { coreLooks } from "./coreLooks";
import { rules } from "./rules";
import { tools } from "./tools";
import { values } from "./values";
import { where } from "./where";

/** A range of cells, as Apps Script's class Range. */
export const RANGE_TABLE = table(RANGE, [where, values, coreLooks, rules, tools]);
