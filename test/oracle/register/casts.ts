import type { BodyIn } from "./input.js";

/** Who acts in generated registers: the bodies of each regulation, the names of its Office, its reports and meetings. */

export interface Cast {
  /** The first day of the regulation. */
  readonly effect: string;
  /** Whether a task is assigned by its document; else the day of its assignment is often not on record. */
  readonly givenByDocument: boolean;
  /** Bodies that may lead: in Lào Cai of all kinds, of no known kind too. */
  readonly bodies: readonly string[];
  /** A body that there is only after a merger. */
  readonly heir: string;
  /** Who is written as lead now and then and is no addressee: who assigns, the office above, the department itself. */
  readonly noAddressees: readonly string[];
  /** A part of one of the bodies, which leads like others. */
  readonly part: BodyIn;
  /** Who inspects without a name of its own: kinds, collectives; and several, the Office among them. */
  readonly inspectors: readonly string[];
  readonly office: readonly string[];
  /** Bodies that have nothing to do with any task. */
  readonly strangers: readonly string[];
  /** Who besides the Office refuses what was done: the one that has to confirm it. */
  readonly refusing: readonly string[];
  readonly assigner: string;
  /** Who issues the documents, under several names; empty: it is not written down. */
  readonly issuers: readonly string[];
  readonly unitReports: readonly string[];
  readonly officeReports: readonly string[];
  readonly periods: readonly string[];
  readonly meetings: readonly string[];
}

/** Names of periods of every length, whatever a rule asks for. */
export const ALL_LENGTHS = ["2026", "2026-H1", "2026-Q1", "2026-Q2", "2026-02", "2026-05", "2026-W10", "2026-03.1"];

const QUARTERS = ["2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-H1", "2026"];
const MONTHS = ["2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05"];

const PROVINCE = [
  "Sở",
  "UBND huyện",
  "UBND quận",
  "Các sở, ngành",
  "UBND các huyện, thành phố",
  "Các đơn vị liên quan",
];
const DEPARTMENT = ["Phòng", "Các phòng", "UBND phường", "Các đơn vị liên quan"];

