/**
 * The clocks of the United Kingdom, as the European rule has them since 1996: summer time from the last
 * Sunday of March to the last of October, both at 01:00 UTC. A file that names a zone has to bring it
 * along (RFC 5545, section 3.6.5).
 */
export const LONDON = "Europe/London";

export const LONDON_ZONE: readonly (readonly [name: string, value: string])[] = [
  ["BEGIN", "VTIMEZONE"],
  ["TZID", LONDON],
  ["BEGIN", "DAYLIGHT"],
  ["TZNAME", "BST"],
  ["TZOFFSETFROM", "+0000"],
  ["TZOFFSETTO", "+0100"],
  ["DTSTART", "19960331T010000"],
  ["RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"],
  ["END", "DAYLIGHT"],
  ["BEGIN", "STANDARD"],
  ["TZNAME", "GMT"],
  ["TZOFFSETFROM", "+0100"],
  ["TZOFFSETTO", "+0000"],
  ["DTSTART", "19961027T020000"],
  ["RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"],
  ["END", "STANDARD"],
  ["END", "VTIMEZONE"],
];
