import type { BodyKind } from "../language/bodies.js";

/** Companies and their like, which no regulation of administration binds as *cơ quan, đơn vị*. */
const COMPANY_BEGINS = ["Công ty", "Tổng công ty", "Tập đoàn", "Doanh nghiệp", "Hợp tác xã"];

/** Businesses that the scope of the regulation reaches only by the tasks they are given. */
export const COMPANY: BodyKind = {
  id: "company",
  name: { vi: "doanh nghiệp", en: "company" },
  begins: COMPANY_BEGINS,
};

/** Businesses that the scope article leaves out. */
export const COMPANY_OUTSIDE: BodyKind = { ...COMPANY, outsideScope: true };

export const COMMUNE: BodyKind = {
  id: "commune",
  name: { vi: "UBND xã, phường, thị trấn, đặc khu", en: "commune committee" },
  begins: ["UBND xã", "UBND phường", "UBND thị trấn", "UBND đặc khu", "Đặc khu"],
};

/** Commune committees where the scope article names other bodies only. */
export const COMMUNE_OUTSIDE: BodyKind = { ...COMMUNE, outsideScope: true };

/** District committees where the scope article names the parts of a department only. */
export const DISTRICT_OUTSIDE: BodyKind = {
  id: "district",
  name: { vi: "UBND quận, huyện, thị xã", en: "district committee" },
  begins: ["UBND quận", "UBND huyện", "UBND thị xã"],
  outsideScope: true,
};

/** How *ban* of the administration are called; other *Ban* are the Party's, a council's or a commission's. */
export const DEPARTMENT_BOARDS = ["Ban Dân tộc", "Ban Quản lý", "Ban Tôn giáo", "Ban Thi đua"];

/** How the military command and the border guard of a province are called: no ministry, though their names begin with *Bộ*. */
export const COMMANDS = ["Bộ Chỉ huy", "Bộ CHQS", "Bộ đội", "BCH Quân sự"];

/** Ministries and their like: above whom a province's or a city's regulation binds. */
export const GOVERNMENT_OUTSIDE: BodyKind = {
  id: "government",
  name: { vi: "Chính phủ, bộ, ngành trung ương", en: "the Government and its ministries" },
  begins: [
    "Bộ Quốc phòng",
    "Bộ Công an",
    "Bộ Ngoại giao",
    "Bộ Nội vụ",
    "Bộ Tư pháp",
    "Bộ Kế hoạch",
    "Bộ Tài chính",
    "Bộ Công Thương",
    "Bộ Nông nghiệp",
    "Bộ Giao thông",
    "Bộ Xây dựng",
    "Bộ Tài nguyên",
    "Bộ Thông tin",
    "Bộ Lao động",
    "Bộ Văn hóa",
    "Bộ Khoa học",
    "Bộ Giáo dục",
    "Bộ Y tế",
    "Bộ Dân tộc",
    "Chính phủ",
    "Thủ tướng Chính phủ",
    "Văn phòng Chính phủ",
    "Ngân hàng Nhà nước",
    "Thanh tra Chính phủ",
  ],
  outsideScope: true,
};

/**
 * Authorities beside a department and above it: no division or unit of it. Other departments are not among them: one
 * register is judged under regulations of a province and of a department, and compared. The list is spelled out, the
 * commands in it too: of one that is put together a bundler could leave nothing out.
 */
export const AUTHORITY_OUTSIDE: BodyKind = {
  id: "authority",
  name: { vi: "cơ quan ngoài Sở", en: "an authority outside the department" },
  begins: [
    "Bộ Chỉ huy",
    "Bộ CHQS",
    "Bộ đội",
    "BCH Quân sự",
    "Công an",
    "Thanh tra tỉnh",
    "Thanh tra thành phố",
    "Viện Kiểm sát nhân dân",
    "VKSND",
    "Tòa án nhân dân",
    "TAND",

    "UBND tỉnh",
    "UBND thành phố",
    "Văn phòng UBND",
    "Kho bạc Nhà nước",
    "Bảo hiểm xã hội",
    "Cục Thuế",
    "Cục Hải quan",
    "Cục Thống kê",

    "Ngân hàng",
    "Liên đoàn Lao động",
    "Hội Nông dân",
    "Hội Liên hiệp Phụ nữ",
    "Hội Cựu chiến binh",
    "Tỉnh đoàn",
    "Thành đoàn",
    "Đài Phát thanh",
    "Bệnh viện",
    "Trường Đại học",
    "Trường Cao đẳng",
  ],
  outsideScope: true,
};

const COMMITTEES_AND_PARTY = [
  "UBND",
  "HĐND",
  "Hội đồng nhân dân",
  "Thường trực HĐND",
  "Đảng ủy",
  "Đảng bộ",
  "Tỉnh ủy",
  "Thành ủy",
  "Huyện ủy",
  "Quận ủy",
  "Thị ủy",

  "Ban Thường vụ",
  "Ban Chấp hành",
  "Ban Tổ chức",
  "Ban Tuyên giáo",
  "Ban Dân vận",
  "Ban Nội chính",
  "Ủy ban Kiểm tra",
  "Ủy ban Mặt trận",
  "UBMTTQ",
  "Mặt trận",
];

/** Authorities of another place, of another level or of the Party, where the scope article names the issuer's own. */
export const elsewhereOutside = (...others: readonly string[]): BodyKind => ({
  id: "elsewhere",
  name: {
    vi: "cơ quan của nơi khác, cấp khác, của Đảng, đoàn thể",
    en: "a body of another place or level, or of the Party",
  },
  begins: [...COMMITTEES_AND_PARTY, ...others],
  elsewhere: true,
  outsideScope: true,
});
