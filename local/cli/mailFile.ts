import MailComposer from "nodemailer/lib/mail-composer";

export interface MailFile {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/**
 * One message as an .eml file that a mail program opens as a draft to read, change and send
 * (`X-Unsent`, which Outlook and others go by). The library folds and encodes: nothing in a name,
 * an address or a subject can start a new header.
 */
export async function mailFile({ from, to, subject, body }: MailFile): Promise<Uint8Array> {
  const composer = new MailComposer({
    ...(from.address === "" ? {} : { from }),
    to: { name: "", address: to },
    subject,
    text: body,
    headers: { "X-Unsent": "1" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
