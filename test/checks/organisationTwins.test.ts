import { likenessKeys } from "../../src/checks/organisationTwins";
import { sampleCompact } from "../support/sampleCompact";

function areTwins(a: string, b: string): boolean {
  const keys = new Set(likenessKeys(a));
  return likenessKeys(b).some((key) => keys.has(key));
}

test.each([
  ["Ashfield DC", "Ashfield District Council"],
  ["Fire & Rescue Service", "Fire and Rescue Service"],
  ["Borough Council of Wellingborough", "Wellingborough Borough Council"],
  ["Borough Council of Wellingborough", "Wellingborough BC"],
  ["University of Northampton", "Northampton University"],
  ["The University of Northampton", "Univ. of Northampton"],
  ["Job Centre Plus", "Jobcentre Plus"],
  ["Northants Police", "Northamptonshire Police"],
  ["Moulton College", "  moulton   COLLEGE "],
  ["East Midlands Ambulance Service (EMAS)", "East Midlands Ambulance Service"],
  ["Derbyshire C.C.", "Derbyshire County Council"],
  ["Nottinghamshire Healthcare NHS FT", "Nottinghamshire Healthcare NHS Foundation Trust"],
])("%j and %j are most likely one", (a, b) => {
  expect(areTwins(a, b)).toBe(true);
});

test.each([
  ["Northampton Borough Council", "Northampton College"],
  ["Kettering General Hospital", "Northampton General Hospital"],
  ["Northamptonshire County Council", "East Northamptonshire Council"],
  ["Derby City Council", "Derbyshire County Council"],
  ["Ashfield District Council", "Ashford District Council"],
  ["NHS Northamptonshire", "Northamptonshire Healthcare"],
  ["Probation (Northamptonshire)", "Probation (Derbyshire)"],
  ["", ""],
])("%j and %j are two", (a, b) => {
  expect(areTwins(a, b)).toBe(false);
});

test("no two members of the sample are twins", () => {
  const names = sampleCompact().members.map(({ organisation }) => organisation);
  const twins = names.flatMap((a, index) =>
    names
      .slice(index + 1)
      .filter((b) => areTwins(a, b))
      .map((b) => `${a} / ${b}`),
  );
  expect(twins).toEqual([]);
});
