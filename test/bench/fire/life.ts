import { AsyncLocalStorage } from 'node:async_hooks';

/** What happens to the next transaction of a life when it is to be committed. */
export type AtCommit =
  | { readonly kind: 'dies' }
  /** It is rolled back so many times, and the worker is told. */
  | { readonly kind: 'fails'; times: number }
  /** It is committed, and the worker is told that it is not. */
  | { readonly kind: 'isNotTold' };

/** What is left of it for the next commit once it has happened to one. */
export const restOf = (fate: AtCommit): AtCommit | null =>
  fate.kind === 'fails' && fate.times > 1 ? { ...fate, times: fate.times - 1 } : null;

/** What a struck attempt fails with: nothing of it is a mistake. */
export class Struck extends Error {
  override readonly name = 'Struck';
}

/** One activity of a worker, or one attempt of a server, that may die in the middle of it: what comes after that point is never done. */
export type Life = {
  /** Ends the activity here; the answer is never given. */
  readonly die: () => Promise<never>;
  atCommit: AtCommit | null;
  /** It has done everything, and dies before Temporal hears of it. */
  diesUnheard: boolean;
};

const lives = new AsyncLocalStorage<Life>();

/** The life in which this is called; undefined outside of all activities. */
export const currentLife = (): Life | undefined => lives.getStore();

/** Does the work as an activity that may die: then it fails for whoever waits for it, and nothing of it goes on. */
export async function liveThrough<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const death = Promise.withResolvers<never>();
  death.promise.catch(() => undefined);
  const life: Life = {
    die() {
      death.reject(new Struck('The worker has died'));
      return new Promise<never>(() => undefined);
    },
    atCommit: null,
    diesUnheard: false,
  };
  return lives.run(life, async () => {
    const answer = await Promise.race([work(), death.promise]);
    if (life.diesUnheard) throw new Struck('The worker has died');
    return answer;
  });
}
