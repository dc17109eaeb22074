import type { MailedWith, MailPort } from "../app/ports";
import { signedBytes } from "./signedBytes";

/** Mail that the coordinator has asked for; MailApp needs no more than `script.send_mail`. */
export function mail(): MailPort {
  return {
    send: (to, subject, body, more = {}) => {
      MailApp.sendEmail(to.join(","), subject, body, optionsOf(more));
    },
    left: () => {
      try {
        return MailApp.getRemainingDailyQuota();
      } catch {
        return null;
      }
    },
  };
}

function optionsOf({ sender = { name: "", replyTo: "" }, attached }: MailedWith) {
  const { name, replyTo } = sender;
  return {
    ...(name === "" ? {} : { name }),
    ...(replyTo === "" ? {} : { replyTo }),
    ...(attached === undefined
      ? {}
      : {
          attachments: [
            Utilities.newBlob(signedBytes(attached.bytes), attached.mimeType, attached.name),
          ],
        }),
  };
}
