import { ServiceError } from "../../serviceError";

/** What the advanced Drive service throws, in the words of the web service behind it. */
export function driveError(
  operation: string,
  code: number,
  reason: string,
  message: string,
): ServiceError {
  return new ServiceError(
    `API call to drive.${operation} failed with error: ${message}`,
    "GoogleJsonResponseException",
    {
      details: { code, message, errors: [{ domain: "global", reason, message }] },
    },
  );
}

/** Also for files that are there, but were not made by this add-on. */
export function fileNotFound(operation: string, id: string): ServiceError {
  return driveError(operation, 404, "notFound", `File not found: ${id}.`);
}
