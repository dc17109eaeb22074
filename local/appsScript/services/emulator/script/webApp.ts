import { googleClass } from "../../../declare/googleClass";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { SCRIPT_APP } from "../../core/script/scriptApp";

const SERVICE = googleClass<GoogleAppsScript.Script.Service>()<object>("Service", {
  service: "Script",
});

/** The script as a web app, which it is nowhere. */
export const WEB_APP_TABLES = [
  table(SCRIPT_APP, [methods(SCRIPT_APP, { getService: [[], () => SERVICE.of({})] })]),
  table(SERVICE, [methods(SERVICE, { getUrl: [[], () => null] })]),
];
