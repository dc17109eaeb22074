// biome-ignore-all lint/correctness/noUnusedVariables: a script is called by the names of its functions

// How the figures would be kept up to date without the add-on: as samples of Apps Script mostly are
// written, cell by cell, and as a careful one is, block by block. It knows two kinds of measure, and neither
// looks whether anything has changed meanwhile, nor keeps a log, nor can be undone.
function updateCellByCell() {
  const { sheet, titles, rows } = figuresOf();
  rows.forEach((cells, index) => {
    titles.forEach((title, at) => {
      sheet.getRange(index + 2, columnOf(sheet, title)).setValue(cells[at]);
    });
  });
}

function updateByBlock() {
  const { sheet, titles, rows } = figuresOf();
  titles.forEach((title, at) => {
    const cells = rows.map((row) => [row[at]]);
    sheet.getRange(2, columnOf(sheet, title), rows.length, 1).setValues(cells);
  });
}

function checkCellByCell() {
  const { sheet, headers, rows } = tabOf("Members");
  rows.forEach((row, index) => {
    sheet.getRange(index + 2, headers.Check + 1).setValue(problemsOf(row, headers));
  });
}

function checkByBlock() {
  const { sheet, headers, rows } = tabOf("Members");
  const texts = rows.map((row) => [problemsOf(row, headers)]);
  sheet.getRange(2, headers.Check + 1, rows.length, 1).setValues(texts);
}

function problemsOf(row, headers) {
  const email = String(row[headers.Email]);
  const contact = row[headers["Main contact"]] === "" ? ["Main contact is blank."] : [];
  if (email === "") return [...contact, "Email is blank."].join(" ");
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
  return [...contact, ...(isAddress ? [] : ["Email is no address."])].join(" ");
}

function columnOf(sheet, title) {
  return sheet.getDataRange().getValues()[0].indexOf(title) + 1;
}

function tabOf(name) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  const [titles, ...rows] = sheet.getDataRange().getValues();
  const headers = Object.fromEntries(titles.map((title, at) => [title, at]));
  return { sheet, headers, rows };
}

function figuresOf() {
  const settings = Object.fromEntries(tabOf("Settings").rows.map(([name, value]) => [name, value]));
  const asAt = settings["As at"];
  const measures = tabOf("Success measures");
  const members = tabOf("Members");
  const events = tabOf("Events");
  const rows = measures.rows.map((row) => {
    const of = (title) => row[measures.headers[title]];
    const starts = of("Starts") || settings["Year starts"];
    if (!["Members with", "Events held"].includes(of("Measured by")))
      return [of("Actual"), of("Status")];
    const { actual, booked, before } =
      of("Measured by") === "Members with"
        ? membersWith(members, of, starts, asAt)
        : eventsHeld(events, of, starts, asAt);
    const isNew = of("Count") === "New in period";
    const base = of("Baseline") !== "" ? of("Baseline") : isNew ? 0 : before;
    const share = Math.min(1, Math.max(0, (asAt - starts) / (of("Due") - starts)));
    const due = Math.floor(base + (of("Target") - base) * share);
    return [actual, statusOf(actual, booked, due, of, starts, asAt, settings["At risk below"])];
  });
  return { sheet: measures.sheet, titles: ["Actual", "Status"], rows };
}

function membersWith({ headers, rows }, of, starts, asAt) {
  const end = asAt < of("Due") ? asAt : of("Due");
  const isNew = of("Count") === "New in period";
  let [actual, before] = [0, 0];
  for (const row of rows) {
    const left = row[headers["Left on"]];
    const value = row[headers[of("Of")]];
    if (row[0] === "" || (left && left <= asAt)) continue;
    if (value instanceof Date) {
      if (value <= end && (!isNew || value >= starts)) actual += 1;
      if (value < starts) before += 1;
    } else if (of("Of") === "Apprenticeship scheme" ? value === "Yes" : value !== "") actual += 1;
  }
  return { actual, booked: 0, before };
}

function eventsHeld({ headers, rows }, of, starts, asAt) {
  let [actual, booked] = [0, 0];
  for (const row of rows) {
    const [date, status] = [row[headers.Date], row[headers.Status]];
    if (row[headers.Type] !== of("Of") || !date) continue;
    if (status === "Held" && date >= starts && date <= asAt && date <= of("Due")) actual += 1;
    if (["Scheduled", "Planned"].includes(status) && date > asAt && date <= of("Due")) booked += 1;
  }
  return { actual, booked, before: 0 };
}

function statusOf(actual, booked, due, of, starts, asAt, atRisk) {
  if (actual >= of("Target")) return "Achieved";
  if (asAt > of("Due")) return "Missed";
  if (asAt < starts) return "Not started";
  if (actual >= due || actual + booked >= of("Target")) return "On course";
  return due - actual <= 1 || actual >= atRisk * due ? "At risk" : "Off course";
}
