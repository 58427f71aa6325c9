import { describe, expect, it } from "vitest";
import { compileNames, RegisterDirectory } from "../../../src/core/bodies/directory.js";
import { bodiesIn } from "../../../src/io/sheets/bodies-in-cell.js";
import { laoCai } from "../../../src/profiles/index.js";

const [TC, NV, YT, XD] = ["Sở Tài chính", "Sở Nội vụ", "Sở Y tế", "Sở Xây dựng"];

interface Right {
  readonly leads: readonly string[];
  readonly others?: readonly string[];
  /** Many at once lead, besides or alone. */
  readonly many?: true;
}

/** A cell of leads as offices write it, and whom it names; worked out before it was read. */
type Case = readonly [cell: string, right: Right];

const one = (name: string): Case => [name, { leads: [name] }];

/** Names with a comma, a dash, a stroke, an ampersand or *và* in them. */
const ONE: readonly Case[] = [
  one("Sở Văn hóa, Thể thao và Du lịch"),
  one("Sở Văn hóa, Thể thao & Du lịch"),
  one("Sở VH,TT&DL"),
  one("Sở Lao động - Thương binh và Xã hội"),
  one("Sở Nông nghiệp & Môi trường"),
  one("Ban Quản lý Khu kinh tế, các khu công nghiệp tỉnh"),
  one("Ban Quản lý dự án đầu tư xây dựng các công trình giao thông, dân dụng và công nghiệp"),
  one("Ban Quản lý dự án, Phát triển quỹ đất huyện Bát Xát"),
  one("Ban Quản lý rừng đặc dụng, phòng hộ tỉnh"),
  one("Ban Chỉ huy Phòng thủ dân sự, Phòng chống thiên tai và Tìm kiếm cứu nạn tỉnh"),
  one("Trung tâm Kiểm soát bệnh tật, Phòng chống HIV/AIDS tỉnh"),
  one("Chi cục Phòng, chống tệ nạn xã hội"),
  one("Trung tâm Văn hóa, Thể thao và Truyền thông huyện Bát Xát"),
  one("Trung tâm Lưu trữ, Chỉnh lý tài liệu"),
  one("Trung tâm CNTT/Chuyển đổi số"),
  one("Trung tâm Phục vụ hành chính công, Kiểm soát thủ tục hành chính"),
  one("Ban Tuyên giáo và Dân vận Tỉnh ủy"),
  one("Phòng Kinh tế, Hạ tầng và Đô thị phường Sa Pa"),
  one("Báo và Đài Phát thanh, Truyền hình tỉnh"),
  one("Văn phòng Thành ủy, HĐND và UBND thành phố"),
  one("Văn phòng Huyện ủy - HĐND - UBND huyện Mường Khương"),
  one("Văn phòng Đảng ủy, HĐND và UBND phường Sa Pa"),
  one("VP Huyện ủy, HĐND, UBND huyện Bắc Hà"),
  one("Văn phòng HĐND&UBND huyện Bát Xát"),
];

/** Organs of one place, which stands with the last of them. */
const ORGANS: readonly Case[] = [
  ["Đảng ủy, HĐND, UBND xã A", { leads: ["Đảng ủy xã A", "HĐND xã A", "UBND xã A"] }],
  ["HĐND, UBND xã Bản Qua", { leads: ["HĐND xã Bản Qua", "UBND xã Bản Qua"] }],
  ["HĐND và UBND tỉnh Yên Bái", { leads: ["HĐND tỉnh Yên Bái", "UBND tỉnh Yên Bái"] }],
  [
    "Thường trực HĐND, UBND và UBMTTQ xã Bản Qua",
    { leads: ["Thường trực HĐND xã Bản Qua", "UBND xã Bản Qua", "UBMTTQ xã Bản Qua"] },
  ],
  ["Huyện ủy, HĐND, UBND huyện Bát Xát", { leads: ["Huyện ủy Bát Xát", "HĐND huyện Bát Xát", "UBND huyện Bát Xát"] }],
  ["Đảng ủy - UBND phường Sa Pa", { leads: ["Đảng ủy phường Sa Pa", "UBND phường Sa Pa"] }],
  ["Đảng ủy, UBND các xã, phường", { leads: [], many: true }],
  ["Bí thư Đảng ủy, Chủ tịch UBND xã A", { leads: ["Đảng ủy xã A", "UBND xã A"] }],
  ["Sở Tài chính; Đảng ủy, UBND xã A", { leads: [TC, "Đảng ủy xã A", "UBND xã A"] }],
];

