export type { RangePlace as ScriptRange } from "./classes";
