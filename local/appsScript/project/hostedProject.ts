import type { Workbook } from "../../sheets/workbook/workbook";
import type { ProjectFiles } from "./projectFiles";
import type { ProjectHost } from "./projectHost";
import type { ProjectState } from "./projectState";

/** What the services of a run ask of the project that they run in. */
export interface HostedProject {
  readonly files: ProjectFiles;
  readonly workbook: Workbook | null;
  readonly state: ProjectState;
  readonly host: ProjectHost;
  /** What the person granted; null grants everything that the manifest asks for. */
  grantedScopes: readonly string[] | null;
  /** The bound spreadsheet, or one that a script made in this project; null for any other id. */
  openById(id: string): Workbook | null;
  /** A new spreadsheet of the project, in the zone and language of `like` where it is given. */
  create(name: string, like: Workbook | null): Workbook;
}
