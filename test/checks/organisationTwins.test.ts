import { likenessKeys } from "../../src/checks/organisationTwins";
import { organisationWords } from "../../src/checks/organisationWords";
import { sampleCompact } from "../support/sampleCompact";

function areTwins(a: string, b: string): boolean {
  const keys = new Set(likenessKeys(organisationWords(a)));
  return likenessKeys(organisationWords(b)).some((key) => keys.has(key));
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
  ["Borough of Broxtowe", "Broxtowe BC"],
  ["District of Bassetlaw", "Bassetlaw D.C."],
  ["City of Nottingham", "Nottingham City Council"],
  ["LB Barnet", "London Borough of Barnet"],
  ["Derbyshire Constabulary", "Derbyshire Police"],
  ["Derbyshire Fire Service", "Derbyshire Fire & Rescue Service"],
  ["Corby Borough Counci", "Corby Borough Council"],
  ["Northampton Univeristy", "University of Northampton"],
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
  ["North Northamptonshire Council", "West Northamptonshire Council"],
  ["Kettering BC", "Kettering General Hospital"],
  ["NHS Derby", "NHS Derbyshire"],
  ["Derbyshire Fire Service", "Derbyshire Police"],
  ["Cheshire Fire and Rescue Service", "Cheshire Fire Authority"],
  ["Merseyside Police", "Merseyside Police Authority"],
  ["City of Glasgow College", "Glasgow City Council"],
  ["Corby Borough Council", "Corby Town Council"],
  ["Rushcliffe BC", "Rushcliffe BC - Leisure"],
  ["Marston Parish Council", "Marton Parish Council"],
  ["St Mary's School", "St Mark's School"],
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
