import { fileAtLink } from "../../../../local/preview/page/fileAtLink";

const MADE = ["local-file-2", "local-file-25"].map((id) => ({ id, name: id, link: "", made: 0 }));

test("a link leads to the document of its whole id, also where that begins as another does", () => {
  const at = (id: string) => fileAtLink(MADE, `https://docs.google.com/document/d/${id}/edit?x=1`);
  expect(at("local-file-25")?.id).toBe("local-file-25");
  expect(at("local-file-2")?.id).toBe("local-file-2");
  expect(at("local-file-3")).toBeNull();
});
