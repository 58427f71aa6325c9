/** One thing that a new register tells otherwise than the one before. */
export interface TaskChange {
  /** The field, as registers name it: `lead`, `dueOn`, `extra.Ghi chú`, `events.completed`. */
  readonly field: string;
  /** `null`: nothing; of a classified task always. */
  readonly before: string | null;
  /** What the new register tells; `null`: nothing; of a classified task always. */
  readonly after: string | null;
  /** The new register says nothing there, so that what stood there stays. */
  readonly kept: boolean;
}

/** Gathers what changed of one task. */
export class ChangeBook {
  readonly #changes: TaskChange[] = [];

  add(field: string, before: string | null, after: string | null, kept = false): void {
    this.#changes.push(Object.freeze({ field, before, after, kept }));
  }

  /** The changes; of a classified task without their words. */
  list(isOpen: boolean): readonly TaskChange[] {
    const shown = isOpen
      ? this.#changes
      : this.#changes.map(({ field, kept }) =>
          Object.freeze({ field: field.startsWith("extra.") ? "extra" : field, before: null, after: null, kept }),
        );
    return Object.freeze(shown);
  }
}
