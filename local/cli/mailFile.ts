import MailComposer from "nodemailer/lib/mail-composer";

export interface MailFile {
  readonly from: { readonly name: string; readonly address: string };
  /** One address, or several. */
  readonly to: string | readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly attachments?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/**
 * One message as an .eml file that a mail program opens as a draft to read, change and send
 * (`X-Unsent`, which Outlook and others go by). The library folds and encodes: nothing in a name,
 * an address or a subject can start a new header.
 */
export async function mailFile({
  from,
  to,
  subject,
  body,
  attachments = [],
}: MailFile): Promise<Uint8Array> {
  const composer = new MailComposer({
    ...(from.address === "" ? {} : { from }),
    to: (typeof to === "string" ? [to] : to).map((address) => ({ name: "", address })),
    subject,
    text: body,
    attachments: attachments.map(({ name, bytes }) => ({
      filename: name,
      content: Buffer.from(bytes),
    })),
    headers: { "X-Unsent": "1" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
