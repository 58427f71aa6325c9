/** Signals that end a run: Ctrl-C, a polite kill, a closed terminal. */
const ENDING = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs `leave` before a signal ends the process, until the function that it gives is called.
 *
 * A run has no handlers of its own otherwise, so that a signal ends it at once, whatever it is computing: a handler in
 * JavaScript waits until the computation is over. So this is for the time in which a file is being written, and then what
 * takes long is computed in other threads. The process ends by the signal itself, as one without handlers does (a shell
 * says 130 or 143): leaving through `process.exit` would wait for reads that never come back.
 */
export const beforeSignals = (leave: () => void): (() => void) => {
  const stop = (): void => {
    for (const signal of ENDING) process.removeListener(signal, end);
  };
  const end = (signal: NodeJS.Signals): void => {
    leave();
    stop();
    process.kill(process.pid, signal);
  };
  for (const signal of ENDING) process.on(signal, end);
  return stop;
};
