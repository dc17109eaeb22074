import { type GoogleClass, googleClass, ofClass, type Place } from "../declare/googleClass";

/** A service that Google has and the local workspace has not: whatever is asked of it, it says so. */
export class MissingService implements Place {
  readonly [ofClass]: GoogleClass<unknown>;

  constructor(name: string) {
    this[ofClass] = googleClass<unknown>()(name);
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

/** Advanced services: on Google a script has to switch them on, and then they are web services. */
export const MISSING_ADVANCED_SERVICES: readonly string[] = [
  "AdminDirectory",
  "Analytics",
  "BigQuery",
  "Calendar",
  "Classroom",
  "Docs",
  "Forms",
  "Gmail",
  "People",
  "Sheets",
  "Slides",
  "Tasks",
  "YouTube",
];
