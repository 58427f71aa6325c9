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
  begins: ["UBND xã", "UBND phường", "UBND thị trấn", "UBND đặc khu"],
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
