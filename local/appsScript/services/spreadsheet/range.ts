import { RangeTools } from "./rangeTools";

/** A range of cells, as Apps Script's class Range. Its methods stand by topic in the parents. */
export class ScriptRange extends RangeTools {}
