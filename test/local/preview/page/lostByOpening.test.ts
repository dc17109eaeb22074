import { lostByOpening } from "../../../../local/preview/page/lostByOpening";

const KEEP_IT = "File > Download (.xlsx)";
const KEEP_THEM = "File > Documents made here";

test("nothing is asked where nothing goes", () => {
  expect(lostByOpening("Ours.xlsx", { isChanged: false, documents: 0 })).toBeNull();
});

test.each([
  { isChanged: true, documents: 0, said: ["What you changed", KEEP_IT], unsaid: ["document"] },
  { isChanged: false, documents: 1, said: ["The document", KEEP_THEM], unsaid: ["changed"] },
  { isChanged: false, documents: 3, said: ["The 3 documents", KEEP_THEM], unsaid: ["changed"] },
  { isChanged: true, documents: 2, said: ["What you changed", KEEP_IT, KEEP_THEM], unsaid: [] },
])("what goes is said with the way to keep it: $isChanged, $documents", (one) => {
  const sentence = lostByOpening("Ours.xlsx", one) ?? "";
  expect(sentence).toContain('"Ours.xlsx"');
  for (const words of one.said) expect(sentence).toContain(words);
  for (const words of one.unsaid) expect(sentence).not.toContain(words);
});
