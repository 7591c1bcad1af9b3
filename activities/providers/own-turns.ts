import type { Pool } from '../../prisma/pool.ts';
import type { Channel, Provider } from './contract.ts';
import { countedAs } from './counted-as.ts';
import type { Providers } from './create-providers.ts';
import { ms, otherAheadMs, type RateLimits, takeSql, urgentAheadMs } from './shared-rate.ts';

/** When a message may be handed over: after so many milliseconds, or it is to be asked for again then, with nobody waiting meanwhile. */
export type OwnTurn = { readonly waitMs: number } | { readonly againMs: number };

export type OwnTurns = (
  provider: Pick<Provider, 'name' | 'own'>,
  asked: {
    readonly urgent: boolean;
    /** It has been put off before. */
    readonly isBack: boolean;
    /** Put off, it is asked for again no later than that. */
    readonly withinMs?: number | null;
  },
) => Promise<OwnTurn>;

/**
 * Gives the deliveries of runs their turns at an organisation's own account, and at the installation's of those limits where no queue has given
 * them one, as when an account of its own was removed meanwhile; counted in the database with what servers send. Where the next turns are taken a message is put off
 * to an instant of its own, a little more than a turn's distance after whoever was put off before: a crowd comes back one by one, holds no worker's place, and leaves some turns to others.
 * Who comes anew does not overtake it, unless it is urgent. Who cannot wait for a place behind the crowd takes none there, and asks again before.
 */
export function createOwnTurns(pool: Pool, limits: RateLimits = {}): OwnTurns {
  return async (provider, { urgent, isBack, withinMs = null }) => {
    const counted = countedAs(provider, limits);
    if (counted === null) return { waitMs: 0 };
    const { key, gapMs } = counted;
    const aheadMs = urgent ? Math.max(2 * gapMs, urgentAheadMs) : Math.max(gapMs, otherAheadMs);
    const crowd = crowdsOf(key)[urgent ? 'urgent' : 'other'];
    const values = [key, gapMs, aheadMs, urgent || isBack ? '' : crowd];
    const { rows } = await pool.query<{ waitMs: number }>({ name: 'take-own-turn', text: takeOwnSql, values });
    const [given] = rows;
    if (given) return { waitMs: Math.max(0, Number(given.waitMs)) };
    const late = await pool.query<{ againMs: number }>({
      ...{ name: 'put-off-turn', text: putOffSql },
      values: [crowd, gapMs * crowdDistance, aheadMs, withinMs],
    });
    const latestMs = withinMs ?? Number.POSITIVE_INFINITY;
    return { againMs: Math.max(gapMs, Math.min(late.rows[0]?.againMs ?? latestMs, latestMs)) };
  };
}

/** The rows of those who were put off, by how soon they are to leave. */
const crowdsOf = (key: string) => ({ urgent: `${key}/urgent`, other: `${key}/other` });

/** The rows in which places behind crowds are counted at the own accounts that an organisation sends by now. */
export function ownCrowds({ email, sms }: Pick<Providers, Channel>): readonly string[] {
  const keys = [...email, ...sms].flatMap((provider) => countedAs(provider, {})?.key ?? []);
  return keys.flatMap((key) => Object.values(crowdsOf(key)));
}

/** Of a turn's distance. Coming back exactly at the account's rate, a crowd would take every turn, and a newcomer would find none until all of it has left. */
const crowdDistance = 1.1;

const takeOwnSql = takeSql(
  `and not exists (select 1 from "provider_turn" c where c."provider" = $4 and c."nextAt" > clock_timestamp())`,
);

/** Takes the next place behind the crowd; gives none, and moves nobody, where that would be later than $4. */
const putOffSql = `insert into "provider_turn" as t ("provider", "nextAt") values ($1, clock_timestamp() + ${ms('$3')} + ${ms('$2')})
on conflict ("provider") do update set "nextAt" = greatest(t."nextAt", clock_timestamp() + ${ms('$3')}) + ${ms('$2')}
  where $4::float8 is null or greatest(t."nextAt", clock_timestamp() + ${ms('$3')}) + ${ms('$2')} <= clock_timestamp() + ${ms('$4')}
returning extract(epoch from "nextAt" - clock_timestamp())::float8 * 1000 as "againMs"`;
