/** What stands instead of an address or a number. */
const A_CONTACT = "a contact";

const DETAILS: readonly RegExp[] = [
  /(?:mailto:)?[^\s@<>()[\]"',;:/]+@[\w-]+(?:\.[\w-]+)+/gu,
  // As in the United Kingdom, or from abroad; "1604123456" where a sheet took it for a number.
  /(?<![\w\u00a3.,/-])(?:(?:\+|00)\d|\(?0\d)(?:[\s().-]{0,3}\d){7,13}(?![\d])/g,
  /(?<![\w\u00a3.,/-])[127]\d{9}(?![\d,.]\d|\d)/g,
];

/** A text without any e-mail address or telephone number, whoever's it is. */
export function withoutDetails(text: string): string {
  return DETAILS.reduce((rest, pattern) => rest.replace(pattern, A_CONTACT), text);
}
