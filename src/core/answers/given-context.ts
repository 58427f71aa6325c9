import { answering, kindWord } from "../../answering.js";
import { fail } from "../../errors.js";
import type { RegisterContext } from "../bodies/register-context.js";

const isText = (value: unknown): boolean => typeof value === "string";
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0;
const isTimes = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isListOf =
  (isOne: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(isOne);
const isObjectOf =
  (parts: Readonly<Record<string, (value: unknown) => boolean>>) =>
  (value: unknown): boolean =>
    kindWord(value) === "object" &&
    Object.entries(parts).every(([key, isPart]) => isPart(Reflect.get(value as object, key)));

const isContext = isObjectOf({
  bodies: isListOf(isObjectOf({ name: isText })),
  names: isListOf(isObjectOf({ text: isText, times: isTimes })),
  keeps: (value) => value === null || isListOf(isText)(value),
  documents: isListOf(
    isObjectOf({
      number: isText,
      issuedOn: isTextOrNull,
      assignedBy: isTextOrNull,
      bodies: isListOf(isText),
      tasks: isCount,
    }),
  ),
});

/**
 * An index as a host gives it.
 *
 * @throws DondocError `wrong-type` for what `registerContext` did not make, nor could have.
 */
export const givenContext = (value: unknown): RegisterContext =>
  answering("context", () =>
    isContext(value)
      ? // Every part that is read was looked at.
        (value as RegisterContext)
      : fail({ code: "wrong-type", path: "context", found: kindWord(value), expected: "registerContext(register)" }),
  );
