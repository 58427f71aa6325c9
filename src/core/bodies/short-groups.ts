import { byLetters, isShort, type Spelt } from "./short-names.js";

const inWords = ({ parts }: Spelt): number => parts.words.filter((word) => word !== null).length;

/**
 * Names that are written in full and in short, *Phòng Hợp tác quốc tế* and *Phòng HTQT*, *Chi cục Trồng trọt và Bảo vệ thực
 * vật*, *… và BVTV* and *… TT&BVTV*: the initials of one stand where the words of another do, and the other words are the
 * same. Whether they are one body nobody knows: *Phòng TC* may be short for two.
 *
 * @param keys - Names as they are compared.
 * @returns Each name that is in full, or the fullest, with those that may be short for it; names without any are left out.
 */
export const shortGroups = (keys: Iterable<string>): readonly (readonly string[])[] => {
  const groups: (readonly string[])[] = [];
  for (const alike of byLetters(keys).values()) {
    const most = Math.max(...alike.map(inWords));
    const short = alike.filter((one) => inWords(one) < one.parts.words.length);
    if (short.length === 0) continue;
    for (const full of alike) {
      if (inWords(full) < most) continue;
      const others = short.filter((one) => inWords(one) < most && isShort(full.parts, one.parts));
      if (others.length > 0) groups.push([full.key, ...others.map(({ key }) => key)]);
    }
  }
  return groups;
};
