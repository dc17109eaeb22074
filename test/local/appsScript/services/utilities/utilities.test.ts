import { UTILITIES } from "../../../../../local/appsScript/services/core/utilities/utilities";
import { EMULATOR } from "../../../../../local/appsScript/services/emulator/surface";
import { fc } from "../../../../support/fastCheck";
import { aRealm } from "../../aRealm";
import { held } from "../held";

const slept: number[] = [];
const service = UTILITIES.of({
  now: () => Date.UTC(2009, 9, 7),
  sleep: (ms) => void slept.push(ms),
});
const utilities = held(service);
const { Charset, DigestAlgorithm, MacAlgorithm } = utilities;

describe("base64", () => {
  test("text is encoded as UTF-8, bytes as they are", () => {
    expect(utilities.base64Encode("Société ✔")).toBe("U29jacOpdMOpIOKclA==");
    expect(utilities.base64Encode([-1, -2, 0])).toBe("//4A");
    expect(utilities.base64EncodeWebSafe([-1, -2, 0])).toBe("__4A");
    expect(utilities.base64Encode("é", Charset.US_ASCII)).toBe("Pw==");
  });

  test("both alphabets are read, to signed bytes", () => {
    expect(utilities.base64Decode("//4A")).toEqual([-1, -2, 0]);
    expect(utilities.base64DecodeWebSafe("__4A")).toEqual([-1, -2, 0]);
    expect(utilities.base64Decode("__4A")).toEqual([-1, -2, 0]);
  });

  test("what is no base64 is refused", () => {
    expect(() => utilities.base64Decode("%%%")).toThrow("Could not decode string.");
  });

  test("any text comes back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const bytes = utilities.base64Decode(utilities.base64Encode(text));
        expect(utilities.newBlob(bytes).getDataAsString()).toBe(text);
      }),
    );
  });
});

