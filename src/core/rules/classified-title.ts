const DEGREES = ["tuyệt mật", "tối mật", "mật", "độ"];

/**
 * Whether a title says no more than the number of the document and its degree of secrecy, which is how a classified
 * task may be named (`hai-phong-thanh-uy/4.2.b`).
 */
export const repeatsNumberOnly = (title: string, number: string | undefined): boolean => {
  if (number === undefined || number.trim() === "") return false;
  let rest = title.toLowerCase().replace(number.trim().toLowerCase(), " ");
  for (const degree of DEGREES) rest = rest.replace(degree, " ");
  return rest.replace(/(^|[^\p{L}\d])(công văn|văn bản|số)(?![\p{L}\d])/gu, " ").replace(/[^\p{L}\d]/gu, "") === "";
};
