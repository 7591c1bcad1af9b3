import pg from 'pg';

/** A role of this name was made meanwhile: by its own code, or by that of the catalogue's unique key. */
const alreadyThere = ['42710', '23505'];

/**
 * Lets the role that servers and workers connect as read and write every table of the owner's, and of the audit log only read and add: it can
 * change no table and take no trigger away. Makes the role where it is missing and the owner may make roles; may be repeated. Does nothing where both
 * addresses are one role's.
 */
export async function grantRights(ownerUrl: string, serverUrl: string): Promise<void> {
  const [owner, server] = [new URL(ownerUrl), new URL(serverUrl)];
  if (owner.username === server.username) return;
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const role = { name: decodeURIComponent(server.username), password: decodeURIComponent(server.password) };
    await makeRole(client, role);
    await grant(client, client.escapeIdentifier(role.name));
  } finally {
    await client.end();
  }
}

async function makeRole(client: pg.Client, { name, password }: { name: string; password: string }): Promise<void> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  if (found.rowCount !== 0) return;
  const words = `create role ${client.escapeIdentifier(name)} login password ${client.escapeLiteral(password)}`;
  await client.query(words).catch((error: { code?: string }) => {
    if (!alreadyThere.includes(error.code ?? '')) throw error;
  });
}

async function grant(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select current_database() as "name"');
  const database = client.escapeIdentifier(rows[0]?.name ?? '');
  await client.query(`begin;
    select pg_advisory_xact_lock(hashtext('besked_rights'));
    grant connect on database ${database} to ${role};
    grant usage on schema public to ${role};
    revoke create on schema public from public, ${role};
    grant select, insert, update, delete on all tables in schema public to ${role};
    revoke update, delete, truncate on "audit_entry" from ${role};
    revoke insert, update, delete on "_prisma_migrations" from ${role};
    grant usage, select on all sequences in schema public to ${role};
    alter default privileges in schema public grant select, insert, update, delete on tables to ${role};
    alter default privileges in schema public grant usage, select on sequences to ${role};
    commit`);
}
