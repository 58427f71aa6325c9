import { describe, expect, it } from "vitest";
import { readPhrase as read } from "../support/read-phrase.js";

describe("the hour of a deadline", () => {
  it.each([
    ["trước 10 giờ ngày 5/3/2024"],
    ["trước 10h ngày 5/3/2024"],
    ["trước 10 h 10 ngày 5/3/2024"],
    ["trước 10h10 ngày 5/3/2024"],
    ["trước 10g ngày 5/3/2024"],
    ["trước 10g30 ngày 5/3/2024"],
    ["trước 10:30 ngày 5/3/2024"],
    ["trước 10.30 ngày 5/3/2024"],
    ["trước 8 giờ sáng ngày 5/3/2024"],
    ["trước 8 giờ 30 phút sáng, ngày 5/3/2024"],
    ["trước 0h30 ngày 5/3/2024"],
    ["trước 0h05 ngày 5/3/2024"],
    ["trước 0 giờ 30 phút ngày 5/3/2024"],
    ["đến 0 giờ 30 phút ngày 5/3/2024"],
    ["đến 24 giờ ngày 5/3/2024"],
    ["chậm nhất 17h thứ ba ngày 5/3/2024"],
    ["trước 17h thứ 3, 5/3/2024"],
    ["đến thứ ba, ngày 5/3/2024"],
    ["chậm nhất lúc 17 giờ ngày 5/3/2024"],
    ["trước lúc 17 giờ ngày 5/3/2024"],
    ["trước lúc17 giờ ngày 5/3/2024"],
    ["chậm nhất vào lúc 17 giờ ngày 5/3/2024"],
  ])("leaves the day itself: “%s” ends on 2024-03-05", (phrase) => {
    expect(read(phrase)).toMatchObject({ dueOn: "2024-03-05", bound: "by" });
  });

  it("that no clock shows leaves no day", () => {
    for (const hour of ["17h60", "17 giờ 60 phút", "25 giờ", "24h01"])
      expect(read(`trước ${hour} ngày 5/3/2024`).dueOn).toBeNull();
    expect(read("trước 17h59 ngày 5/3/2024")).toMatchObject({ dueOn: "2024-03-05", at: "17:59" });
  });

  it.each([
    "trước 0 giờ ngày 5/3/2024",
    "trước 00 giờ 00 phút ngày 5/3/2024",
    "đến 0 giờ ngày 5/3/2024",
    "đến 00 giờ ngày 5/3/2024",
    "đến 0 giờ 00 ngày 5/3/2024",
    "đến 00h00 ngày 5/3/2024",
    "đến 0g ngày 5/3/2024",
    "đến 0:00 ngày 5/3/2024",
    "chậm nhất 0h ngày 5/3/2024",
    "trước ngày 5/3/2024",
    "trước thứ ba, ngày 5/3/2024",
    "trước thứ ba ngày 5/3/2024",
  ])("at midnight leaves nothing of the day: “%s” ends on 2024-03-04", (phrase) => {
    expect(read(phrase)).toMatchObject({ dueOn: "2024-03-04", bound: "before" });
  });
});
