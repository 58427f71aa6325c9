/** Octets of a line before its break (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

const octetsOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Controls have no place in a text (RFC 5545, 3.3.11); what turns the direction of a line is none either. */
const UNSAFE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** Half of a sign, which no encoding holds. */
const HALF = /\p{Cs}/gu;

/** A text as a value: what has a meaning in the format is written out, a line break as `\n`. */
export const textValue = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .replace(UNSAFE, " ")
        .replace(HALF, "\uFFFD")
        .replace(/[\\;,]/g, "\\$&"),
    )
    .join("\\n");

/** One property, in lines of at most 75 octets, none of which parts a letter; each closed by CRLF. */
export const contentLine = (name: string, value: string): string => {
  let line = "";
  let octets = 0;
  let text = "";
  for (const letter of `${name}:${value}`) {
    const more = octetsOf(letter);
    if (octets + more > MOST_OCTETS) {
      text += `${line}\r\n`;
      line = " ";
      octets = 1;
    }
    line += letter;
    octets += more;
  }
  return `${text}${line}\r\n`;
};

/** The lines of a file as they were before they were folded. */
export const unfolded = (text: string): string[] => text.replace(/\r?\n[ \t]/g, "").split(/\r?\n/);
