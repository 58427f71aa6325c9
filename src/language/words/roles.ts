import type { Bilingual } from "../../errors.js";

const both = (vi: string, en: string): Bilingual => ({ vi, en });

/**
 * The common roles with what each means: the one table of roles. A profile gives the roles it uses its own names. A new role is one
 * entry.
 */
export const ROLE = {
  assigner: both("cơ quan, người giao nhiệm vụ", "who assigns the task"),
  office: both("văn phòng theo dõi, đôn đốc nhiệm vụ", "the office that follows the task up"),
  lead: both("đơn vị chủ trì thực hiện", "the body that leads the task"),
  coordinator: both("đơn vị phối hợp thực hiện", "a body that coordinates with the lead"),
  inspector: both("đơn vị đã tiến hành kiểm tra", "the body that inspected"),
  director: both("người đứng đầu cơ quan", "the head of the agency"),
} as const satisfies Readonly<Record<string, Bilingual>>;
