/** What a Google service throws: a script sees an Error whose name is "Exception". */
export class ServiceError extends Error {
  constructor(message: string, name = "Exception") {
    super(message);
    this.name = name;
  }
}

/** A part of Google's services that the local workspace does not have. */
export function unavailable(name: string): ServiceError {
  return new ServiceError(`${name} is not available in the local workspace.`);
}
