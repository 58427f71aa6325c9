import type { Problem } from "../../errors.js";
import type { Profile } from "../profile.js";
import { type Anchor, type Rule, ruleId } from "../rule.js";
import type { CheckContext } from "./check-context.js";

/** A rule that an anchor names. */
interface Link {
  readonly kind: "missed" | "duty";
  readonly id: string;
  readonly path: string;
}

const linksOf = (anchor: Anchor, path: string): Link[] => {
  if (typeof anchor === "string" || "last" in anchor || "written" in anchor) return [];
  if ("missed" in anchor) return [{ kind: "missed", id: anchor.missed, path: `${path}.missed` }];
  if ("duty" in anchor) return [{ kind: "duty", id: anchor.duty, path: `${path}.duty` }];
  const [key, parts] =
    "latestOf" in anchor
      ? ["latestOf", anchor.latestOf]
      : "earliestOf" in anchor
        ? ["earliestOf", anchor.earliestOf]
        : ["firstKnownOf", anchor.firstKnownOf];
  return parts.flatMap((part, i) => linksOf(part, `${path}.${key}[${i}]`));
};

interface References extends CheckContext {
  /** The first index of every rule id. */
  readonly places: ReadonlyMap<string, number>;
  readonly actors: ReadonlySet<string>;
  /** What each kind of anchor can name. */
  readonly targets: Readonly<Record<Link["kind"], readonly string[]>>;
}

const placesOf = (profile: Profile): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  profile.rules.forEach((rule, i) => {
    if (!places.has(ruleId(rule))) places.set(ruleId(rule), i);
  });
  return places;
};

const hasDate = (rule: Rule): boolean =>
  rule.kind === "recurrence" && rule.on.some((cadence) => "day" in cadence && cadence.day !== null);

const fits = (rule: Rule, kind: Link["kind"]): boolean => (kind === "duty" ? rule.kind === "deadline" : hasDate(rule));

const linkProblems = (
  profile: Profile,
  index: number,
  link: Link,
  { names, places, targets }: References,
): Problem[] => {
  const place = places.get(link.id);
  const target = place === undefined ? undefined : profile.rules[place];
  if (place === undefined || target === undefined || !fits(target, link.kind)) {
    return [names.report("unknown-name", link.path, link.id, targets[link.kind])];
  }
  // Duties are computed in the order of their rules; thresholds and rights after all of them.
  if (link.kind !== "duty" || profile.rules[index]?.kind !== "deadline" || place < index) return [];
  return [
    {
      code: "out-of-range",
      path: link.path,
      found: `${link.id} (rules[${place}])`,
      expected: `một quy định thời hạn đứng trước / a deadline rule before rules[${index}]`,
    },
  ];
};

/** Whether the rules that replace one another from `start` on come back to it. */
const replacesItself = (profile: Profile, places: ReadonlyMap<string, number>, start: string): boolean => {
  const seen = new Set<string>();
  let id: string | undefined = start;
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const rule: Rule | undefined = profile.rules[places.get(id) ?? -1];
    id = rule?.kind === "deadline" ? rule.replaces : undefined;
  }
  return id === start;
};

const replacementProblems = (profile: Profile, index: number, { names, places }: References): Problem[] => {
  const rule = profile.rules[index];
  if (rule?.kind !== "deadline" || rule.replaces === undefined) return [];
  const path = `rules[${index}].replaces`;
  const target = profile.rules[places.get(rule.replaces) ?? -1];
  if (target?.kind !== "deadline") {
    return [
      names.report(
        "unknown-name",
        path,
        rule.replaces,
        profile.rules.filter(({ kind }) => kind === "deadline").map(ruleId),
      ),
    ];
  }
  if (replacesItself(profile, places, ruleId(rule))) {
    return [
      {
        code: "out-of-range",
        path,
        found: `vòng lặp / a cycle: ${rule.replaces}`,
        expected: "một quy định khác / another rule",
      },
    ];
  }
  if (rule.when !== undefined) return [];
  return [
    { code: "missing", path: `rules[${index}].when`, expected: `khi nào thay cho / when it replaces ${rule.replaces}` },
  ];
};

