import { refuseKind, SAVE_SHEET, XML_KINDS } from "./refused-kinds.js";

/** So much of a text is looked at to tell what it is. */
const HEAD = 4_096;
const HTML =
  /^<(?:!doctype\s+html|html|head|body|table|meta|style|title|div|p|center|link|thead|tbody|font|script|base)\b/i;

/**
 * Whether a text is an HTML page, whatever its name says.
 *
 * @throws DondocError `unreadable` for a text of a kind that is not read, by its name and with the way to save it anew.
 */
export const isHtml = (text: string): boolean => {
  const head = text.slice(0, HEAD).trimStart();
  if (/^MIME-Version:/im.test(head.slice(0, 600)) && /Content-Type:\s*(?:multipart|text\/html)/i.test(head))
    refuseKind({ name: "MHTML (.mht, Single File Web Page)", mend: SAVE_SHEET });
  if (!head.startsWith("<")) return false;
  const body = head.replace(/^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|\s+)+/, "");
  if (HTML.test(body) && !/^<\?mso-application/m.test(head)) return true;
  const known = XML_KINDS.find(([pattern]) => pattern.test(head));
  if (known !== undefined) refuseKind(known[1]);
  return body === "" && /<html/i.test(text.slice(0, 64 * HEAD));
};
