import { serviceName } from "../realm/hostObject";

/** A service that Google has and the local workspace has not: whatever is asked of it, it says so. */
export class MissingService {
  readonly [serviceName]: string;

  constructor(name: string) {
    this[serviceName] = name;
  }

  toString(): string {
    return this[serviceName];
  }
}

/** The services of Apps Script that are not built here. */
export const MISSING_SERVICES: readonly string[] = [
  "CalendarApp",
  "CardService",
  "Charts",
  "ClassroomApp",
  "ConferenceDataService",
  "ContactsApp",
  "ContentService",
  "DataStudioApp",
  "DocumentApp",
  "DriveApp",
  "FormApp",
  "GmailApp",
  "GroupsApp",
  "Jdbc",
  "LanguageApp",
  "LinearOptimizationService",
  "Maps",
  "SitesApp",
  "SlidesApp",
  "UrlFetchApp",
  "XmlService",
];
