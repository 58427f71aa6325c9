import { say } from "../../report/audience.js";
import type { Session } from "../session.js";
import { SeenIds } from "./seen-ids.js";
import type { Done } from "./work.js";

/**
 * Whether tasks that were judged apart, without the index of their register, had anything to do with each other: two of
 * one document, or a body whose name is written in two ways.
 */
export class Apart {
  readonly #documents = new SeenIds();
  readonly #names = new Map<string, string>();
  #isTold = false;

  take({ documents, rows, names }: Pick<Done, "documents" | "rows" | "names">): void {
    for (const [i, document] of documents.entries()) {
      if (document !== "" && this.#documents.seenBefore(document, rows[i] ?? 0) !== null) this.#isTold = true;
    }
    for (const [key, name] of names) {
      const known = this.#names.get(key);
      if (known === undefined) this.#names.set(key, name);
      else if (known !== name) this.#isTold = true;
    }
  }

  /** Says so, once, where it matters. */
  tell({ lang, note }: Session): void {
    if (!this.#isTold) return;
    note(
      say(
        lang,
        "Đọc từ ống dẫn: từng nhiệm vụ được xét theo điều ghi ở chính nó, không đếm các nhiệm vụ khác của cùng một văn bản, tên cơ quan giữ như đã ghi; đọc từ tệp, hoặc dùng --format json, để xét trong cả sổ.",
        "Read from a pipe: each task is judged by its own record, the other tasks of its document are not counted, and names of bodies stand as written; read a file, or use --format json, to judge them in the register.",
      ),
    );
  }
}
