/** How many generated tasks each regulation is asked about: `ORACLE_TASKS`, or as many as CI has time for. */
import { draws } from "../support/draws.js";
export const GENERATED_TASKS = Number(process.env["ORACLE_TASKS"] ?? draws(2_000));

/** To follow a task day by day costs as much as to judge it on some twenty days. */
export const FOLLOWED_TASKS = Math.ceil(GENERATED_TASKS / 20);

export const MOST_MS = 60_000 + GENERATED_TASKS * 15;
