/** What a Google service throws: a script sees an Error whose name is "Exception". */
export class ServiceError extends Error {
  /** Fields that the script's error has besides name and message; null for none. */
  readonly details: { readonly [field: string]: unknown } | null;

  constructor(
    message: string,
    name = "Exception",
    details: { readonly [field: string]: unknown } | null = null,
  ) {
    super(message);
    this.name = name;
    this.details = details;
  }
}

/** A part of Google's services that the local workspace does not have. */
export function unavailable(name: string): ServiceError {
  return new ServiceError(`${name} is not available in the local workspace.`);
}
