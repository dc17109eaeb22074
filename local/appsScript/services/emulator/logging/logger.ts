import { sprintf } from "sprintf-js";
import { ANY, rest } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { javaText } from "../../core/logging/javaText";
import { LOGGER } from "../../core/logging/logHost";
import { formatDate } from "../../core/utilities/formatDate";

const logger = methods(LOGGER, {
  log: [
    [rest(ANY)],
    (logger, values) => {
      const { clock, zone, print, lines } = logger;
      const line = textOf(values, zone);
      const time = formatDate(new Date(clock.now()), zone, "EEE MMM dd HH:mm:ss z yyyy");
      lines.push(`${time} INFO: ${line}\n`);
      print("log", [line]);
      return logger;
    },
  ],
  getLog: [[], ({ lines }) => lines.join("")],
  clear: [
    [],
    (logger) => {
      logger.lines = [];
    },
  ],
});

export const LOGGER_TABLE = table(LOGGER, [logger]);

function textOf([first, ...values]: readonly unknown[], zone: string): string {
  if (typeof first !== "string" || values.length === 0) return javaText(messageOf(first), zone);
  const filled = values.map((value) => (typeof value === "number" ? value : javaText(value, zone)));
  try {
    // Only where a figure is asked for is a number a number; as text it is Java's.
    const texts = first.match(/%%|%[-+0 #]*\d*(?:\.\d+)?([a-zA-Z])/g)?.filter((p) => p !== "%%");
    return sprintf(
      first,
      ...filled.map((value, index) =>
        texts?.[index]?.endsWith("s") ? javaText(value, zone) : value,
      ),
    );
  } catch {
    return first;
  }
}

/** Of a record with a message Google shows the message; the rest goes to its cloud log alone. */
function messageOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  // By its tag: a script's errors are of another realm.
  const isError = Object.prototype.toString.call(value) === "[object Error]";
  return isError || !Object.hasOwn(value, "message") ? value : Reflect.get(value, "message");
}
