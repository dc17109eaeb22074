import { whyNotShared } from "../../../../local/preview/page/whyNotShared";

test.each([
  { edition: "web", keeping: "not allowed", isSecure: false, said: /begin with https/ },
  { edition: "web", keeping: "files amiss", isSecure: true, said: /upload all its files/ },
  { edition: "web", keeping: "not allowed", isSecure: true, said: /_headers.*Allow this address/ },
  { edition: "web", keeping: "kept", isSecure: true, said: /Use a current/ },
  { edition: "preview", keeping: "not allowed", isSecure: true, said: /Use a current/ },
] as const)(
  "the $edition edition, $keeping, secure $isSecure: what is missing and what helps",
  (one) => {
    expect(whyNotShared(one.edition, one.keeping, one.isSecure)).toMatch(one.said);
  },
);

test("headers are not asked for where they could not help", () => {
  expect(whyNotShared("web", "not allowed", false)).not.toContain("Cross-Origin");
  expect(whyNotShared("web", "files amiss", true)).not.toContain("Cross-Origin");
});
