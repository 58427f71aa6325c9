import { afterAll, describe, expect, it } from "vitest";
import { inProcess } from "../../bench/measure.js";
import { startNumpy } from "../../bench/peers/numpy.js";
import { checkAnswers, type Subject } from "../../bench/subject.js";
import { allSubjects } from "../../bench/subjects.js";
import { TARGETS } from "../../bench/targets.js";

const numpy = await startNumpy();
afterAll(() => numpy?.stop());
const subjects = allSubjects(numpy);

describe("the benchmark", () => {
  it.each(subjects.filter(({ peers }) => peers.length > 0))("gives peers the work we do: $name", async (subject) => {
    await expect(checkAnswers(subject)).resolves.toBeUndefined();
  });

  it("asks of every subject more than one answer", async () => {
    for (const { name, peers } of subjects) {
      for (const peer of peers) {
        expect(new Set(await peer.answers()).size, `${name}: ${peer.name}`).toBeGreaterThan(1);
      }
    }
  });

  it("refuses a peer that answers one input differently, or nothing", async () => {
    const withAnswers = (answers: number[]): Subject => ({
      name: "doubling",
      ours: inProcess("ours", 3, () => 12),
      peers: [{ ...inProcess("other", 3, () => 12), answers: () => answers, expected: () => [2, 4, 6] }],
    });
    await expect(checkAnswers(withAnswers([2, 4, 6]))).resolves.toBeUndefined();
    await expect(checkAnswers(withAnswers([2, 4, 7]))).rejects.toThrow("doubling: input 2: other answers 7");
    await expect(checkAnswers(withAnswers([2, 4, 6, 8]))).rejects.toThrow("input 3");
    await expect(checkAnswers(withAnswers([]))).rejects.toThrow("answers nothing");
  });

  it("has a subject, and where it names one a peer, for every target", () => {
    for (const { subject: name, peer, otherwise } of TARGETS) {
      const subject = subjects.find((candidate) => candidate.name === name);
      expect(subject, name).toBeDefined();
      const peers = subject?.peers.map((candidate) => candidate.name) ?? [];
      if (peer !== null && !(peer === "numpy" && numpy === null)) expect(peers).toContain(peer);
      if (otherwise !== undefined) expect(peers).toContain(otherwise.peer);
    }
  });
});
