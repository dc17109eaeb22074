import { isSafeLink, mailtoLink } from "../../src/sidebar/links";
import { fc } from "../support/fastCheck";

test.each([
  "https://docs.google.com/document/d/1",
  "http://intranet/minutes.pdf",
  "HTTPS://EXAMPLE.ORG",
  "mailto:a.b@c.gov.uk",
])("%s may be a link", (address) => {
  expect(isSafeLink(address)).toBe(true);
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox",
  "//evil.example",
  "/relative",
  "https:",
  "https:///x",
  "http://a b",
  'https://x"onmouseover="alert(1)',
  "https://x\\@y",
  "file:///etc/passwd",
  "",
  "see minutes",
])("%j may not", (address) => {
  expect(isSafeLink(address)).toBe(false);
});

const LETTER = { to: "a.b@c.gov.uk", subject: "Compact: your details", body: "Dear A,\n\n1. Who?" };

test("a letter becomes one mailto: link with everything encoded", () => {
  expect(mailtoLink(LETTER)).toBe(
    "mailto:a.b@c.gov.uk?subject=Compact%3A%20your%20details&body=Dear%20A%2C%0D%0A%0D%0A1.%20Who%3F",
  );
});

test.each([
  "a@b.gov.uk,c@d.gov.uk",
  "a@b.gov.uk?bcc=x@y.z",
  "a@b.gov.uk&cc=x@y.z",
  "a@b.gov.uk%0Abcc:x@y.z",
  "a b@c.gov.uk",
  "A <a@b.gov.uk>",
  "javascript:x@y",
  "not an address",
  "",
])("nobody is written to at %j", (to) => {
  expect(mailtoLink({ ...LETTER, to })).toBeNull();
});

test("whatever a letter says, the link has one recipient, one subject and one body", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (subject, body) => {
      const link = mailtoLink({ to: "a.b@c.gov.uk", subject, body }) ?? "";
      expect(isSafeLink(link)).toBe(true);
      const url = new URL(link);
      expect(url.pathname).toBe("a.b@c.gov.uk");
      expect([...url.searchParams.keys()]).toEqual(["subject", "body"]);
    }),
  );
});

test("a long letter is cut between characters, short enough for mail programs", () => {
  const link = mailtoLink({ ...LETTER, body: "\u{1f600}".repeat(3000) }) ?? "";
  expect(link.length).toBeLessThanOrEqual(1900);
  expect(() => decodeURIComponent(link)).not.toThrow();
  expect(decodeURIComponent(link)).toMatch(/\u{1f600}$/u);
});

describe("a letter to several", () => {
  const to = ["a@x.gov.uk", "o.brien+c@y.gov.uk"];

  test("goes to each of them, and nothing in an address adds another", () => {
    expect(mailtoLink({ ...LETTER, to })).toMatch(/^mailto:a@x\.gov\.uk,o\.brien%2Bc@y\.gov\.uk\?/);
    expect(mailtoLink({ ...LETTER, to: [...to, "c@z.uk,d@z.uk"] })).toBeNull();
    expect(mailtoLink({ ...LETTER, to: [] })).toBeNull();
  });

  test("is there whole or not at all, where it is wanted whole", () => {
    expect(mailtoLink({ ...LETTER, to, body: "x".repeat(3000) }, "whole")).toBeNull();
    expect(mailtoLink({ ...LETTER, to, body: "x".repeat(300) }, "whole")).toContain(
      "x".repeat(300),
    );
  });
});
