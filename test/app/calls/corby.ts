import { memoryWorkbook } from "../../sidebar/memoryPorts";
import { aDay, aMember, gridsOf } from "../../support/builders";

export const TODAY = aDay("2009-10-07");
export const CORBY = aMember("Corby Borough Council", {
  "Main contact": "Carys Chandra",
  Email: "carys.chandra@corby.gov.uk",
  "Skills Pledge on": "2009-05-14",
  Apprentices: 2,
});

/** A workbook with one member, whose row is selected. */
export function corby() {
  const book = memoryWorkbook(gridsOf({ members: [CORBY] }), TODAY);
  book.select("Members", 2);
  return book;
}
