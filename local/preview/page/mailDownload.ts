import { createMimeMessage, Mailbox } from "mimetext/browser";
import { toBase64 } from "../../appsScript/services/core/utilities/bytes";
import type { UnsentMail } from "../unsentMail";
import { saveAs } from "./saveAs";

/** Hands a mail to the person as an .eml file. Returns the file's name. */
export function downloadMail(mail: UnsentMail): string {
  const name = `${mail.to[0] ?? "mail"}.eml`;
  saveAs(name, "message/rfc822", new TextEncoder().encode(mailText(mail)));
  return name;
}

/**
 * A mail as a mail program opens it: a draft to read, change and send (`X-Unsent`, which Outlook and
 * others go by). The library encodes names and subject, so that nothing in them can start a new header;
 * the addresses are Google's to judge, which takes none with a space or a line break in it.
 */
export function mailText({ from, replyTo, to, subject, body }: UnsentMail): string {
  const message = createMimeMessage();
  message.setSender({ name: from.name, addr: from.address });
  message.setRecipients(to.map((addr) => ({ addr })));
  if (replyTo !== "") message.setHeader("Reply-To", new Mailbox({ addr: replyTo }));
  message.setSubject(subject);
  message.setHeader("X-Unsent", "1");
  message.addMessage({
    contentType: "text/plain",
    charset: "utf-8",
    encoding: "base64",
    data: inLines(toBase64(new TextEncoder().encode(body.replace(/\r\n?|\n/g, "\r\n")))),
  });
  return message.asRaw();
}

/** Mail takes no line of more than 76 characters of this. */
function inLines(base64: string): string {
  return base64.replace(/.{76}/g, "$&\r\n");
}
