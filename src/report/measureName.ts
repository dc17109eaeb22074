import type { Judgement } from "../domain/measures/judgement";
import type { Run } from "./block";
import { bold, plain } from "./blocks";

/** "SM1 All 27 organisations to have made the Skills Pledge", the ref in bold. */
export function measureRuns({ ref, measure }: Pick<Judgement, "ref" | "measure">): readonly Run[] {
  return ref === "" ? [plain(measure)] : [bold(`${ref} `), plain(measure)];
}

/** The same as one text, for headings and sentences. */
export function measureName({ ref, measure }: Pick<Judgement, "ref" | "measure">): string {
  return [ref, measure].filter((part) => part !== "").join(" ");
}

/** The ref alone where there is one: for a list of several. */
export function measureRef({ ref, measure }: Pick<Judgement, "ref" | "measure">): string {
  return ref === "" ? measure : ref;
}
