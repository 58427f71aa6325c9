const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const BITS = 5;
const MORE = 32;

/** A number as a source map writes it (ECMA-426): the sign in the last bit, five bits a digit, the lowest first. */
const vlq = (value: number): string => {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = "";
  do {
    const digit = rest & (MORE - 1);
    rest >>>= BITS;
    text += DIGITS[rest > 0 ? digit | MORE : digit];
  } while (rest > 0);
  return text;
};

/** The numbers of one group of digits. */
const numbersOf = (text: string): number[] => {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    value |= (digit & (MORE - 1)) << shift;
    shift += BITS;
    if ((digit & MORE) !== 0) continue;
    numbers.push((value & 1) === 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
};

/** One place of a built file and where it comes from; lines and columns from 0, `source` a place in the list of sources. */
export interface Segment {
  readonly line: number;
  readonly column: number;
  readonly source: number;
  readonly sourceLine: number;
  readonly sourceColumn: number;
}

/** The `mappings` of a source map. */
export const mappingsOf = (segments: readonly Segment[]): string => {
  const inOrder = [...segments].sort((a, b) => a.line - b.line || a.column - b.column);
  let [line, column, source, sourceLine, sourceColumn] = [0, 0, 0, 0, 0];
  let text = "";
  for (const one of inOrder) {
    if (one.line > line) {
      text += ";".repeat(one.line - line);
      line = one.line;
      column = 0;
    } else if (text !== "" && !text.endsWith(";")) text += ",";
    text +=
      vlq(one.column - column) +
      vlq(one.source - source) +
      vlq(one.sourceLine - sourceLine) +
      vlq(one.sourceColumn - sourceColumn);
    ({ column, source, sourceLine, sourceColumn } = one);
  }
  return text;
};

/** The segments of the `mappings` of a source map that say where something comes from. */
export const segmentsOf = (mappings: string): Segment[] => {
  const segments: Segment[] = [];
  let [source, sourceLine, sourceColumn] = [0, 0, 0];
  mappings.split(";").forEach((groups, line) => {
    let column = 0;
    for (const group of groups.split(",")) {
      const [plus = 0, plusSource, plusLine = 0, plusColumn = 0] = numbersOf(group);
      column += plus;
      if (plusSource === undefined) continue;
      source += plusSource;
      sourceLine += plusLine;
      sourceColumn += plusColumn;
      segments.push({ line, column, source, sourceLine, sourceColumn });
    }
  });
  return segments;
};

/** Without the segments that stay on the line of the one before: a stack trace and a breakpoint ask for lines. */
export const lineByLine = (segments: readonly Segment[]): Segment[] =>
  segments.filter((one, i) => {
    const before = segments[i - 1];
    return before?.source !== one.source || before.sourceLine !== one.sourceLine || before.line !== one.line;
  });
