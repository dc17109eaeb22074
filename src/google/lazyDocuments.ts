import { packed } from "packed:src/report/documents.ts";
import type { DocumentsPort } from "../app/ports";
import { Refusal } from "../domain/problem";

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
    fromTemplate: (template, model) =>
      withOwnRefusals(() => documents().fromTemplate(template, model)),
    builtInTemplate: () => documents().builtInTemplate(),
  };
}

/** What is packed brings a Refusal of its own, which is no Refusal to this side. */
function withOwnRefusals<T>(job: () => T): T {
  try {
    return job();
  } catch (thrown) {
    const { name, code, message } = thrown as Partial<Refusal>;
    if (name !== "Refusal" || code === undefined || message === undefined) throw thrown;
    throw new Refusal(code, message);
  }
}

function unpack(): DocumentsPort {
  const zipped = Utilities.newBlob(Utilities.base64Decode(packed), "application/x-gzip");
  const script = Utilities.ungzip(zipped).getDataAsString();
  // The script is this project's own, put here by the build.
  return new Function(`${script}\nreturn Packed.documents;`)() as DocumentsPort;
}
