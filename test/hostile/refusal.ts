import { expect } from "vitest";
import { DondocError } from "../../src/errors.js";

/** More work than this, in milliseconds of the processor, is a hang; a busy machine is no fault of the input. */
export const MOST_MS = 1_000;
export const workDone = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
/** Longer than this is no message but a copy of the input. */
const LONGEST_MESSAGE = 2_000;

/** Nothing that every object has was changed. */
export const expectUnpolluted = (): void => {
  expect(Reflect.get({}, "polluted")).toBeUndefined();
  expect(Reflect.get([], "polluted")).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
};

/** Runs something and holds it to a second of work. */
export const withinASecond = async <T>(run: () => Promise<T>): Promise<T> => {
  const start = workDone();
  try {
    return await run();
  } finally {
    expect(workDone() - start).toBeLessThan(MOST_MS);
  }
};

/** What comes of an input, within a second and without a trace on the prototypes. */
export const outcomeOf = async <T>(run: () => T | Promise<T>): Promise<T | DondocError> => {
  const start = workDone();
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
    for (const { message } of error.issues) {
      expect(message.vi.length).toBeLessThan(LONGEST_MESSAGE);
      expect(message.en.length).toBeLessThan(LONGEST_MESSAGE);
    }
    return error;
  } finally {
    expect(workDone() - start).toBeLessThan(MOST_MS);
    expectUnpolluted();
  }
};

/** The error with which an input is refused; an input that is read fails the test. */
export const refusalOf = async (run: () => unknown): Promise<DondocError> => {
  const outcome = await outcomeOf(run);
  if (!(outcome instanceof DondocError)) throw new Error("the input was read");
  return outcome;
};
