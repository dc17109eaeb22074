import { checkCompact } from "../../../src/checks/checkCompact";
import type { KnownDomains } from "../../../src/checks/email/domainSlip";
import { readAddress } from "../../../src/checks/email/readAddress";
import type { Problem } from "../../../src/domain/problem";
import { aCompact, aMember, typed } from "../../support/builders";
import { fc } from "../../support/fastCheck";
import { BROKEN_ADDRESSES } from "./brokenAddresses";
import { GOOD_ADDRESSES } from "./goodAddresses";
import { MISTYPED_DOMAINS } from "./mistypedDomains";

function emailProblems(email: string, organisation = "Tresham Institute"): readonly Problem[] {
  const member = aMember(organisation, { "Main contact": "", Email: typed(email) });
  return checkCompact(aCompact({ members: [member] })).filter(({ rule }) =>
    rule.startsWith("email-"),
  );
}

/** A private address is right as it stands, however much a work address would be better. */
function isDoubt({ rule, severity }: Problem): boolean {
  return severity !== "note" && rule !== "email-personal-domain";
}

test("the lists are long enough to mean something", () => {
  expect(new Set(GOOD_ADDRESSES).size).toBe(GOOD_ADDRESSES.length);
  expect(GOOD_ADDRESSES.length).toBeGreaterThanOrEqual(840);
  expect(BROKEN_ADDRESSES.length).toBeGreaterThanOrEqual(80);
});

test.each(GOOD_ADDRESSES)("%s is not doubted", (address) => {
  const doubts = emailProblems(address).filter(isDoubt);
  expect(doubts).toEqual([]);
});

test("no good address is doubted where all of them stand in one sheet", () => {
  const members = GOOD_ADDRESSES.map((address, index) =>
    aMember(`Organisation ${String.fromCharCode(65 + (index % 26))}${index}`, { Email: address }),
  );
  const doubts = checkCompact(aCompact({ members })).filter(
    (problem) => problem.rule.startsWith("email-") && isDoubt(problem),
  );
  expect(doubts.map(({ message }) => message)).toEqual([]);
});

test.each(BROKEN_ADDRESSES)("%j: %s, %j", (address, rule, meant) => {
  const problems = emailProblems(address);
  expect(problems.map((problem) => [problem.rule, problem.suggestion])).toEqual([[rule, meant]]);
});

function slipsOf(...emails: readonly string[]): readonly (readonly [string | null, string])[] {
  const members = emails.map((email, index) =>
    aMember(`Organisation ${index}`, { "Main contact": "", Email: typed(email) }),
  );
  return checkCompact(aCompact({ members }))
    .filter(({ rule }) => rule === "email-domain-typo")
    .map(({ suggestion, message }) => [suggestion, message]);
}

test.each(MISTYPED_DOMAINS)("%s is seen, and is %s", (domain, meant) => {
  const [slip, ...others] = slipsOf(`jo.smith@${domain}`);
  expect(others).toEqual([]);
  if (!meant.includes(" or ")) expect(slip?.[0]).toBe(`jo.smith@${meant}`);
  else {
    expect(slip?.[0]).toBeNull();
    expect(slip?.[1]).toContain(`There is a slip in '${domain}'; ask whether it is ${meant}.`);
  }
});

test("there are enough of them, each once", () => {
  expect(new Set(MISTYPED_DOMAINS.map(([domain]) => domain)).size).toBe(MISTYPED_DOMAINS.length);
  expect(MISTYPED_DOMAINS.length).toBeGreaterThanOrEqual(200);
});

test("a slip in a provider that two people share is two slips", () => {
  const slips = slipsOf("jo@hotmial.com", "al@hotmial.com", "cy@hotmail.com");
  expect(slips.map(([meant]) => meant)).toEqual(["jo@hotmail.com", "al@hotmail.com"]);
});

test("an organisation that is called like one has its own domain", () => {
  expect(emailProblems("jo@gmal.com", "Gmal Training").filter(isDoubt)).toEqual([]);
});

test("nhs.con is what else stands in the sheet", () => {
  expect(slipsOf("jo@nhs.con", "al@nhs.net").map(([meant]) => meant)).toEqual(["jo@nhs.net"]);
  expect(slipsOf("jo@nhs.con", "al@nhs.uk").map(([meant]) => meant)).toEqual(["jo@nhs.uk"]);
});

const KNOWN: KnownDomains = {
  nameWords: () => ["tresham", "institute"],
  ownDomainLike: () => null,
  isOwn: (domain) => domain === "northamptonshire.gov.uk",
};

test("a suggestion, once it is in the cell, is an address that nothing is wrong with", () => {
  const half = fc.constantFrom("j.smith", "Jo", "o'neill", "j smith", "", ".", "a b", "\u200b");
  const whole = fc.constantFrom(
    ...["tresham.ac.uk", "gov.uk", "goc.uk", "nhs.ne", "x.u", "www.x.co.yk", "y.gov.co.uk"],
  );
  const mark = fc.constantFrom("@", " @", "@@", "(at)", " at ", '"', ",", "@.", "\n", " ", "");
  const tail = fc.constantFrom("", ",", " ", ";", ">", ".", " (work)", ", k@b.uk", "@ac.uk");
  fc.assert(
    fc.property(half, mark, whole, tail, (before, between, after, behind) => {
      const reading = readAddress(before + between + after + behind, KNOWN);
      if (reading.kind === "address" || reading.suggestion === null) return;
      expect(readAddress(reading.suggestion, KNOWN)).toEqual({
        kind: "address",
        address: reading.suggestion,
      });
    }),
    { numRuns: 2_000 },
  );
});

test("anything at all can be read, and a fault says what was seen", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 400 }), (text) => {
      const reading = readAddress(text, KNOWN);
      if (reading.kind === "fault") expect(reading.says).toMatch(/^is '.*'\. .+[.?]$/s);
      else expect(reading.address).toBe(text);
    }),
  );
});
