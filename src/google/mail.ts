import type { MailPort } from "../app/ports";
import { signedBytes } from "./signedBytes";

/** Mail that the coordinator has asked for; MailApp needs no more than `script.send_mail`. */
export function mail(): MailPort {
  return {
    send: (to, subject, body, attached) => {
      const options =
        attached === undefined
          ? {}
          : {
              attachments: [
                Utilities.newBlob(signedBytes(attached.bytes), attached.mimeType, attached.name),
              ],
            };
      MailApp.sendEmail(to.join(","), subject, body, options);
    },
  };
}
