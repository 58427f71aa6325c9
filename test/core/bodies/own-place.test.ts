import { describe, expect, it } from "vitest";
import { compileNames, RegisterDirectory } from "../../../src/core/bodies/directory.js";
import type { Profile } from "../../../src/language/profile.js";
import { canTho, haiPhongSnv, haiPhongThanhUy, konTumSnn, laoCai } from "../../../src/profiles/index.js";

const read = (profile: Profile): RegisterDirectory => new RegisterDirectory(compileNames(profile));

type Pair = readonly [profile: Profile, one: string, other: string];

/** The issuer's place, by its level with its name and by its level alone. */
const ONE_BODY: readonly Pair[] = [
  [laoCai, "Ban Dân tộc tỉnh", "Ban Dân tộc"],
  [laoCai, "Ban Quản lý Khu kinh tế tỉnh", "Ban Quản lý Khu kinh tế tỉnh Lào Cai"],
  [laoCai, "Sở Y tế tỉnh", "Sở Y tế"],
  [laoCai, "Thanh tra tỉnh", "Thanh tra tỉnh Lào Cai"],
  [laoCai, "Chánh Thanh tra tỉnh", "Thanh tra tỉnh Lào Cai"],
  [laoCai, "Công an tỉnh", "CÔNG AN TỈNH LÀO CAI"],
  [laoCai, "Đài Phát thanh và Truyền hình tỉnh", "Đài Phát thanh và Truyền hình tỉnh Lào Cai"],
  [laoCai, "Trung tâm Hành chính công tỉnh".normalize("NFD"), "Trung tâm Hành chính công tỉnh Lào Cai"],
  [laoCai, "Quỹ Bảo vệ môi trường tỉnh", "Quỹ Bảo vệ môi trường tỉnh Lào Cai"],
  [laoCai, "Đảng ủy các cơ quan Đảng tỉnh", "Đảng ủy các cơ quan Đảng tỉnh Lào Cai"],
  [laoCai, "Lãnh đạo tỉnh", "Lãnh đạo tỉnh Lào Cai"],
  [laoCai, "UBND tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh Lào Cai"],
  [canTho, "Thanh tra thành phố", "Thanh tra thành phố Cần Thơ"],
  [canTho, "Thanh tra TP", "Thanh tra TP. Cần Thơ"],
  [canTho, "Công an thành phố", "Công an TP Cần Thơ"],
  [canTho, "Ban Quản lý dự án thành phố", "Ban Quản lý dự án TP. Cần Thơ"],
  [haiPhongThanhUy, "UBND thành phố", "UBND thành phố Hải Phòng"],
  [haiPhongThanhUy, "Liên đoàn Lao động thành phố", "Liên đoàn Lao động TP Hải Phòng"],
  [haiPhongSnv, "Thanh tra thành phố", "Thanh tra thành phố Hải Phòng"],
  [haiPhongSnv, "Văn phòng UBND thành phố", "VP UBND TP Hải Phòng"],
  [haiPhongSnv, "Phòng Lễ tân", "Phòng Lễ tân - Sở Ngoại vụ"],
  [haiPhongSnv, "Phòng Lễ tân", "Trưởng phòng Lễ tân thuộc Sở Ngoại vụ thành phố Hải Phòng"],
  [haiPhongSnv, "Thanh tra Sở", "Chánh Thanh tra Sở Ngoại vụ"],
  [haiPhongSnv, "Văn phòng Sở", "Văn phòng Sở Ngoại vụ"],
  [konTumSnn, "Trung tâm Khuyến nông tỉnh", "Trung tâm Khuyến nông"],
  [konTumSnn, "Chi cục Kiểm lâm tỉnh Kon Tum", "Chi cục Kiểm lâm, Sở Nông nghiệp và PTNT"],
  [konTumSnn, "Phòng Kế hoạch Sở Nông nghiệp và Phát triển nông thôn", "Phòng Kế hoạch"],
];

