interface Told {
  readonly code: string;
  readonly row?: number;
}

/** Notices but for the one that every sheet without a column of ids has. */
export const besideIds = <T extends Told>(notices: readonly T[]): T[] =>
  notices.filter(({ code, row }) => code !== "idAssigned" || row !== undefined);
