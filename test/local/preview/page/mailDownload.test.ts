import { mailText } from "../../../../local/preview/page/mailDownload";

const MAIL = {
  from: { name: "Chris Donkin", address: "coordinator@compact.example" },
  replyTo: "facilitator@northants-compact.example",
  to: ["o.brien+compact@x.gov.uk"],
  subject: "Zoë's Compact",
  body: "Dear Zoë,\n\nThank you.",
};

function parted(text: string): { readonly head: string; readonly body: string } {
  const [head = "", body = ""] = text.split(/\r\n\r\n/);
  return { head, body: Buffer.from(body, "base64").toString("utf8") };
}

test("a mail is a draft for a mail program, with all that it says", () => {
  const { head, body } = parted(mailText(MAIL));
  expect(head).toContain("X-Unsent: 1");
  expect(head).toMatch(/^To: <?o\.brien\+compact@x\.gov\.uk>?\r?$/m);
  expect(head).toMatch(/^Reply-To: <facilitator@northants-compact\.example>\r?$/m);
  expect(body).toBe("Dear Zoë,\r\n\r\nThank you.");
});

test("nothing in a name or a subject begins a header of its own, and no line is too long for mail", () => {
  const from = { ...MAIL.from, name: 'Jo "\r\nBcc: evil@x.uk' };
  const subject = `Zoë\r\nBcc: evil@x.uk ${"long ".repeat(20)}`;
  const text = mailText({ ...MAIL, from, subject, body: "W".repeat(5000) });
  expect(parted(text).head).not.toMatch(/^bcc:/im);
  expect(Math.max(...text.split("\r\n").map((line) => line.length))).toBeLessThan(998);
});
