import { packed } from "packed:src/report/documents.ts";
import type { DocumentsPort } from "./app/ports";

/**
 * The report writer. It is half of the add-on and wanted once in a while, so it travels packed and
 * is unpacked when the first report of a call is made.
 */
export function lazyDocuments(): DocumentsPort {
  let unpacked: DocumentsPort | null = null;
  const documents = (): DocumentsPort => {
    unpacked ??= unpack();
    return unpacked;
  };
  return {
    toDocx: (model) => documents().toDocx(model),
    fromTemplate: (template, model) => documents().fromTemplate(template, model),
    builtInTemplate: () => documents().builtInTemplate(),
  };
}

function unpack(): DocumentsPort {
  const zipped = Utilities.newBlob(Utilities.base64Decode(packed), "application/x-gzip");
  const script = Utilities.ungzip(zipped).getDataAsString();
  // The script is this project's own, put here by the build.
  return new Function(`${script}\nreturn Packed.documents;`)() as DocumentsPort;
}