/** Several, by whatever sign. */
const SEVERAL: readonly Case[] = [
  ["Công an tỉnh, BCH Quân sự tỉnh", { leads: ["Công an tỉnh", "BCH Quân sự tỉnh"] }],
  ["Công an tỉnh, Bộ CHQS tỉnh, BĐBP tỉnh", { leads: ["Công an tỉnh", "Bộ CHQS tỉnh", "BĐBP tỉnh"] }],
  ["Sở Tài chính, Sở Nội vụ và UBND các xã, phường", { leads: [TC, NV], many: true }],
  ["các sở, ban, ngành", { leads: [], many: true }],
  ["Sở Tài chính; các sở, ban, ngành, địa phương liên quan", { leads: [TC], many: true }],
  ["UBMTTQ Việt Nam tỉnh, các tổ chức chính trị - xã hội", { leads: ["UBMTTQ Việt Nam tỉnh"], many: true }],
  ["Sở Tài chính & Sở Nội vụ", { leads: [TC, NV] }],
  ["Sở Tài chính/Sở Nội vụ", { leads: [TC, NV] }],
  ["SỞ TÀI CHÍNH VÀ SỞ NỘI VỤ", { leads: ["SỞ TÀI CHÍNH", "SỞ NỘI VỤ"] }],
  ["Phòng Ngân sách - Sở Tài chính", { leads: ["Phòng Ngân sách - Sở Tài chính"] }],
  ["Sở Tài chính – Sở Nội vụ", { leads: [TC, NV] }],
  ["Sở Tài chính | Sở Nội vụ", { leads: [TC, NV] }],
  ["Sở Y tế, Tài chính, Nội vụ", { leads: [YT, TC, NV] }],
  ["Sở TN&MT, KH&ĐT, NN&PTNT", { leads: ["Sở TN&MT", "Sở KH&ĐT", "Sở NN&PTNT"] }],
  ["Các Sở: Tài chính; Nội vụ; Y tế", { leads: [TC, NV, YT] }],
  ["Sở Tài chính, các Sở: Nội vụ, Y tế", { leads: [TC, NV, YT] }],
  ["Sở Tài chính  Sở Nội vụ", { leads: [TC, NV] }],
  ["UBND TP. Lào Cai, TX. Sa Pa", { leads: ["UBND TP. Lào Cai", "UBND TX. Sa Pa"] }],
  ["UBND 9 huyện, thị xã, thành phố", { leads: [], many: true }],
  ["Toàn ngành", { leads: [], many: true }],
  [
    "Sở Y tế, Sở Giáo dục và Đào tạo, Sở Khoa học và Công nghệ",
    {
      leads: [YT, "Sở Giáo dục và Đào tạo", "Sở Khoa học và Công nghệ"],
    },
  ],
  [
    "UBND các xã: Bản Qua, Cốc San và phường Sa Pa",
    {
      leads: ["UBND xã Bản Qua", "UBND xã Cốc San", "UBND phường Sa Pa"],
    },
  ],
  [
    "UBND phường Sa Pa, xã Bản Qua, xã Cốc San",
    {
      leads: ["UBND phường Sa Pa", "UBND xã Bản Qua", "UBND xã Cốc San"],
    },
  ],
  ["UBND xã Bản Qua, huyện Bát Xát", { leads: ["UBND xã Bản Qua, huyện Bát Xát"] }],
  ["UBND các xã, phường: Bản Qua, Cốc San, Sa Pa", { leads: [], many: true }],
  [
    "Liên đoàn Lao động tỉnh, Tỉnh đoàn, MTTQ tỉnh",
    {
      leads: ["Liên đoàn Lao động tỉnh", "Tỉnh đoàn", "MTTQ tỉnh"],
    },
  ],
  [
    "Kho bạc Nhà nước khu vực VII, Thuế tỉnh Lào Cai, Hải quan khu vực VII",
    {
      leads: ["Kho bạc Nhà nước khu vực VII", "Thuế tỉnh Lào Cai", "Hải quan khu vực VII"],
    },
  ],
  ["BQL dự án ĐTXD tỉnh, TT Phát triển quỹ đất", { leads: ["BQL dự án ĐTXD tỉnh", "TT Phát triển quỹ đất"] }],
  ["Sở Nội vụ, Bảo tàng tỉnh, Thư viện tỉnh", { leads: [NV, "Bảo tàng tỉnh", "Thư viện tỉnh"] }],
  [
    "Công ty Điện lực Lào Cai, Viễn thông Lào Cai, Bưu điện tỉnh",
    {
      leads: ["Công ty Điện lực Lào Cai", "Viễn thông Lào Cai", "Bưu điện tỉnh"],
    },
  ],
  ["TAND tỉnh, VKSND tỉnh, Hạt Kiểm lâm Bát Xát", { leads: ["TAND tỉnh", "VKSND tỉnh", "Hạt Kiểm lâm Bát Xát"] }],
];

