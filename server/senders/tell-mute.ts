import type { Pool } from '../../prisma/pool.ts';

const day = 86_400_000;

type Mute = {
  readonly organisationId: string;
  /** The id of a sender, or the name of a provider of the installation. */
  readonly sender: string;
  /** By which it refuses to be asked. */
  readonly code: string;
};

/**
 * A provider takes messages and tells nothing of what becomes of them, or of what candidates write: those who can mend its key hear of it, once a day
 * for each sender and code.
 */
export async function tellMute(pool: Pool, { organisationId, sender, code }: Mute, now = Date.now()): Promise<void> {
  await pool.query({
    name: 'tell-mute',
    text: `insert into "staff_event" ("id", "organisationId", "key", "kind", "about", "to", "at")
      values (gen_random_uuid(), $1, $2, 'failedMessage', 'providerMute', '[{"kind": "role", "role": "administrator"}]', $3)
      on conflict ("organisationId", "key") do nothing`,
    values: [organisationId, `mute/${sender}/${code}/${Math.floor(now / day)}`, new Date(now)],
  });
}
