import type { PoolClient } from 'pg';
import type { Pool } from '../../../prisma/pool.ts';
import { type AtCommit, currentLife, type Life, restOf, Struck } from './life.ts';

/** The pool as it is, but for the transactions of a life that something happens to when they are to be committed. */
export function mortalPool(pool: Pool): Pool {
  const connect = async () => {
    const connection = await pool.connect();
    const life = currentLife();
    return life?.atCommit ? doomed(connection, life, life.atCommit) : connection;
  };
  return over(pool, { connect });
}

function doomed(connection: PoolClient, life: Life, { ...fate }: AtCommit): PoolClient {
  const query = (statement: { readonly text?: string }) => {
    const run = () => connection.query(statement as never) as unknown as Promise<unknown>;
    return statement.text === 'commit' ? commit(run) : run();
  };
  const commit = async (run: () => Promise<unknown>) => {
    if (fate.kind === 'dies') {
      // As when the process falls: PostgreSQL sees the connection go, and takes everything back.
      connection.release(true);
      return life.die();
    }
    if (fate.kind === 'isNotTold') await run();
    life.atCommit = restOf(fate);
    throw new Struck('The connection to PostgreSQL broke');
  };
  return over(connection, { query });
}

/** The thing with some of what it can do done otherwise. */
export function over<Thing extends object>(thing: Thing, own: Readonly<Record<string, unknown>>): Thing {
  return new Proxy(thing, {
    get(target, name) {
      if (typeof name === 'string' && Object.hasOwn(own, name)) return own[name];
      const found: unknown = Reflect.get(target, name, target);
      return typeof found === 'function' ? (found as (...given: unknown[]) => unknown).bind(target) : found;
    },
  });
}