/** Lists: numbers, letters, bullets, broken lines, semicolons. */
const LISTS: readonly Case[] = [
  ["Sở Tài chính\nSở Nội vụ\n- UBND huyện Sa Pa", { leads: [TC, NV, "UBND huyện Sa Pa"] }],
  ["a) Sở Tài chính\nb) Sở Nội vụ", { leads: [TC, NV] }],
  ["(1) Sở Tài chính; (2) Sở Nội vụ", { leads: [TC, NV] }],
  ["(1) Sở Tài chính, (2) Sở Nội vụ", { leads: [TC, NV] }],
  ["1/ Sở Tài chính\n2/ Sở Nội vụ", { leads: [TC, NV] }],
  ["1. Sở Tài chính 2. Sở Nội vụ", { leads: [TC, NV] }],
  ["1- Sở Tài chính\n2- Sở Nội vụ", { leads: [TC, NV] }],
  ["✓ Sở Tài chính\n➢ Sở Nội vụ\n■ Sở Y tế\n\uF0B7 Sở Xây dựng", { leads: [TC, NV, YT, XD] }],
  ["Sở Tài chính;\nSở Nội vụ;\n", { leads: [TC, NV] }],
  ["Sở Văn hóa,\nThể thao và\nDu lịch\nSở Y tế", { leads: ["Sở Văn hóa, Thể thao và Du lịch", YT] }],
];

/** Persons, in brackets and without. */
const PERSONS: readonly Case[] = [
  ["Sở Tài chính (đ/c Nguyễn Văn A)", { leads: [TC] }],
  ["Sở Tài chính (đ/c Nguyễn Văn A, Phó Giám đốc), Sở Nội vụ (đ/c Trần Thị B)", { leads: [TC, NV] }],
  ["Sở Tài chính (Ông A; Bà B)", { leads: [TC] }],
  ["Sở Tài chính (Phòng Ngân sách, ĐT: 0912345678)", { leads: [TC] }],
  ["Đ/c Nguyễn Văn A - Giám đốc Sở Tài chính", { leads: [TC] }],
  ["Đồng chí Nguyễn Văn A, Giám đốc Sở Tài chính", { leads: [TC] }],
  ["Sở Tài chính - đ/c Nguyễn Văn A", { leads: [TC] }],
  ["Sở Tài chính, đ/c Nguyễn Văn A", { leads: [TC] }],
  ["Sở Tài chính\n(đ/c Nguyễn Văn A)", { leads: [TC] }],
  ["Sở Tài chính\nĐ/c Nguyễn Văn A\nSở Nội vụ\nĐ/c Trần Thị B", { leads: [TC, NV] }],
  ["Ông Nguyễn Văn A (Sở Tài chính)", { leads: [TC] }],
  ["Phòng Nội vụ; Trưởng phòng: đ/c A", { leads: ["Phòng Nội vụ"] }],
  ["Sở Tài chính: đ/c A; Sở Nội vụ: đ/c B", { leads: [TC, NV] }],
  ["Đ/c Nguyễn Văn A", { leads: ["Đ/c Nguyễn Văn A"] }],
];

/** Shares written into the cell. */
const SHARES: readonly Case[] = [
  ["Chủ trì: Sở Tài chính\nPhối hợp: Sở Nội vụ, UBND các huyện", { leads: [TC], others: [NV] }],
  ["chủ trì: Sở Tài chính; phối hợp: các sở, ngành", { leads: [TC], others: [] }],
  ["Sở Tài chính (phối hợp: Sở Nội vụ; UBND các huyện)", { leads: [TC], others: [NV] }],
  ["Sở Tài chính (chủ trì, đ/c Nguyễn Văn A); Sở Nội vụ (phối hợp)", { leads: [TC], others: [NV] }],
  ["CQ chủ trì: Sở Tài chính; CQ phối hợp: Sở Nội vụ & Sở Y tế", { leads: [TC], others: [NV, YT] }],
  ["Phối hợp: Sở Nội vụ\nChủ trì: Sở Tài chính", { leads: [TC], others: [NV] }],
];

const read = (cell: string) => {
  const { lead = "", coordinators } = bodiesIn(cell, "");
  const directory = new RegisterDirectory(compileNames(laoCai), [], [lead, ...coordinators]);
  const named = directory.read(lead);
  const beside = coordinators.flatMap((text) => directory.read(text).bodies);
  return {
    leads: named.leads.map(({ name }) => name),
    others: [...named.coordinators, ...beside].map(({ name }) => name),
    many: named.leadUnknown,
  };
};

describe("A cell names", () => {
  it.each([
    ["one body", ONE],
    ["organs of one place", ORGANS],
    ["several bodies", SEVERAL],
    ["a list of bodies", LISTS],
    ["bodies and their persons", PERSONS],
    ["who leads and who takes part", SHARES],
  ])("%s", (_, cases) => {
    const right = ([cell, { leads, others = [], many }]: Case) => ({ cell, leads, others, many: many === true });
    expect(cases.map(([cell]) => ({ cell, ...read(cell) }))).toEqual(cases.map(right));
  });

  it("bodies by the names that the register lists for them", () => {
    const listed = [
      { name: TC, aliases: ["STC"] },
      { name: NV, aliases: ["SNV"] },
    ];
    const named = new RegisterDirectory(compileNames(laoCai), listed).read("STC, SNV");
    expect(named.leads.map(({ name }) => name)).toEqual([TC, NV]);
  });
});
