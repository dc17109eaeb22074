import { type Child, el } from "../sidebar/description";

export interface FileField {
  readonly label: string;
  /** The endings that the browser offers: ".docx,.txt". */
  readonly accept: string;
  readonly off: boolean;
  readonly choose: (file: File) => unknown;
}

/** A field for a file from this computer, with its label. */
export function fileField({ choose, ...field }: FileField): Child {
  return filesField({
    ...field,
    multiple: false,
    choose: ([file]) => (file === undefined ? undefined : choose(file)),
  });
}

export interface FilesField extends Omit<FileField, "choose"> {
  readonly multiple: boolean;
  readonly choose: (files: readonly File[]) => unknown;
}

/** The same for any number of files. */
export function filesField({ label, accept, off, multiple, choose }: FilesField): Child {
  return [
    el("label", { key: "file label", for: "file" }, label),
    el("input", {
      key: "file",
      id: "file",
      type: "file",
      accept,
      multiple,
      disabled: off,
      on: {
        change: ({ target }) => {
          if (!(target instanceof HTMLInputElement)) return;
          const files = Array.from(target.files ?? []);
          // The same file, chosen again after a stop, is a choice too.
          target.value = "";
          if (files.length > 0) choose(files);
        },
      },
    }),
  ];
}
