/** More threads than any machine that this is for has cores. */
export const MOST_JOBS = 64;
