import type { Secrecy } from "../../language/vocabulary.js";
import type { CheckedEvent } from "../model/checked-event.js";

/**
 * What tells an event apart in keys: its id, else its `ref`, else its type and day. Of a classified task nothing that
 * somebody wrote may stand in a key.
 */
export const eventName = ({ source: { id, ref, type, on } }: CheckedEvent, secrecy: Secrecy): string =>
  (secrecy === "none" ? (id ?? ref) : undefined) ?? `${type}@${on}`;
