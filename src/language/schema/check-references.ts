import { both, inBoth } from "../../bilingual.js";
import type { Problem } from "../../errors.js";
import { type Anchor, foldAnchor } from "../anchor.js";
import type { Profile } from "../profile.js";
import { type Rule, ruleId } from "../rule.js";
import { anchorOf, isDated, isJudged, isRecurrence, isState } from "../rule-kind.js";
import type { NameContext } from "./check-context.js";

/** A rule that an anchor names. */
interface Link {
  readonly kind: "missed" | "duty";
  readonly id: string;
  readonly path: string;
}

const none = () => [];

/** The rules that an anchor names, given the path of the anchor. */
const linksOf = (anchor: Anchor): ((path: string) => Link[]) =>
  foldAnchor<(path: string) => Link[]>(anchor, {
    event: () => none,
    taskDay: () => none,
    last: () => none,
    written: () => none,
    missed: (id) => (path) => [{ kind: "missed", id, path: `${path}.missed` }],
    duty: (id) => (path) => [{ kind: "duty", id, path: `${path}.duty` }],
    several: (choice, parts) => (path) => parts.flatMap((links, i) => links(`${path}.${choice}[${i}]`)),
  });

const ruleLinks = (rule: Rule, path: string): Link[] => {
  const anchor = anchorOf(rule);
  return anchor === null ? [] : linksOf(anchor)(`${path}.trigger.${isState(rule) ? "state.after" : "on"}`);
};

interface References extends NameContext {
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

const hasDate = ({ trigger }: Rule): boolean =>
  "calendar" in trigger && trigger.calendar.some((cadence) => "day" in cadence && cadence.day !== null);

const fits = (rule: Rule, kind: Link["kind"]): boolean => (kind === "duty" ? isDated(rule) : hasDate(rule));

/** A chain on a recurrence: one duty for each period of it, so that it stands by itself in a deadline; `null`: no such chain. */
const recurrenceProblems = (own: Rule | undefined, target: Rule, { kind, path, id }: Link): Problem[] | null => {
  if (kind !== "duty" || !isRecurrence(target)) return null;
  const { per } = target.trigger;
  if (per !== "task" || !hasDate(target)) {
    const why = per === "task" ? both("không có ngày", "without a day") : `per: ${per}`;
    const expected = both("một kỳ báo cáo có ngày, per: task", "a recurrence with a day, per: task");
    return [{ code: "out-of-range", path, found: inBoth`${id} (${why})`, expected }];
  }
  const standsAlone =
    own !== undefined && isDated(own) && typeof own.trigger.on === "object" && "duty" in own.trigger.on;
  if (standsAlone) return [];
  const expected = both(
    "đứng một mình trong trigger.on của quy định thời hạn",
    "by itself in trigger.on of a deadline",
  );
  return [{ code: "out-of-range", path, found: `${id} (per: task)`, expected }];
};

const linkProblems = (
  profile: Profile,
  index: number,
  link: Link,
  { names, places, targets }: References,
): Problem[] => {
  const place = places.get(link.id);
  const target = place === undefined ? undefined : profile.rules[place];
  const recurring = target === undefined ? null : recurrenceProblems(profile.rules[index], target, link);
  if (recurring !== null) return recurring;
  if (place === undefined || target === undefined || !fits(target, link.kind)) {
    return [names.report("unknown-name", link.path, link.id, targets[link.kind])];
  }
  // Deadlines are computed in the order of their rules; states and rights after all of them.
  const own = profile.rules[index];
  if (link.kind !== "duty" || own === undefined || !isDated(own) || place < index) return [];
  return [
    {
      code: "out-of-range",
      path: link.path,
      found: `${link.id} (rules[${place}])`,
      expected: both(`một quy định thời hạn đứng trước rules[${index}]`, `a deadline rule before rules[${index}]`),
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
    id = rule?.replaces;
  }
  return id === start;
};

const replacementProblems = (profile: Profile, index: number, { names, places }: References): Problem[] => {
  const rule = profile.rules[index];
  if (rule?.replaces === undefined || !isDated(rule)) return [];
  const path = `rules[${index}].replaces`;
  const target = profile.rules[places.get(rule.replaces) ?? -1];
  if (target === undefined || !isDated(target)) {
    return [names.report("unknown-name", path, rule.replaces, profile.rules.filter(isDated).map(ruleId))];
  }
  if (replacesItself(profile, places, ruleId(rule))) {
    return [
      {
        code: "out-of-range",
        path,
        found: inBoth`${both("vòng lặp", "a cycle")}: ${rule.replaces}`,
        expected: both("một quy định khác", "another rule"),
      },
    ];
  }
  if (rule.when !== undefined) return [];
  return [
    {
      code: "missing",
      path: `rules[${index}].when`,
      expected: inBoth`${both("khi nào thay cho", "when it replaces")} ${rule.replaces}`,
    },
  ];
};

const actorProblems = (rule: Rule, path: string, { names, actors }: References): Problem[] => {
  const named = [
    { path: `${path}.bearer.role`, actor: rule.bearer.role },
    ...(rule.recipients ?? []).map((recipient, i) => ({
      path: typeof recipient === "string" ? `${path}.recipients[${i}]` : `${path}.recipients[${i}].to`,
      actor: typeof recipient === "string" ? recipient : recipient.to,
    })),
  ];
  const { trigger } = rule;
  if ("on" in trigger && trigger.by !== undefined) {
    if ("role" in trigger.by) named.push({ path: `${path}.trigger.by.role`, actor: trigger.by.role });
    if ("notRole" in trigger.by) named.push({ path: `${path}.trigger.by.notRole`, actor: trigger.by.notRole });
  }
  return named
    .filter(({ actor }) => !actors.has(actor))
    .map(({ path: place, actor }) => names.report("unknown-name", place, actor, [...actors]));
};

/** Parameters that a rule leaves its number to, with their places. */
const parametersIn = (rule: Rule, path: string): { readonly path: string; readonly name: string }[] => {
  const { limit } = rule;
  const ofLimit =
    limit !== undefined && "promptly" in limit && limit.parameter !== undefined
      ? [{ path: `${path}.limit.parameter`, name: limit.parameter }]
      : [];
  return isJudged(rule) ? [...ofLimit, { path: `${path}.trigger.judgedBy`, name: rule.trigger.judgedBy }] : ofLimit;
};

/** Provisions of another regulation than the profile and those it is built on. */
const provisionProblems = (profile: Profile, { names, ids }: NameContext): Problem[] => {
  const cited = [
    ...(profile.statusProvision === null ? [] : [{ path: "statusProvision", provision: profile.statusProvision }]),
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
export const checkReferences = (profile: Profile, context: NameContext): Problem[] => {
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
    const links = ruleLinks(rule, path);
    const unset = parametersIn(rule, path).filter(({ name }) => !Object.hasOwn(profile.parameters, name));
    return [
      ...(first === i ? [] : [twice]),
      ...actorProblems(rule, path, references),
      ...links.flatMap((link) => linkProblems(profile, i, link, references)),
      ...replacementProblems(profile, i, references),
      ...unset.map(({ path: place, name }) =>
        names.report("unknown-name", place, name, Object.keys(profile.parameters)),
      ),
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
