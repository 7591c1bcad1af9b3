import type { Instant } from '../interpreter/contract.ts';
import type { KeptLists, Moments } from './kept-lists.ts';

/** One step of the way: entered at an instant from a step that was entered `since`, which was the moment at that place among those looked at. */
export type Move = { readonly at: Instant; readonly since: Instant; readonly place: number };

/** Such steps, each instant once and the first for each, list by list so that many nodes share them. */
export type Passage = { readonly at: Moments; readonly since: Moments; readonly places: readonly number[] };

type Source<From> = From & { readonly at: Instant };

/**
 * When a step is entered at instants that the drawing gives, and from where; whoever came first counts. Passages are kept whole, since
 * many steps share one: only where a second one comes, or somebody asks, the instants are looked at one by one.
 */
export class Entrances<From extends object> {
  private readonly added: { readonly passage: Passage; readonly from: From }[] = [];
  private sources: Map<Instant, Source<From>> | null = null;
  private indexed = 0;

  /** What of the passage is new. */
  add(passage: Passage, from: From): Passage {
    if (this.added.some((one) => one.passage === passage)) return nothing;
    const fresh = this.added.length === 0 ? passage : this.freshOf(passage);
    if (fresh.at.length > 0) this.added.push({ passage: fresh, from });
    return fresh;
  }

  get(at: Instant): Source<From> | undefined {
    return this.index().get(at);
  }

  /** From where it was entered first. */
  first(): Source<From> | undefined {
    const [first] = this.added;
    const at = first?.passage.since[0];
    return first && at !== undefined ? { ...first.from, at } : undefined;
  }

  /** In the order found. */
  instants(): Moments {
    return [...this.index().keys()];
  }

  private freshOf({ at, since, places }: Passage): Passage {
    const known = this.index();
    const fresh = at.flatMap((instant, index) => (known.has(instant) ? [] : [index]));
    if (fresh.length === at.length) return { at, since, places };
    const only = (list: readonly number[]) => fresh.map((index) => list[index] as number);
    return { at: only(at), since: only(since), places: only(places) };
  }

  private index(): ReadonlyMap<Instant, Source<From>> {
    const sources = (this.sources ??= new Map());
    for (; this.indexed < this.added.length; this.indexed += 1) {
      const one = this.added[this.indexed];
      one?.passage.at.forEach((at, index) => sources.set(at, { ...one.from, at: one.passage.since[index] as Instant }));
    }
    return sources;
  }
}

/** The steps up to an instant. */
export function passageOf(steps: readonly Move[], until: Instant, lists: KeptLists): Passage {
  const first = new Map<Instant, Move>();
  for (const step of steps) if (step.at <= until && !first.has(step.at)) first.set(step.at, step);
  const kept = [...first.values()];
  return {
    at: lists.keep(kept.map(({ at }) => at)),
    since: kept.map(({ since }) => since),
    places: kept.map(({ place }) => place),
  };
}

const nothing: Passage = { at: [], since: [], places: [] };
