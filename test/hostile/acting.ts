const UNSAFE = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
/** The colours of our own page, and nothing else that begins with an escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const OWN_COLOURS = /\u001b\[(?:1|2|22|31|32|33|39)m/g;

/**
 * What acts on a terminal in a text that the command printed as `format`; of ours are line breaks, those of CSV, the guard of CSV, and colours.
 */
export const acting = (text: string, format: string): string[] => {
  let rest = text.replace(OWN_COLOURS, "").replaceAll("\n", "");
  if (format === "csv") rest = rest.replace(/\r/g, "").replaceAll("'\u2060", "");
  return [...rest].filter((letter) => UNSAFE.test(letter)).map((letter) => JSON.stringify(letter));
};
