import { aMeasure, membersWith, type Row } from "../../support/builders";
import { judged } from "../../support/judged";

export const MAY = "2009-05-01";

/** So many members that have made the Skills Pledge. */
export function pledges(count: number, on = MAY): readonly Row[] {
  return membersWith("Skills Pledge on", new Array<string>(count).fill(on));
}

/** What Why says of one measure of the Skills Pledge: 10 organisations in 2009-10. */
export function why(measure: Row, members: readonly Row[] = [], asAt = "2009-10-07"): string {
  return judged({ asAt, members, measures: [aMeasure(measure)] }).why;
}
