import { literalText, quotedText } from "./typedText";

/** ENCODEURL: letters, figures and - . _ ~ stay, everything else becomes the bytes of its UTF-8. */
export function encodedUrl(text: string): string {
  const written = literalText(text);
  if (written !== null) return quotedText(encoded(written));
  const letter = "MID(url_,place_,1)";
  const code = `UNICODE(${letter})`;
  const bytes =
    `IF(code_<128,${byte("code_")},IF(code_<2048,${byte("192+INT(code_/64)")}&${last(1)},` +
    `IF(code_<65536,${byte("224+INT(code_/4096)")}&${last(64)}&${last(1)},` +
    `${byte("240+INT(code_/262144)")}&${last(4096)}&${last(64)}&${last(1)})))`;
  const step = `IF(REGEXTEST(${letter},"[A-Za-z0-9._~-]"),${letter},LET(code_,${code},${bytes}))`;
  const whole = `REDUCE("",SEQUENCE(LEN(url_)),LAMBDA(done_,place_,done_&${step}))`;
  return `LET(url_,(${text})&"",IF(url_="","",${whole}))`;
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function byte(value: string): string {
  return `"%"&DEC2HEX(${value},2)`;
}

/** One of the bytes that follow the first, by the weight of its lowest bit. */
function last(weight: number): string {
  return byte(`128+MOD(INT(code_/${weight}),64)`);
}