describe("digests and signatures", () => {
  test.each([
    ["MD5", [-112, 1, 80, -104, 60, -46, 79, -80, -42, -106, 63, 125, 40, -31, 127, 114]],
    [
      "SHA_1",
      [
        -87, -103, 62, 54, 71, 6, -127, 106, -70, 62, 37, 113, 120, 80, -62, 108, -100, -48, -40,
        -99,
      ],
    ],
  ] as const)("%s of abc", (name, expected) => {
    expect(utilities.computeDigest(DigestAlgorithm[name], "abc")).toEqual(expected);
  });

  test("SHA-256 of nothing, as hexadecimal", () => {
    const hex = utilities
      .computeDigest(DigestAlgorithm.SHA_256, "")
      .map((byte) => (byte & 0xff).toString(16).padStart(2, "0"))
      .join("");
    expect(hex).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  test("text is taken as US-ASCII unless UTF-8 is asked for", () => {
    const plain = utilities.computeDigest(DigestAlgorithm.MD5, "€");
    expect(plain).toEqual(utilities.computeDigest(DigestAlgorithm.MD5, "?"));
    const utf8 = utilities.computeDigest(DigestAlgorithm.MD5, "€", Charset.UTF_8);
    expect(utf8).toEqual(utilities.computeDigest(DigestAlgorithm.MD5, [-30, -126, -84]));
  });

  test("an HMAC as Google published it", () => {
    const expected = [
      53, -75, -52, -25, -47, 86, -21, 14, -2, -57, 5, -13, 24, 105, -2, -84, 127, 115, -40, -75,
      -93, -27, -21, 34, -55, -117, -36, -103, -47, 116, -55, -61,
    ];
    const [text, key] = ["this is my input", "my key - use a stronger one"];
    expect(utilities.computeHmacSha256Signature(text, key)).toEqual(expected);
    expect(utilities.computeHmacSignature(MacAlgorithm.HMAC_SHA_256, text, key)).toEqual(expected);
  });

  test("text with a byte key, a made-up charset and a made-up algorithm are refused", () => {
    expect(() => utilities.computeHmacSha256Signature("a", [1])).toThrow(
      "The parameters (String,number[]) don't match the method signature for Utilities.computeHmacSha256Signature.",
    );
    expect(() => utilities.computeDigest(DigestAlgorithm.MD5, "a", "UTF-8")).toThrow(
      "The parameters (Utilities.DigestAlgorithm,String,String) don't match",
    );
    expect(() => utilities.computeDigest("MD5", "a")).toThrow("(String,String) don't match");
    expect(() => utilities.computeDigest(DigestAlgorithm.MD5, ["x"])).toThrow("Cannot convert x");
  });
});

describe("blobs", () => {
  test("text becomes a plain text blob, bytes one without a type", () => {
    const text = utilities.newBlob("hé");
    expect([text.getContentType(), text.getName(), text.getBytes()]).toEqual([
      "text/plain",
      null,
      [104, -61, -87],
    ]);
    expect(utilities.newBlob([104, 105]).getContentType()).toBeNull();
    expect(utilities.newBlob([104, 105]).getDataAsString()).toBe("hi");
  });

  test("name and type can be set, the type also from the name", () => {
    const blob = utilities.newBlob("a,b", "text/plain", "x.csv").setContentTypeFromExtension();
    expect([blob.getName(), blob.getContentType()]).toEqual(["x.csv", "text/csv"]);
    expect(blob.setName("y.bin").setContentTypeFromExtension().getContentType()).toBe("text/csv");
  });

  test("a copy is a thing of its own", () => {
    const blob = utilities.newBlob("one");
    const copy = blob.copyBlob().setDataFromString("two");
    expect([blob.getDataAsString(), copy.getDataAsString()]).toEqual(["one", "two"]);
  });

  test("a conversion that only Google can make says so", () => {
    const html = utilities.newBlob("<p>", "text/html", "x.html");
    expect(html.getAs("text/plain").getDataAsString()).toBe("<p>");
    expect(() => html.getAs("application/pdf")).toThrow(
      "Converting from text/html to application/pdf is not available in the local workspace.",
    );
  });

  test("other character sets are read and written", () => {
    const blob = utilities.newBlob([-23]);
    expect(blob.getDataAsString("ISO-8859-1")).toBe("é");
    expect(blob.setDataFromString("é€", "ISO-8859-1").getBytes()).toEqual([-23, 63]);
    expect(() => blob.getDataAsString("Klingon")).toThrow("Invalid argument: charset (Klingon)");
  });
});

describe("archives", () => {
  test("what is zipped is unzipped, with names and types", () => {
    const zip = utilities.zip([
      utilities.newBlob("one", "text/plain", "1.txt"),
      utilities.newBlob("a,b", "text/csv", "2.csv"),
    ]);
    expect([zip.getName(), zip.getContentType()]).toEqual(["archive.zip", "application/zip"]);
    expect(
      utilities
        .unzip(zip)
        .map((blob) => [blob.getName(), blob.getContentType(), blob.getDataAsString()]),
    ).toEqual([
      ["1.txt", "text/plain", "one"],
      ["2.csv", "text/csv", "a,b"],
    ]);
  });

  test("gzip, and back under the name without its ending", () => {
    const packed = utilities.gzip(utilities.newBlob("text"));
    expect([packed.getName(), packed.getContentType()]).toEqual([
      "archive.gz",
      "application/x-gzip",
    ]);
    const back = utilities.ungzip(packed);
    expect([back.getName(), back.getContentType(), back.getDataAsString()]).toEqual([
      "archive",
      null,
      "text",
    ]);
  });

  test("a blob without a name, two of one name and broken bytes are refused", () => {
    const blob = utilities.newBlob("x", "text/plain", "x");
    expect(() => utilities.zip([utilities.newBlob("x")])).toThrow("must have non-null name");
    expect(() => utilities.zip([blob, blob])).toThrow("Duplicate file name in zip: x");
    expect(() => utilities.unzip(blob)).toThrow("Invalid argument");
    expect(() => utilities.unzip("x")).toThrow("(String) don't match");
  });
});

describe("text and time", () => {
  test("formatString fills in as Java does", () => {
    expect(utilities.formatString("%s: %d of %d (%.1f%%)", "SM1", 21, 27, 77.78)).toBe(
      "SM1: 21 of 27 (77.8%)",
    );
    expect(utilities.formatString("%05d|%-6s|%6s|%x|%e", 42, "ab", "ab", 255, 12345)).toBe(
      "00042|ab    |    ab|ff|1.2345e+4",
    );
    expect(() => utilities.formatString("%q", 1)).toThrow("[sprintf] unexpected placeholder");
  });

  test("parseCsv reads quotes, line breaks and another delimiter", () => {
    expect(utilities.parseCsv('a,b,"c,d"\r\ne,"f\n""g""",\n')).toEqual([
      ["a", "b", "c,d"],
      ["e", 'f\n"g"', ""],
    ]);
    expect(utilities.parseCsv("a;b", ";")).toEqual([["a", "b"]]);
    expect(utilities.parseCsv("a\tb", "\t".charCodeAt(0))).toEqual([["a", "b"]]);
    expect(utilities.parseCsv('a\nb\r\n"c\r\nd"\re')).toEqual([["a"], ["b"], ["c\r\nd"], ["e"]]);
    expect(() => utilities.parseCsv('a,"b')).toThrow("Could not parse text.");
  });

  test("formatDate and parseDate refuse what is not a date or a text", () => {
    expect(() => utilities.formatDate(null, "GMT", "y")).toThrow(
      "The parameters (null,String,String) don't match the method signature for Utilities.formatDate.",
    );
    expect(() => utilities.formatDate("2009", "GMT", "y")).toThrow("(String,String,String)");
    expect(() => utilities.formatDate(new Date(Number.NaN), "GMT", "y")).toThrow(
      "Invalid argument",
    );
    expect(utilities.parseDate("2009", "GMT", "yyyy").getTime()).toBe(Date.UTC(2009, 0, 1));
  });

  test("sleep waits as long as it is told, up to five minutes", () => {
    utilities.sleep(200);
    expect(slept).toEqual([200]);
    expect(() => utilities.sleep("rubbish")).toThrow("Cannot convert rubbish to int.");
    expect(() => utilities.sleep(300_001)).toThrow("Invalid argument: milliseconds (300001)");
  });

  test("each uuid is new", () => {
    expect(utilities.getUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
    expect(utilities.getUuid()).not.toBe(utilities.getUuid());
  });

  test("RSA signatures say that they are not here", () => {
    const realm = aRealm({ surface: EMULATOR });
    realm.define("Utilities", service);
    expect(() => realm.evaluate("Utilities.computeRsaSignature()")).toThrow(
      "Utilities.computeRsaSignature is not available in the local workspace.",
    );
  });
});
