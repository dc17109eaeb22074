import { Workbook } from "../../../../local/sheets/workbook/workbook";
import { inPreview } from "./inPreview";
import { expectCell, goToCell, openTab, typeInCell } from "./openPreview";

function book(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Data");
  const names = ["Ann", "Bob", "Cat"];
  names.forEach((value, index) => {
    sheet.setCell(index + 1, 1, { value });
    sheet.setCell(index + 1, 2, { value: (index + 1) * 10 });
  });
  sheet.setCell(1, 3, { formula: "=B1*2", value: 99 });
  sheet.setCell(2, 3, { formula: "=DOUBLE(B1)", value: 98 });
  return workbook;
}

inPreview(
  "formulas of people's own, in the preview",
  (preview) => {
    test("keep what the file has until what they read changes, and for good where they must", async () => {
      const { page } = preview.open();
      await openTab(page, "Data");
      await goToCell(page, "E1");
      await page.keyboard.type('=QUERY(A1:B3,"select A where B > 10 order by B desc",0)');
      await page.keyboard.press("Enter");
      await expectCell(page, "E1", "Cat");
      await expectCell(page, "E2", "Bob");
      await expectCell(page, "C1", "99");
      await typeInCell(page, "B1", "50");
      await expectCell(page, "E1", "Ann");
      await expectCell(page, "C1", "100");
      await expectCell(page, "C2", "98");
      await page.getByText("Not up to date: Data!C2 keeps what the file came with").waitFor();
    });
  },
  { book: book() },
);

inPreview(
  "a German spreadsheet, in the preview",
  (preview) => {
    test("has German signs where it is typed, shown and edited", async () => {
      const { page } = preview.open();
      await typeInCell(page, "A1", "1,5");
      await goToCell(page, "B1");
      await page.keyboard.type('=WENN(A1>1;SUMME(A1;1)&" m";0)');
      await page.keyboard.press("Enter");
      await expectCell(page, "B1", "2,5 m");
      // With a point it would be the 1st of May.
      await goToCell(page, "A1");
      await page.keyboard.press("F2");
      await page.keyboard.type("25");
      await page.keyboard.press("Enter");
      await expectCell(page, "A1", "1,525");
      await expectCell(page, "B1", "2,525 m");
    });
  },
  { book: germanBook() },
);

function germanBook(): Workbook {
  const workbook = new Workbook({ locale: "de_DE" });
  workbook.addSheet("Daten");
  return workbook;
}
