/** A time of day as a Vietnamese office writes it: “07 giờ”, “15 giờ 30”. */
export const spokenTime = (time: string): string => {
  const [hour = "", minute = ""] = time.split(":");
  return minute === "00" ? `${hour} giờ` : `${hour} giờ ${minute}`;
};
