/** The words of a day of which a sheet shows no more than the month or the year. */
export const partOfYear = (day: Date, shows: "month" | "year"): string => {
  const year = day.getUTCFullYear();
  return shows === "year" ? `năm ${year}` : `tháng ${day.getUTCMonth() + 1}/${year}`;
};
