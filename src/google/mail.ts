import type { MailPort } from "../app/ports";

/** Mail that the coordinator has asked for; MailApp needs no more than `script.send_mail`. */
export function mail(): MailPort {
  return {
    send: (to, subject, body) => {
      MailApp.sendEmail(to.join(","), subject, body);
    },
  };
}