export const CASTS: Readonly<Record<string, Cast>> = {
  "lao-cai": {
    effect: "2015-08-10",
    givenByDocument: true,
    bodies: [
      "Sở Y tế",
      "Sở Tài chính",
      "UBND huyện Bát Xát",
      "UBND xã Cốc Lếu",
      "Trung tâm Văn hóa",
      "Công ty CP A",
      "Văn phòng UBND tỉnh",
    ],
    heir: "Sở Nội vụ",
    noAddressees: ["UBND tỉnh", "Chủ tịch UBND tỉnh"],
    part: { name: "Chi cục Dân số", kind: "department", partOf: "Sở Y tế" },
    inspectors: [...PROVINCE, "Văn phòng Sở", "Văn phòng UBND tỉnh; Sở Y tế", "UBND huyện Bát Xát; VP UBND tỉnh"],
    office: ["office", "Văn phòng", "VP UBND tỉnh", "Chánh Văn phòng UBND tỉnh"],
    strangers: ["Sở Tư pháp", "UBND huyện Si Ma Cai", "coordinator"],
    refusing: [],
    assigner: "Chủ tịch UBND tỉnh",
    issuers: ["UBND tỉnh", "UBND tỉnh Lào Cai", "Chủ tịch UBND tỉnh"],
    unitReports: ["lao-cai/22.1", "lao-cai/5.2.b"],
    officeReports: ["lao-cai/22.2"],
    periods: QUARTERS,
    meetings: [],
  },
  "can-tho": {
    effect: "2020-11-23",
    givenByDocument: true,
    bodies: [
      "Sở Xây dựng",
      "Sở Tài chính",
      "UBND quận Ninh Kiều",
      "UBND huyện Cờ Đỏ",
      "Công ty CP A",
      "Văn phòng UBND thành phố",
    ],
    heir: "Sở Nội vụ",
    noAddressees: ["UBND thành phố", "Chủ tịch UBND thành phố Cần Thơ"],
    part: { name: "Chi cục Giám định", partOf: "Sở Xây dựng" },
    inspectors: PROVINCE,
    office: ["office", "Văn phòng", "VP UBND TP"],
    strangers: ["Sở Tư pháp", "UBND huyện Phong Điền", "coordinator"],
    refusing: [],
    assigner: "UBND thành phố",
    issuers: [],
    unitReports: ["can-tho/12.1"],
    officeReports: ["can-tho/12.2"],
    periods: [...QUARTERS, ...MONTHS],
    meetings: [],
  },
  "hai-phong-snv": {
    effect: "2025-09-12",
    givenByDocument: false,
    bodies: ["Phòng Lễ tân", "Phòng Lãnh sự", "Phòng Hợp tác quốc tế", "Thanh tra", "Văn phòng Sở"],
    heir: "Phòng Tổng hợp",
    noAddressees: ["Chủ tịch UBND thành phố", "Văn phòng UBND thành phố", "Sở Ngoại vụ", "Giám đốc Sở", "Sở Tài chính"],
    part: { name: "Tổ Phiên dịch", partOf: "Phòng Lễ tân" },
    inspectors: [...DEPARTMENT, "Văn phòng Sở; Phòng Lễ tân", "Phòng Lãnh sự; Phòng Lễ tân; Văn phòng"],
    office: ["office", "Văn phòng", "Chánh Văn phòng Sở"],
    strangers: ["Phòng Biên giới", "Trung tâm Dịch thuật", "coordinator"],
    refusing: ["cityOffice", "Văn phòng UBND thành phố", "VP UBND TP"],
    assigner: "Chủ tịch UBND thành phố",
    issuers: [],
    unitReports: ["hai-phong-snv/6.1.d", "hai-phong-snv/6.1.d#2", "hai-phong-snv/20.1", "hai-phong-snv/18.5"],
    officeReports: ["hai-phong-snv/10.1", "hai-phong-snv/22.1"],
    periods: ["2026-W08", "2026-W10", "2026-W12", "2026-W14", "2026"],
    meetings: ["regularSession"],
  },
  "hai-phong-thanh-uy": {
    effect: "2025-07-01",
    givenByDocument: true,
    bodies: ["Ban Tổ chức Thành ủy", "Đảng ủy phường Hồng Bàng", "Sở Nội vụ", "Văn phòng Thành ủy"],
    heir: "Ban Tuyên giáo và Dân vận Thành ủy",
    noAddressees: ["Thành ủy", "Thường trực Thành ủy"],
    part: { name: "Chi bộ Khu phố 1", partOf: "Đảng ủy phường Hồng Bàng" },
    inspectors: PROVINCE,
    office: ["office", "Văn phòng", "Văn phòng Thành uỷ"],
    strangers: ["Sở Tư pháp", "Đảng ủy xã An Lão", "coordinator"],
    refusing: [],
    assigner: "Ban Thường vụ Thành ủy",
    issuers: [],
    unitReports: ["hai-phong-thanh-uy/12#1"],
    officeReports: ["hai-phong-thanh-uy/6.1.c", "hai-phong-thanh-uy/6.2.c"],
    periods: [...QUARTERS, ...MONTHS],
    meetings: ["committeeConference", "yearEndConference"],
  },
  "kon-tum-snn": {
    effect: "2022-01-01",
    givenByDocument: false,
    bodies: ["Chi cục Kiểm lâm", "Phòng Kế hoạch - Tài chính", "Trung tâm Khuyến nông", "Văn phòng Sở"],
    heir: "Chi cục Nông nghiệp",
    noAddressees: ["UBND tỉnh", "Văn phòng UBND tỉnh", "Sở Nông nghiệp và PTNT", "Giám đốc Sở", "Sở Tài chính"],
    part: { name: "Hạt Kiểm lâm Đăk Tô", partOf: "Chi cục Kiểm lâm" },
    inspectors: [...DEPARTMENT, "Văn phòng Sở; Chi cục Kiểm lâm"],
    office: ["office", "Văn phòng", "Văn phòng Sở"],
    strangers: ["Chi cục Thủy lợi", "Phòng Chăn nuôi", "coordinator"],
    refusing: [],
    assigner: "Giám đốc Sở",
    issuers: ["UBND tỉnh", "UBND tỉnh Kon Tum", "Chủ tịch UBND tỉnh"],
    unitReports: ["kon-tum-snn/20.1", "kon-tum-snn/19.1"],
    officeReports: ["kon-tum-snn/20.2", "kon-tum-snn/5.2#2"],
    periods: [...MONTHS, "2026-H1", "2026"],
    meetings: ["briefing"],
  },
};

export const castOf = (profile: string): Cast => {
  const cast = CASTS[profile];
  if (cast === undefined) throw new Error(`No cast for ${profile}`);
  return cast;
};
