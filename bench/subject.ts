import { type Contestant, type MeasureOptions, measure, type Rate } from "./measure.js";

export type Answer = string | number | boolean;

/** Another package that does the same work. */
export interface Peer extends Contestant {
  /** What it answers to the inputs, in order; a slow peer may answer for the first of them only. */
  readonly answers: () => readonly Answer[] | Promise<readonly Answer[]>;
  /** What we answer to the question as this peer can ask it. */
  readonly expected: () => readonly Answer[];
  /** What the peer leaves out, or how it is used. */
  readonly note?: string;
}

/** One kind of work, done by us and by peers. */
export interface Subject {
  readonly name: string;
  readonly ours: Contestant;
  readonly peers: readonly Peer[];
}

export interface Measured {
  readonly subject: Subject;
  readonly ours: Rate;
  readonly peers: readonly Rate[];
}

/** Compares the answers of every peer with ours, and says where the first difference lies. */
export const checkAnswers = async ({ name, peers }: Subject): Promise<void> => {
  for (const peer of peers) {
    const found = await peer.answers();
    const expected = peer.expected();
    if (found.length === 0) throw new Error(`${name}: ${peer.name} answers nothing`);
    const i = found.findIndex((answer, place) => answer !== expected[place]);
    if (i >= 0) throw new Error(`${name}: input ${i}: ${peer.name} answers ${found[i]}, we answer ${expected[i]}`);
  }
};

/** Checks that all give the same answers, then measures. */
export const measureSubject = async (subject: Subject, options?: MeasureOptions): Promise<Measured> => {
  await checkAnswers(subject);
  const [ours, ...peers] = await measure([subject.ours, ...subject.peers], options);
  if (ours === undefined) throw new Error(`${subject.name}: nothing was measured`);
  return { subject, ours, peers };
};
