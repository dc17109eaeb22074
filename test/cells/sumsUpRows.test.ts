import { sumsUpRows } from "../../src/cells/sumsUpRows";
import { fc } from "../support/fastCheck";

const isSum = (formula: string): boolean => sumsUpRows(formula, 30, "Members");

describe("a formula that speaks of many rows", () => {
  test.each([
    "=COUNTA(A2:A28)",
    "=counta($A$2:$A$28)",
    "=COUNTA(A:A)-1",
    "=COUNTA(A2:A)",
    '="Total: "&COUNTA(A2:A28)',
    "=SUM(E2:E28)",
    "=SUM(2:28)",
    "=AVERAGE(E2:E28)",
    '=COUNTIF(B2:B28,"Council")',
    '=COUNTIF(B2:B28,"C30")',
    '=COUNTIF(Members!B2:B28,"Council")',
    "=COUNTIF('members'!B2:B28,\"Council\")",
    "=SUBTOTAL(103,A2:A28)",
    "=INDEX(A2:A28,MATCH(MAX(E2:E28),E2:E28,0))",
    '=TEXTJOIN(", ",TRUE,A2:A28)',
    "=MAX(E2:E28)",
    "=COUNTA('Last year'!A2:A40)",
    '=COUNTA(INDIRECT("A2:A"&ROW()-1))',
    "=SUM(OFFSET(E30,-5,0,5,1))",
    "=COUNTA(Table1[Organisation])",
    '="As at "&TEXT(TODAY(),"d mmmm yyyy")',
    "=COUNTA(A2:A28)/COUNTA(B2:B28)",
  ])("%s", (formula) => {
    expect(isSum(formula)).toBe(true);
  });
});

describe("a formula about one row, or that looks one up elsewhere", () => {
  test.each([
    "=Other!A2",
    "=TRIM(Other!A2)",
    '=IF(Other!A2="","",Other!A2)',
    "='Old list'!A2:B2",
    "=VLOOKUP(H30,Other!A2:C40,2,FALSE)",
    "=COUNTIF(A$2:A$29,A30)",
    "=RANK(E30,E$2:E$30)",
    '=H30&" Ltd"',
    "=SUM(E30:G30)",
    "=A29",
    '="A2:A28"',
    "=A1B2:C",
    "Total",
    "",
  ])("%s", (formula) => {
    expect(isSum(formula)).toBe(false);
  });

  test("whatever it is, once it reads its own row", () => {
    const row = fc.integer({ min: 2, max: 9_999 });
    fc.assert(
      fc.property(row, fc.constantFrom("A", "B", "AB"), (own, column) => {
        expect(sumsUpRows(`=COUNTIF(A2:A10000,$${column}${own})`, own, "Members")).toBe(false);
      }),
    );
  });
});
