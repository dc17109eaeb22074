import { SimulatedClock } from "../../../../local/appsScript/services/clock";
import { MAIL_APP, type SentMail } from "../../../../local/appsScript/services/core/mail";
import { newBlob } from "../../../../local/appsScript/services/core/utilities/blob";
import { held } from "./held";

function postOffice() {
  const sent: SentMail[] = [];
  const clock = new SimulatedClock(new Date("2009-10-07T12:00:00Z"));
  return { app: held(MAIL_APP.of({ sent, clock })), sent, clock };
}

describe("MailApp", () => {
  test("mail is kept and goes nowhere", () => {
    const { app, sent } = postOffice();
    app.sendEmail("a@x.example, b@x.example", "Subject", "Body", {
      cc: "c@x.example",
      name: "Compact",
      attachments: [newBlob(Uint8Array.of(1), "text/plain", "a.txt")],
    });
    expect(sent).toMatchObject([
      {
        to: ["a@x.example", "b@x.example"],
        cc: ["c@x.example"],
        bcc: [],
        subject: "Subject",
        body: "Body",
        name: "Compact",
        sentAt: Date.UTC(2009, 9, 7, 12),
      },
    ]);
    expect(sent[0]?.attachments.map(({ name }) => name)).toEqual(["a.txt"]);
  });

  test("the other two ways to write it", () => {
    const { app, sent } = postOffice();
    app.sendEmail({ to: "a@x.example", subject: "S", htmlBody: "<b>" });
    app.sendEmail("a@x.example", "reply@x.example", "S", "B");
    expect(sent[0]).toMatchObject({ subject: "S", htmlBody: "<b>", body: "" });
    expect(sent[1]).toMatchObject({ replyTo: "reply@x.example", subject: "S", body: "B" });
  });

  test("nobody, a broken address and wrong arguments are refused", () => {
    const { app, sent } = postOffice();
    expect(() => app.sendEmail("", "S", "B")).toThrow("Failed to send email: no recipient");
    expect(() => app.sendEmail("a at x", "S", "B")).toThrow("Invalid email: a at x");
    expect(() => app.sendEmail("a@x.example", "S")).toThrow(
      "The parameters (String,String) don't match the method signature for MailApp.sendEmail.",
    );
    expect(() => app.sendEmail("Asha Abbott <a@x.example>", "S", "B")).not.toThrow();
    expect(sent).toHaveLength(1);
  });

  test("50 recipients a message, 100 a day, 200 KB a body", () => {
    const { app, clock } = postOffice();
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => `a${i}@x.example`).join(",");
    expect(() => app.sendEmail(many(51), "S", "B")).toThrow(
      "Limit Exceeded: Email Recipients Per Message.",
    );
    expect(() => app.sendEmail(many(1), "S", "x".repeat(200 * 1024 + 1))).toThrow(
      "Limit Exceeded: Email Body Size.",
    );
    app.sendEmail(many(50), "S", "B");
    app.sendEmail(many(40), "S", "B");
    expect(app.getRemainingDailyQuota()).toBe(10);
    expect(() => app.sendEmail(many(11), "S", "B")).toThrow(
      "Service invoked too many times for one day: email.",
    );
    clock.sleep(86_400_000);
    expect(app.getRemainingDailyQuota()).toBe(100);
  });
});
