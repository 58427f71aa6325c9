const HELD_APART = /[/%>~\p{Cc}]/gu;

const escaped = (part: string): string =>
  part.replace(HELD_APART, (sign) => `%${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(2, "0")}`);

/** The parts that tell a duty apart, whatever day is judged. */
export interface DutyKeyParts {
  readonly taskId: string | null;
  readonly ruleId: string;
  /** `-`, an event's id, its `ref` or `type@day`, a period, a meeting, or the ground of a state. */
  readonly occasion: string;
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
export const dutyKey = ({ taskId, ruleId, occasion, bearer, about }: DutyKeyParts): string => {
  const parts = [taskId ?? "-", ruleId, occasion, bearer].map(escaped).join("/");
  return about === undefined ? parts : `${parts}>${escaped(about)}`;
};