/** Another place, another level, or a part that is called like a body of the place. */
const TWO_BODIES: readonly Pair[] = [
  [laoCai, "UBND thành phố", "UBND tỉnh"],
  [laoCai, "UBND TP Lào Cai", "UBND tỉnh Lào Cai"],
  [laoCai, "Công an huyện", "Công an"],
  [laoCai, "Công an thành phố", "Công an tỉnh"],
  [laoCai, "Công an tỉnh Yên Bái", "Công an tỉnh"],
  [laoCai, "Sở Y tế tỉnh Yên Bái", "Sở Y tế tỉnh"],
  [laoCai, "Ban Quản lý dự án thành phố", "Ban Quản lý dự án tỉnh"],
  [laoCai, "Ban Quản lý bến xe liên tỉnh", "Ban Quản lý bến xe liên"],
  [laoCai, "Văn phòng Tỉnh ủy", "Văn phòng"],
  [laoCai, "Văn phòng UBND huyện Bát Xát", "Văn phòng UBND tỉnh"],
  [laoCai, "Phòng Tổ chức Sở Ngoại vụ", "Phòng Tổ chức"],
  [canTho, "Sở Y tế thành phố Hồ Chí Minh", "Sở Y tế thành phố"],
  [canTho, "Sở Y tế tỉnh", "Sở Y tế"],
  [canTho, "UBND tỉnh", "UBND thành phố"],
  [haiPhongSnv, "Thanh tra thành phố", "Thanh tra Sở"],
  [haiPhongSnv, "Thanh tra thành phố", "Thanh tra"],
  [haiPhongSnv, "Văn phòng thành phố", "Văn phòng"],
  [haiPhongSnv, "Văn phòng UBND thành phố", "Văn phòng Sở"],
  [haiPhongSnv, "Phòng Lễ tân Sở Văn hóa và Thể thao", "Phòng Lễ tân"],
  [haiPhongThanhUy, "Văn phòng thành phố", "Văn phòng Thành ủy"],
  [haiPhongThanhUy, "Văn phòng UBND thành phố", "Văn phòng Thành ủy"],
  [konTumSnn, "Thanh tra tỉnh", "Thanh tra Sở"],
  [konTumSnn, "UBND thành phố", "UBND tỉnh"],
  [konTumSnn, "Phòng Dân chủ cơ sở", "Phòng Dân chủ cơ"],
];

const label = ([profile, one, other]: Pair) => [`${profile.id}: ${one} | ${other}`, profile, one, other] as const;
const bodyOf = (directory: RegisterDirectory, name: string) => directory.read(name).leads;

describe("one body", () => {
  it.each(ONE_BODY.map(label))("%s", (_, profile, one, other) => {
    const directory = read(profile);
    expect(bodyOf(directory, other)).toHaveLength(1);
    expect(bodyOf(directory, one)[0]).toBe(bodyOf(directory, other)[0]);
  });
});

describe("two bodies", () => {
  it.each(TWO_BODIES.map(label))("%s", (_, profile, one, other) => {
    const directory = read(profile);
    expect(directory.one(one)).not.toBe(directory.one(other));
  });
});

describe("kind and role by the level alone", () => {
  it.each([
    [laoCai, "Thanh tra tỉnh Lào Cai", "department", null],
    [laoCai, "Thanh tra tỉnh", "department", null],
    [laoCai, "Thanh tra huyện Bát Xát", null, null],
    [laoCai, "Thanh tra Sở Y tế", null, null],
    [canTho, "Thanh tra TP Cần Thơ", "department", null],
    [haiPhongSnv, "Thanh tra thành phố Hải Phòng", "authority", null],
    [haiPhongSnv, "Thanh tra Sở Ngoại vụ", "division", null],
    [konTumSnn, "Thanh tra tỉnh Kon Tum", "authority", null],
    [laoCai, "Văn phòng UBND tỉnh", "office", "office"],
    [haiPhongSnv, "Văn phòng thành phố", null, null],
    [laoCai, "UBND thành phố", "district", null],
  ] as const)("$0.id: $1", (profile, name, kind, role) => {
    expect(read(profile).one(name)).toMatchObject({ kind, role });
  });
});

describe("the issuer behind its part", () => {
  it.each([
    [haiPhongSnv, "Phòng Hợp tác quốc tế, Sở Ngoại vụ", ["Phòng Hợp tác quốc tế"]],
    [haiPhongSnv, "Phòng Hợp tác quốc tế, Sở", ["Phòng Hợp tác quốc tế"]],
    [haiPhongSnv, "Phòng A, Phòng B, Sở Ngoại vụ thành phố Hải Phòng", ["Phòng A", "Phòng B"]],
    [haiPhongSnv, "Văn phòng, Sở Ngoại vụ", ["Văn phòng"]],
    [haiPhongSnv, "Phòng Lễ tân, Sở Tài chính", ["Phòng Lễ tân", "Sở Tài chính"]],
    [konTumSnn, "Phòng Trồng trọt, Sở Nông nghiệp và PTNT", ["Phòng Trồng trọt"]],
    [laoCai, "Chi cục Kiểm lâm, Sở Ngoại vụ", ["Chi cục Kiểm lâm", "Sở Ngoại vụ"]],
  ] as const)("$0.id: $1", (profile, text, names) => {
    const named = read(profile).read(text);
    expect(named.leads.map(({ name }) => name)).toEqual(names);
  });

  it("is a name of its own where another department stands before it", () => {
    expect(read(haiPhongSnv).read("Sở Tài chính, Sở Ngoại vụ").bodies).toHaveLength(2);
  });
});
