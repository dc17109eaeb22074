import { InvalidArgumentError } from "commander";

/** Reads `--locale`, as Google writes it: en_GB. */
export function readLocale(typed: string): string {
  const [, language = "", place] = /^([a-z]{2,3})(?:[_-]([A-Za-z]{2}))?$/.exec(typed) ?? [];
  if (language === "") {
    throw new InvalidArgumentError("It has to be one such as en_GB or en_US.");
  }
  return place === undefined ? language : `${language}_${place.toUpperCase()}`;
}

/** Reads `--time-zone`, by its name in the tz database. */
export function readTimeZone(typed: string): string {
  try {
    new Intl.DateTimeFormat("en", { timeZone: typed });
    return typed;
  } catch {
    throw new InvalidArgumentError("It has to be one such as Europe/London or America/New_York.");
  }
}
