import { keptByText } from "../model/kept.js";

const HELD_APART = /[/%>~\p{Cc}]/gu;
const HAS_HELD_APART = /[/%>~\p{Cc}]/u;

const escaping = (part: string): string =>
  part.replace(HELD_APART, (sign) => `%${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(2, "0")}`);

/** A part of a key, in which no sign stands that holds parts apart. Most parts hold none. */
export const keyPart = (part: string): string => (HAS_HELD_APART.test(part) ? escaping(part) : part);

/** The rules of a regulation are the same for all its tasks. */
const rulePart = keptByText(escaping);

/** The parts of a key put together; what is no occasion is given as `keyPart` makes it, once for many keys. */
export const joinedKey = (
  task: string,
  rule: string,
  occasion: string,
  twin: number | undefined,
  bearer: string,
): string => {
  const name = occasion === "-" ? occasion : keyPart(occasion);
  // The sign of a twin stands outside of what is escaped: no name that somebody wrote can look like one.
  return twin === undefined ? `${task}/${rule}/${name}/${bearer}` : `${task}/${rule}/${name}~${twin}/${bearer}`;
};

/** The parts that tell a duty apart, whatever day is judged. */
export interface DutyKeyParts {
  readonly taskId: string | null;
  readonly ruleId: string;
  /** `-`, an event's id, its `ref` or `type@day`, a period, a meeting, or the ground of a state. */
  readonly occasion: string;
  /** From 2 on, which of several occasions of one name it is. */
  readonly twin?: number | undefined;
  readonly bearer: string;
  readonly about?: string | undefined;
}

/**
 * The key of a duty: the same through every day judged, version, reading and state.
 *
 * @example
 * dutyKey({ taskId: "NV-12", ruleId: "lao-cai/7.2.a", occasion: "-", bearer: "sở xây dựng" });
 * // "NV-12/lao-cai%2F7.2.a/-/sở xây dựng"
 */
export const dutyKey = ({ taskId, ruleId, occasion, twin, bearer, about }: DutyKeyParts): string => {
  const parts = joinedKey(keyPart(taskId ?? "-"), rulePart(ruleId), occasion, twin, keyPart(bearer));
  return about === undefined ? parts : `${parts}>${keyPart(about)}`;
};
