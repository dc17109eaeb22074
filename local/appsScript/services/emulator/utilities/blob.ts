import { ANY, optional, TEXT, TEXT_OR_NULL } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { BLOB, BYTES, blobAs, newBlob } from "../../core/utilities/blob";
import { decodeText, encodeText } from "../../core/utilities/bytes";
import { contentTypeOf } from "../../core/utilities/mimeType";

const blob = methods(BLOB, {
  setBytes: [[BYTES], (blob, bytes) => Object.assign(blob, { bytes })],
  getDataAsString: [[optional(TEXT)], ({ bytes }, charset = "UTF-8") => decodeText(bytes, charset)],
  setDataFromString: [
    [TEXT, optional(TEXT)],
    (blob, text, charset = "UTF-8") =>
      Object.assign(blob, {
        bytes: encodeText(text, charset),
        contentType: blob.contentType ?? "text/plain",
      }),
  ],
  getContentType: [[], ({ contentType }) => contentType],
  setContentType: [[TEXT_OR_NULL], (blob, contentType) => Object.assign(blob, { contentType })],
  setContentTypeFromExtension: [
    [],
    (blob) => {
      const known = blob.name === null ? null : contentTypeOf(blob.name);
      return Object.assign(blob, known !== null && { contentType: known });
    },
  ],
  getName: [[], ({ name }) => name],
  setName: [[TEXT], (blob, name) => Object.assign(blob, { name })],
  getBlob: [[], (blob) => blob],
  copyBlob: [[], ({ bytes, contentType, name }) => newBlob(bytes.slice(), contentType, name)],
  getAs: [[ANY], (blob, contentType) => blobAs(blob, String(contentType))],
  isGoogleType: [
    [],
    ({ contentType }) => contentType?.startsWith("application/vnd.google-apps.") ?? false,
  ],
});

export const BLOB_TABLE = table(BLOB, [blob]);
