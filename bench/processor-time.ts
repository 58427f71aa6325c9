/**
 * Seconds of processor time that this process has used, all its threads together. Other work on the machine does not
 * lengthen it as it does the time of the clock, and work that a library hands to its own threads is not free.
 */
export const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
