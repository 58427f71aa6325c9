import { describe, expect, it } from "vitest";
import { readCell } from "../../../src/core/bodies/split-bodies.js";

const [XD, YT, TC] = ["Sở Xây dựng", "Sở Y tế", "Sở Tài chính"];

/** The cell, who leads, who takes part. */
const CELLS: readonly (readonly [cell: string, leads: readonly string[], takePart: readonly string[]])[] = [
  ["Sở Xây dựng (chủ trì), Sở Y tế (phối hợp)", [XD], [YT]],
  ["Sở Xây dựng (Chủ trì); Sở Y tế, Sở Tài chính (phối hợp)", [XD], [YT, TC]],
  ["Sở Xây dựng (chủ trì), Sở Y tế", [XD], [YT]],
  ["Sở Xây dựng, Sở Y tế (phối hợp)", [XD], [YT]],
  ["Sở Xây dựng (CT), Sở Y tế (PH)", [XD], [YT]],
  ["Sở Xây dựng [đơn vị chủ trì] / Sở Y tế [đơn vị phối hợp]", [XD], [YT]],
  ["Sở Xây dựng (đ/c Nguyễn Văn A chủ trì), Sở Y tế", [XD], [YT]],
  ["Sở Xây dựng (phối hợp: Sở Y tế, Sở Tài chính)", [XD], [YT, TC]],
  ["Sở Xây dựng (chủ trì, phối hợp với Sở Y tế)", [XD], [YT]],
  ["Sở Xây dựng chủ trì, Sở Y tế phối hợp", [XD], [YT]],
  ["Sở Xây dựng chủ trì; Sở Y tế, Sở Tài chính phối hợp", [XD], [YT, TC]],
  ["Sở Xây dựng, Sở Tài chính cùng chủ trì; Sở Y tế phối hợp", [XD, TC], [YT]],
  ["Sở Xây dựng chủ trì và Sở Y tế phối hợp thực hiện", [XD], [YT]],
  ["Sở Xây dựng chủ trì Sở Y tế phối hợp", [XD], [YT]],
  ["Sở Xây dựng - chủ trì, Sở Y tế - phối hợp", [XD], [YT]],
  ["SỞ XÂY DỰNG CHỦ TRÌ, SỞ Y TẾ PHỐI HỢP", ["SỞ XÂY DỰNG"], ["SỞ Y TẾ"]],
  ["Sở Xây dựng là cơ quan chủ trì, Sở Y tế là cơ quan phối hợp", [XD], [YT]],
  ["Giao Sở Xây dựng chủ trì, phối hợp với Sở Y tế", [XD], [YT]],
  ["Sở Xây dựng chủ trì, phối hợp với Sở Y tế, Sở Tài chính", [XD], [YT, TC]],
  ["Sở Xây dựng chủ trì, phối hợp cùng Sở Y tế và các đơn vị liên quan", [XD], [YT, "các đơn vị liên quan"]],
  ["Sở Xây dựng chủ trì tham mưu, đề xuất; Sở Y tế phối hợp", [XD], [YT]],
  ["Sở Xây dựng chủ trì, phối hợp với Sở Y tế tham mưu ban hành kế hoạch", [XD], [YT]],
  ["Sở Xây dựng phối hợp với Sở Y tế", [XD], [YT]],
  ["Sở Xây dựng phối hợp Sở Y tế", [XD], [YT]],
  ["Chủ trì: Sở Xây dựng; Phối hợp: Sở Y tế", [XD], [YT]],
  ["Chủ trì: Sở Xây dựng, phối hợp: Sở Y tế, Sở Tài chính", [XD], [YT, TC]],
  ["Chủ trì: Sở Xây dựng. Phối hợp: Sở Y tế.", [XD], [YT]],
  ["Chủ trì: Sở Xây dựng; Sở Tài chính\nPhối hợp: Sở Y tế", [XD, TC], [YT]],
  ["- Đơn vị chủ trì: Sở Xây dựng\n- Đơn vị phối hợp: Sở Y tế; Sở Tài chính", [XD], [YT, TC]],
  ["Chủ trì\nSở Xây dựng\nPhối hợp\nSở Y tế", [XD], [YT]],
  ["Sở Xây dựng\nchủ trì\nSở Y tế\nphối hợp", [XD], [YT]],
  ["Sở Nông nghiệp và\nMôi trường (chủ trì)\nSở Y tế (phối hợp)", ["Sở Nông nghiệp và Môi trường"], [YT]],
  ["Sở Xây dựng\nPhối hợp: Sở Y tế", [XD], [YT]],
  ["Chủ trì: Sở Xây dựng, Sở Y tế phối hợp", [XD], [YT]],
  ["1. Sở Xây dựng (chủ trì)\n2. Sở Y tế (phối hợp)", [XD], [YT]],
  ["CT: Sở Xây dựng; PH: Sở Y tế", [XD], [YT]],
  ["Sở Xây dựng (đầu mối), Sở Y tế", [XD], [YT]],
  ["Sở Xây dựng chủ trì, các sở, ban, ngành phối hợp", [XD], ["các sở, ban, ngành"]],
  ["Chủ trì: Sở Xây dựng; Sở Y tế (đ/c B)".normalize("NFD"), [XD, "Sở Y tế (đ/c B)"], []],
  ["Sở Xây dựng chủ trì", [XD], []],
  ["Sở Y tế (phối hợp)", [], [YT]],
  ["Sở Xây dựng, Sở Y tế", [XD, YT], []],
  ["Văn phòng phối hợp; Sở Xây dựng chủ trì", [XD], ["Văn phòng"]],
  ["Trung tâm Phối hợp tìm kiếm cứu nạn", ["Trung tâm Phối hợp tìm kiếm cứu nạn"], []],
];

describe("who leads and who takes part, in the cell of a lead", () => {
  it.each(CELLS)("%j", (cell, leads, takePart) => {
    const names = readCell(cell);
    expect({
      leads: names.filter((one) => one.leads).map(({ name }) => name),
      takePart: names.filter((one) => !one.leads).map(({ name }) => name),
    }).toEqual({ leads, takePart });
  });

  it.each([
    ["shares without names", "chủ trì, phối hợp ".repeat(500)],
    ["brackets that nobody closes", "(chủ trì ".repeat(1_000)],
    ["signs before a share", `Sở A ${",".repeat(9_000)}chủ trì`],
    ["names that share one", `${"Sở A, ".repeat(500)}Sở B phối hợp`],
  ])("is read at once: %s", (_, cell) => {
    const start = performance.now();
    readCell(cell);
    expect(performance.now() - start).toBeLessThan(150);
  });
});
