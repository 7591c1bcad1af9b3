import type { LeftOut } from './composed.ts';
import type { Item } from './collect-items.ts';
import type { ComposeInput, KnownCompetency } from './input.ts';
import type { Turned } from './tongue.ts';

type Level = 1 | 2 | 3 | 4 | 5;

/** One thing to say: a piece of evidence, or in its stead what the level means. */
export type Point = { readonly shows: 'strength' | 'development'; readonly competency: KnownCompetency } & (
  | { readonly kind: 'evidence'; readonly item: Item; readonly turned: Turned }
  | { readonly kind: 'anchor'; readonly level: Level }
);

export type Chosen = { readonly points: readonly Point[]; readonly leftOut: readonly LeftOut[] };

/** What is said, the strongest first, and what is not with its reason. `most` is how many of each kind there is room for. */
export function choosePoints(
  items: readonly Item[],
  input: ComposeInput,
  most: Readonly<Record<Point['shows'], number>>,
): Chosen {
  const strengths = choose('strength', items, input, most.strength);
  const taken = new Set(strengths.points.map(({ competency }) => competency.id));
  const development = choose('development', items, input, most.development, taken);
  return {
    points: [...strengths.points, ...development.points],
    leftOut: [...strengths.leftOut, ...development.leftOut],
  };
}

function choose(
  shows: Point['shows'],
  items: readonly Item[],
  input: ComposeInput,
  most: number,
  taken?: ReadonlySet<string>,
): Chosen {
  const ofKind = items.filter(({ evidence }) => evidence.shows === shows);
  const points = inOrder(shows, [...evidencePoints(shows, ofKind), ...standIns(shows, ofKind)], taken);
  const wanted = points.length > 0 || most === 0 ? points : fromLevels(shows, input);
  const chosen = wanted.slice(0, most);
  const isNeeded = most > 0 && (shows === 'strength' || input.stage !== 'application');
  const nothing: LeftOut[] =
    chosen.length === 0 && isNeeded ? [{ reason: shows === 'strength' ? 'nothingStrong' : 'nothingToDevelop' }] : [];
  return { points: chosen, leftOut: [...ofKind.flatMap((item) => leftOutOf(item, chosen)), ...nothing] };
}

function evidencePoints(shows: Point['shows'], items: readonly Item[]): Point[] {
  return items.flatMap((item): Point[] =>
    typeof item.turned === 'string'
      ? []
      : [{ kind: 'evidence', shows, competency: item.competency, item, turned: item.turned }],
  );
}

// Where no evidence of a competency can be told, the level's own sentence stands in for it.
function standIns(shows: Point['shows'], items: readonly Item[]): Point[] {
  const told = new Set(items.filter(({ turned }) => typeof turned !== 'string').map(({ competency }) => competency.id));
  const seen = new Set<string>();
  return items.flatMap(({ competency, level }): Point[] => {
    if (told.has(competency.id) || seen.has(competency.id) || !canSay(shows, competency, level)) return [];
    seen.add(competency.id);
    return [{ kind: 'anchor', shows, competency, level }];
  });
}

function fromLevels(shows: Point['shows'], { scorecards, competencies }: ComposeInput): Point[] {
  const rated = scorecards.flatMap(({ ratings }) =>
    Object.entries(ratings).flatMap(([id, { level }]): Point[] => {
      const competency = competencies.find((known) => known.id === id);
      return competency && canSay(shows, competency, level) ? [{ kind: 'anchor', shows, competency, level }] : [];
    }),
  );
  const first = rated.filter(
    (point, at) => rated.findIndex(({ competency }) => competency.id === point.competency.id) === at,
  );
  return inOrder(shows, first).slice(0, 1);
}

// A strength is said from level 3 up; what could be developed up to level 3.
function canSay(shows: Point['shows'], { anchors, inText }: KnownCompetency, level: Level | null): level is Level {
  if (level === null || !anchors || !inText) return false;
  return shows === 'strength' ? level >= 3 : level <= 3;
}

// One competency is said once before any is said twice.
function inOrder(shows: Point['shows'], points: readonly Point[], taken: ReadonlySet<string> = new Set()): Point[] {
  const sign = shows === 'strength' ? -1 : 1;
  const sorted = points.toSorted((one, other) => weight(one, sign) - weight(other, sign));
  const turns = sorted.map((point, at) => ({
    point,
    turn: sorted.slice(0, at).filter(({ competency }) => competency.id === point.competency.id).length,
  }));
  const lateness = ({ point, turn }: (typeof turns)[number]) => turn + (taken.has(point.competency.id) ? 0.5 : 0);
  return turns.toSorted((one, other) => lateness(one) - lateness(other)).map(({ point }) => point);
}

function weight(point: Point, sign: number): number {
  const level = point.kind === 'anchor' ? point.level : (point.item.level ?? 3);
  const whole =
    point.kind === 'evidence' ? Number(point.turned.situation !== null) + Number(point.turned.impact !== null) : -1;
  return sign * level * 10 - whole;
}

function leftOutOf(item: Item, chosen: readonly Point[]): LeftOut[] {
  const { scorecardId, competency, evidence, turned } = item;
  const where = { scorecardId, competencyId: competency.id, evidenceId: evidence.id };
  if (typeof turned === 'string') {
    const standIn = chosen.find((point) => point.kind === 'anchor' && point.competency.id === competency.id);
    return [{ reason: turned, ...where, ...(standIn?.kind === 'anchor' ? { level: standIn.level } : {}) }];
  }
  if (!chosen.some((point) => point.kind === 'evidence' && point.item === item)) return [{ reason: 'room', ...where }];
  return turned.dropped.map((field) => ({ reason: 'grammar', ...where, field }));
}
