import { MISSING_ADVANCED_SERVICES, MISSING_SERVICES } from "./missing";

/**
 * Whether Google has this and the local workspace has not, so that using it must fail loudly. A
 * name that Google does not have either is `undefined` to a script, as on Google.
 */
export function isMissing(service: string, member: string): boolean {
  const wholly = MISSING_SERVICES.includes(service) || MISSING_ADVANCED_SERVICES.includes(service);
  return wholly || (MISSING_MEMBERS[service]?.includes(member) ?? false);
}

/**
 * What Google's classes have and ours have not: charts, pivot tables, pictures, data sources,
 * groups, sharing, signatures. The tests hold this list against the published types.
 */
export const MISSING_MEMBERS: { readonly [service: string]: readonly string[] } = {
  SpreadsheetApp: [
    "enableAllDataSourcesExecution",
    "enableBigQueryExecution",
    "newCellImage",
    "newDataSourceSpec",
  ],
  Spreadsheet: [
    "addEditor",
    "addEditors",
    "addViewer",
    "addViewers",
    "getAs",
    "getBlob",
    "getDataSourceTables",
    "getIterativeCalculationConvergenceThreshold",
    "getMaxIterativeCalculationCycles",
    "getPredefinedSpreadsheetThemes",
    "getSpreadsheetTheme",
    "insertImage",
    "insertSheetWithDataSourceTable",
    "moveChartToObjectSheet",
    "removeEditor",
    "removeMenu",
    "removeViewer",
    "resetSpreadsheetTheme",
    "setIterativeCalculationConvergenceThreshold",
    "setIterativeCalculationEnabled",
    "setMaxIterativeCalculationCycles",
    "setRecalculationInterval",
    "setSpreadsheetTheme",
    "show",
  ],
  Sheet: [
    "asDataSourceSheet",
    "collapseAllColumnGroups",
    "collapseAllRowGroups",
    "expandAllColumnGroups",
    "expandAllRowGroups",
    "expandColumnGroupsUpToDepth",
    "expandRowGroupsUpToDepth",
    "getColumnGroup",
    "getColumnGroupControlPosition",
    "getDataSourceTables",
    "getRowGroup",
    "getRowGroupControlPosition",
    "getRowGroupDepth",
    "insertChart",
    "insertImage",
    "insertSlicer",
    "newChart",
    "removeChart",
    "setColumnGroupControlPosition",
    "setRowGroupControlPosition",
    "updateChart",
  ],
  Range: [
    "createDataSourcePivotTable",
    "createDataSourceTable",
    "createPivotTable",
    "getDataSourceFormula",
    "getDataSourceFormulas",
    "getDataSourcePivotTables",
    "getDataSourceTables",
    "getDataSourceUrl",
    "getDataTable",
    "shiftRowGroupDepth",
  ],
  ScriptApp: ["getIdentityToken", "getOAuthToken", "getProjectKey", "getService", "newStateToken"],
  TriggerBuilder: ["forDocument", "forForm", "forUserCalendar"],
  Ui: ["showDialog"],
  Utilities: ["RsaAlgorithm", "computeRsaSha1Signature", "computeRsaSha256Signature"],
  Drive: [
    "About",
    "Accessproposals",
    "Apps",
    "Approvals",
    "Changes",
    "Channels",
    "Comments",
    "Drives",
    "Operations",
    "Replies",
    "Revisions",
    "Teamdrives",
  ],
  "Drive.Permissions": ["get", "list", "remove", "update"],
  "Drive.Files": ["download", "emptyTrash", "generateIds", "listLabels", "modifyLabels", "watch"],
};
