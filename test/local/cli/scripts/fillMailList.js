const sheet = SpreadsheetApp.getActiveSheet();
sheet.appendRow(["Recipient", "First name", "Course", "Date", "Email Sent"]);
sheet.appendRow(["asha@x.example", "Asha", 'Excel "basics"', new Date(2009, 9, 14), ""]);
sheet.appendRow(["not an address", "Ben", "Word", "2009-11-02", ""]);
sheet.getRange("D2:D3").setNumberFormat("d mmmm yyyy");
SpreadsheetApp.flush();
