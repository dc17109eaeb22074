import { InvalidArgumentError } from "commander";

/** Reads `--port`: 0 is any port that is free. */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError("It has to be a number from 0 to 65535.");
}
