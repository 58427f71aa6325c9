import { both, inBoth } from "../../bilingual.js";
import { fail } from "../../errors.js";
import { text } from "../../report/block.js";
import { Given } from "../options/read-options.js";
import type { Command, Session } from "../session.js";
import { profileSkeleton } from "../skeleton/profile-skeleton.js";

const ID = "quy-che-moi";
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What somebody wrote is not written over: a new regulation begins in a file of its own. */
const refuseExisting = (name: string | undefined, { output }: Session): void => {
  if (output === null || output.mode === null) return;
  fail({
    code: "unwritable",
    path: "--output",
    found: inBoth`${name ?? output.path}: ${both("đã có tệp này", "the file is there already")}`,
    expected: both("một tên tệp chưa có", "the name of a file that is not there"),
  });
};

/** `dondoc profile new`: a regulation to begin with, valid at once, with a comment on every part. */
export const command: Command = async (_args, values, session) => {
  const given = new Given(values);
  const id = given.text("id") ?? ID;
  if (!SLUG.test(id))
    given.report({ code: "out-of-range", path: "--id", found: id, expected: "a-z, 0-9, -: so-noi-vu" });
  given.finish();
  refuseExisting(given.text("output"), session);
  const skeleton = profileSkeleton(session.lang, { id, title: given.text("title"), issuer: given.text("issuer") });
  return {
    source: () => skeleton,
    json: () => skeleton,
    blocks: () => [text(skeleton)],
    rows: () => [[skeleton]],
    findings: 0,
  };
};
