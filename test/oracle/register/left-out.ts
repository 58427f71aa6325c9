/** What the two readings say in different forms, and why it is not compared; everything else is. */
interface LeftOut {
  readonly what: string;
  readonly why: string;
  readonly semantics: string;
  readonly rules: readonly string[];
}

export const LEFT_OUT: readonly LeftOut[] = [
  {
    what: "cadences for which the text names no day",
    why: "listed, never judged: the engine names the period that runs, this reading none",
    semantics: "30",
    rules: [
      "lao-cai/26.1",
      "can-tho/13",
      "can-tho/14.2",
      "hai-phong-snv/10.2",
      "hai-phong-snv/18.2",
      "hai-phong-snv/18.5",
      "hai-phong-thanh-uy/11#2",
      "hai-phong-thanh-uy/12#1",
      "kon-tum-snn/18.2",
      "kon-tum-snn/19.1",
      "kon-tum-snn/23.1",
    ],
  },
  {
    what: "duties that only their bearer can call up",
    why: "never a breach: the engine gives one row a rule, this reading one an act",
    semantics: "13",
    rules: [
      "lao-cai/6.2.a",
      "lao-cai/8.1.b",
      "lao-cai/21.2",
      "lao-cai/21.3",
      "can-tho/5.2#2",
      "can-tho/6.2.b",
      "can-tho/11.2:propose",
      "hai-phong-snv/6.1.c",
      "hai-phong-snv/7.1.b",
      "hai-phong-thanh-uy/7.1.b",
      "kon-tum-snn/6.2#2",
      "kon-tum-snn/7.2.b",
    ],
  },
  {
    what: "after work was taken up again, what a second finish or document starts anew",
    why: "the engine keeps one occasion a task, this reading one a finish",
    semantics: "19, 20",
    rules: ["hai-phong-thanh-uy/6.1.a", "hai-phong-thanh-uy/6.2.a", "hai-phong-thanh-uy/8.1.e", "hai-phong-snv/6.1.b"],
  },
  {
    what: "what is new in a week, and six months without a result, of tasks that were sent back or got a new deadline",
    why: "whether a deadline that passed in a wait is news, and when the six months begin after it, is read in two ways",
    semantics: "6, 20, 22",
    rules: ["hai-phong-snv/6.1.d", "hai-phong-snv/6.1.d#2", "hai-phong-snv/6.1.d#3", "hai-phong-snv/8.1.d"],
  },
  {
    what: "telling the inspected body, where nobody is named who inspected",
    why: "owed by the role in the engine; here undetermined once it is late, as it may be the inspected body itself",
    semantics: "4, 11",
    rules: ["kon-tum-snn/16.2:notify"],
  },
  {
    what: "updates of a task of the Party Committee without a deadline",
    why: "which update counts for a period that passed before it is read in two ways",
    semantics: "16",
    rules: ["hai-phong-thanh-uy/6.1.b"],
  },
];

const RULES = new Set(LEFT_OUT.flatMap(({ rules }) => rules));

interface Judged {
  readonly ruleId: string;
  readonly due: string | null;
}

/** Of the task itself the row of a new lead after the deadline is a question here and none in the engine (SEMANTICS 7). */
export const isLeftOut = ({ ruleId, due }: Judged): boolean =>
  RULES.has(ruleId) || (ruleId.endsWith(":task") && due === null);
