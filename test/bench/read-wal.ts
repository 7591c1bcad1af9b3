import pg from 'pg';

/** Bytes of write-ahead log that the whole PostgreSQL has written since it was made. */
export async function readWal(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ bytes: string }>(`select pg_current_wal_lsn() - '0/0'::pg_lsn as bytes`);
    return Number(rows[0]?.bytes);
  } finally {
    await client.end();
  }
}