const actorProblems = (rule: Rule, path: string, { names, actors }: References): Problem[] => {
  const named = [
    { path: `${path}.actor`, actor: rule.actor },
    ...(rule.recipients ?? []).map((actor, i) => ({ path: `${path}.recipients[${i}]`, actor })),
  ];
  if (rule.kind === "deadline" && rule.triggerBy !== undefined) {
    const { triggerBy } = rule;
    const [key, actor] = "role" in triggerBy ? ["role", triggerBy.role] : ["notRole", triggerBy.notRole];
    named.push({ path: `${path}.triggerBy.${key}`, actor });
  }
  return named
    .filter(({ actor }) => !actors.has(actor))
    .map(({ path: place, actor }) => names.report("unknown-name", place, actor, [...actors]));
};

/** Provisions of another regulation than the profile and those it is built on. */
const provisionProblems = (profile: Profile, { names, ids }: CheckContext): Problem[] => {
  const cited = [
    { path: "statusProvision", provision: profile.statusProvision },
    ...(profile.effect.provision === null ? [] : [{ path: "effect.provision", provision: profile.effect.provision }]),
    ...(profile.confirmation === null
      ? []
      : [{ path: "confirmation.provision", provision: profile.confirmation.provision }]),
    ...profile.rules.flatMap((rule, i) => [
      { path: `rules[${i}].provision`, provision: rule.provision },
      ...(rule.serves ?? []).map((provision, j) => ({ path: `rules[${i}].serves[${j}]`, provision })),
    ]),
    ...profile.readings.flatMap(({ provisions }, i) =>
      provisions.map((provision, j) => ({ path: `readings[${i}].provisions[${j}]`, provision })),
    ),
  ];
  const expected = ids.map((id) => `${id}/…`).join(", ");
  return cited
    .filter(({ provision }) => !ids.some((id) => provision.startsWith(`${id}/`)))
    .map(({ path, provision }) => ({
      ...names.report("unknown-name", path, provision.split("/")[0] ?? "", ids),
      found: provision,
      expected,
    }));
};

/** Names that nothing answers to: rule ids given twice, other regulations' provisions, actors, anchors, parameters. */
export const checkReferences = (profile: Profile, context: CheckContext): Problem[] => {
  const idsOf = (kind: Link["kind"]): string[] => profile.rules.filter((rule) => fits(rule, kind)).map(ruleId);
  const references = {
    ...context,
    places: placesOf(profile),
    actors: new Set(Object.keys(profile.actors)),
    targets: { duty: idsOf("duty"), missed: idsOf("missed") },
  };
  const { places, actors, names } = references;
  const ofRules = profile.rules.flatMap((rule, i): Problem[] => {
    const path = `rules[${i}]`;
    const first = places.get(ruleId(rule)) ?? i;
    const place = rule.id === undefined ? `${path}.provision` : `${path}.id`;
    const twice: Problem = { code: "duplicate-id", path: place, found: ruleId(rule), expected: `rules[${first}]` };
    const links = "after" in rule ? linksOf(rule.after, `${path}.after`) : [];
    const unset = rule.kind === "judgedThreshold" && !Object.hasOwn(profile.parameters, rule.parameter);
    return [
      ...(first === i ? [] : [twice]),
      ...actorProblems(rule, path, references),
      ...links.flatMap((link) => linkProblems(profile, i, link, references)),
      ...replacementProblems(profile, i, references),
      ...(unset
        ? [names.report("unknown-name", `${path}.parameter`, rule.parameter, Object.keys(profile.parameters))]
        : []),
    ];
  });
  const confirmer = profile.confirmation?.actor;
  const unnamed = confirmer !== undefined && !actors.has(confirmer);
  return [
    ...provisionProblems(profile, context),
    ...ofRules,
    ...(unnamed ? [names.report("unknown-name", "confirmation.actor", confirmer, [...actors])] : []),
  ];
};
