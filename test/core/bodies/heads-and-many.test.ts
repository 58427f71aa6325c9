import { describe, expect, it } from "vitest";
import { compileNames, RegisterDirectory } from "../../../src/core/bodies/directory.js";
import { canTho, haiPhongSnv, haiPhongThanhUy, konTumSnn, laoCai } from "../../../src/profiles/index.js";

const directoryOf = (profile: typeof laoCai) => new RegisterDirectory(compileNames(profile));
const FIVE = [laoCai, canTho, haiPhongSnv, haiPhongThanhUy, konTumSnn];
const namesOf = (cell: string, profile = laoCai): string[] =>
  directoryOf(profile)
    .read(cell)
    .bodies.map(({ name }) => name);

describe("several heads in one cell are several bodies", () => {
  it.each([
    ["Giám đốc Sở Xây dựng, Giám đốc Sở Y tế", ["Sở Xây dựng", "Sở Y tế"]],
    ["Giám đốc Sở Xây dựng và Giám đốc Sở Y tế", ["Sở Xây dựng", "Sở Y tế"]],
    ["Chủ tịch UBND huyện Bát Xát, Chủ tịch UBND huyện Bảo Thắng", ["UBND huyện Bát Xát", "UBND huyện Bảo Thắng"]],
    ["Trưởng Phòng Lễ tân, Trưởng Phòng Lãnh sự", ["Phòng Lễ tân", "Phòng Lãnh sự"]],
    ["Trưởng phòng Trồng trọt, Giám đốc Trung tâm Khuyến nông", ["Phòng Trồng trọt", "Trung tâm Khuyến nông"]],
    ["Bí thư Đảng ủy phường A, Bí thư Đảng ủy phường B", ["Đảng ủy phường A", "Đảng ủy phường B"]],
    ["Sở Xây dựng, Chủ tịch UBND huyện Bát Xát", ["Sở Xây dựng", "UBND huyện Bát Xát"]],
    ["Giám đốc Sở Xây dựng, Phó Giám đốc Sở Y tế", ["Sở Xây dựng", "Sở Y tế"]],
    [
      "Chi cục trưởng Chi cục Thủy lợi, Hiệu trưởng Trường Cao đẳng Lào Cai",
      ["Chi cục Thủy lợi", "Trường Cao đẳng Lào Cai"],
    ],
    ["Giám đốc, Phó Giám đốc Sở Xây dựng", ["Sở Xây dựng"]],
    ["Giám đốc Sở Văn hóa, Thể thao và Du lịch, Giám đốc Sở Y tế", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"]],
    ["Thủ trưởng Cơ quan A/Giám đốc Sở Y tế", ["Cơ quan A", "Sở Y tế"]],
    [
      "Giám đốc Sở Tài chính, Giám đốc Sở Y tế chủ trì; Chánh Thanh tra tỉnh phối hợp",
      ["Sở Tài chính", "Sở Y tế", "Thanh tra tỉnh"],
    ],
    ["CT UBND huyện Bát Xát, GĐ Sở Y tế", ["UBND huyện Bát Xát", "Sở Y tế"]],
    [
      "UBND huyện Bát Xát, Bảo Thắng và thị xã Sa Pa",
      ["UBND huyện Bát Xát", "UBND huyện Bảo Thắng", "UBND thị xã Sa Pa"],
    ],
    ["UBND huyện Văn Yên, tỉnh Yên Bái", ["UBND huyện Văn Yên, tỉnh Yên Bái"]],
    ["Giám đốc các Sở: Xây dựng, Y tế", ["Sở Xây dựng", "Sở Y tế"]],
    ["Các Sở: Xây dựng, Y tế và Tài chính", ["Sở Xây dựng", "Sở Y tế", "Sở Tài chính"]],
    ["Các Sở: Văn hóa, Thể thao và Du lịch, Y tế", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"]],
    ["Các Sở: Y tế, Nông nghiệp và Môi trường", ["Sở Y tế", "Sở Nông nghiệp và Môi trường"]],
    [
      "Chủ tịch UBND các huyện: Bát Xát, Văn Bàn",
      ["Chủ tịch UBND huyện Bát Xát", "Chủ tịch UBND huyện Văn Bàn"].map((name) => name.slice(9)),
    ],
  ])("%j", (cell, names) => {
    expect(namesOf(cell)).toEqual(names);
  });

  it("the Office and a department", () => {
    const { bodies } = directoryOf(laoCai).read("Chánh Văn phòng UBND tỉnh, Giám đốc Sở Xây dựng");
    expect(bodies.map(({ key }) => key)).toEqual(["office", "sở xây dựng"]);
  });
});

describe("many at once, under their heads or not, name nobody", () => {
  const MANY = [
    "Giám đốc các sở",
    "Thủ trưởng các sở, ban, ngành",
    "Thủ trưởng các đơn vị",
    "UBND quận, huyện",
    "Chủ tịch UBND quận, huyện",
    "Trưởng các phòng",
    "Bí thư đảng ủy các xã, phường, đặc khu",
    "Thủ trưởng các cơ quan, đơn vị",
    "Thủ trưởng các đơn vị trực thuộc",
    "UBND huyện, thành phố",
    "UBND cấp huyện",
    "Chủ tịch UBND các huyện, thị xã, thành phố",
    "sở, ban, ngành tỉnh",
    "sở, ban ngành thành phố",
    "Thủ trưởng cơ quan, đơn vị",
    "Lãnh đạo các phòng, đơn vị",
    "Trưởng phòng, Thủ trưởng đơn vị",
    "Người đứng đầu các cơ quan, tổ chức",
    "Chánh Văn phòng các sở",
    "Trung tâm Y tế các huyện",
    "Từng đơn vị",
    "Đảng ủy xã, phường",
    "Giám đốc các Sở Xây dựng, Y tế",
    "các Sở: Tư vấn, Đăng kiểm và Hợp tác",
  ];
  it.each(FIVE.flatMap((profile) => MANY.map((cell) => [profile.id, cell, profile] as const)))(
    "%s: %s",
    (_, cell, profile) => {
      expect(directoryOf(profile).read(cell)).toMatchObject({ bodies: [], collective: true, leadUnknown: true });
    },
  );

  it("Cần Thơ: the addressees of its Điều 3, but the director of SNV by the same word", () => {
    const cell = "Giám đốc sở, Thủ trưởng cơ quan, ban ngành";
    expect(directoryOf(canTho).read(cell)).toMatchObject({ bodies: [], leadUnknown: true });
    expect(directoryOf(haiPhongSnv).read("Giám đốc Sở").bodies).toMatchObject([{ role: "director" }]);
  });

  it.each(["Đảng ủy các cơ quan Đảng thành phố", "Phòng Xã hội", "Ban Quản lý các khu công nghiệp", "Thanh tra tỉnh"])(
    "%s is one body",
    (cell) => {
      expect(namesOf(cell, haiPhongThanhUy)).toEqual([cell]);
    },
  );

  it("takes a collective among those who coordinate for no doubt about who leads", () => {
    const named = directoryOf(laoCai).read("Sở Xây dựng chủ trì, phối hợp với các sở, ngành liên quan");
    expect(named).toMatchObject({ collective: true, leadUnknown: false, coordinators: [] });
    expect(named.leads.map(({ name }) => name)).toEqual(["Sở Xây dựng"]);
  });
});

describe("kinds end where the issuer does", () => {
  const kindOf = (name: string, profile = laoCai) => directoryOf(profile).one(name).kind;
  it.each([
    ["Ban Tổ chức Tỉnh ủy", null],
    ["Ban Tuyên giáo và Dân vận Tỉnh ủy", null],
    ["Ban Nội chính", null],
    ["Ban Pháp chế HĐND tỉnh", null],
    ["Ban Chỉ đạo 389 tỉnh", null],
    ["Sở Tài chính tỉnh Yên Bái", null],
    ["Sở Tài chính Yên Bái", null],
    ["Sở Y tế TP Hồ Chí Minh", null],
    ["UBND huyện Văn Yên tỉnh Yên Bái", null],
    ["UBND huyện Văn Yên, Yên Bái", null],
    ["UBND TP Hà Nội", null],
    ["UBND TP Yên Bái", null],
    ["Văn phòng UBND tỉnh Yên Bái", null],
    ["Ban Quản lý dự án huyện Bát Xát", null],
    ["Ban Dân tộc", "department"],
    ["Ban Quản lý Khu kinh tế", "department"],
    ["Sở Tài chính tỉnh Lào Cai", "department"],
    ["Sở Tài chính Lào Cai", "department"],
    ["Thanh tra tỉnh", "department"],
    ["UBND huyện Bát Xát", "district"],
    ["UBND huyện Bát Xát, tỉnh Lào Cai", "district"],
    ["UBND TP Lào Cai", "district"],
    ["UBND thị xã Sa Pa", "district"],
    ["UBND phường Yên Bái", "commune"],
    ["UBND xã Bản Qua, huyện Bát Xát", "commune"],
    ["Công ty CP Xây dựng tỉnh Yên Bái", "company"],
  ])("Lào Cai: of %s it is %s", (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });

  it.each([
    [canTho.id, "Sở Tài chính tỉnh Hậu Giang", "elsewhere"],
    [canTho.id, "UBND quận Ninh Kiều", "district"],
    [canTho.id, "UBND huyện Châu Thành, tỉnh Hậu Giang", "elsewhere"],
    [canTho.id, "Ban Tổ chức Thành ủy", "elsewhere"],
    [canTho.id, "Sở Y tế thành phố Cần Thơ", "department"],
    [haiPhongSnv.id, "Phòng Lễ tân", "division"],
    [haiPhongSnv.id, "Phòng Văn hóa quận Lê Chân", "elsewhere"],
    [haiPhongSnv.id, "Phòng Ngoại vụ tỉnh Quảng Ninh", "elsewhere"],
    [haiPhongSnv.id, "Phòng Lãnh sự - Người Việt Nam ở nước ngoài", "division"],
    [konTumSnn.id, "Phòng Nông nghiệp huyện Đăk Hà", "elsewhere"],
    [konTumSnn.id, "Chi cục Kiểm lâm tỉnh Gia Lai", "elsewhere"],
    [konTumSnn.id, "Trung tâm Khuyến nông", "unit"],
    [konTumSnn.id, "Phòng Kinh tế hợp tác xã", "unit"],
  ])("%s: %s", (id, name, kind) => {
    expect(
      kindOf(
        name,
        FIVE.find((one) => one.id === id),
      ),
    ).toBe(kind);
  });
});

describe("a deputy of the Director acts for the assigner and is not the Director", () => {
  it.each([
    [konTumSnn.id, "Phó Giám đốc Sở"],
    [konTumSnn.id, "Phó Giám đốc Sở Nông nghiệp và PTNT"],
    [konTumSnn.id, "Phó Giám đốc"],
    [konTumSnn.id, "PGĐ Sở"],
    [haiPhongSnv.id, "Phó Giám đốc Sở Ngoại vụ"],
  ])("%s: %s", (id, name) => {
    expect(directoryOf(FIVE.find((one) => one.id === id) ?? laoCai).one(name)).toMatchObject({
      name,
      role: "assigner",
      isDeputy: true,
    });
  });

  it("but a deputy of anybody else is his body, and the acting Director the Director", () => {
    const one = (name: string) => directoryOf(konTumSnn).one(name);
    expect(one("Phó Chánh Văn phòng Sở").role).toBe("office");
    expect(one("Phó Chủ tịch UBND tỉnh")).toMatchObject({ role: "assigner", isDeputy: false });
    expect(one("Phó Trưởng phòng Trồng trọt").name).toBe("Phòng Trồng trọt");
    expect(one("Quyền Giám đốc Sở").role).toBe("director");
    expect(one("Giám đốc Sở").role).toBe("director");
    expect(one("Phó Giám đốc Sở Y tế")).toMatchObject({ name: "Sở Y tế", isDeputy: false });
  });
});
