import type { Transaction } from '../parts.ts';
import type { AsideKind } from './aside-words.ts';

type Aside = {
  readonly applicationId: string;
  readonly kind: AsideKind;
  /** Who did it, by user id; null for a candidate. */
  readonly byId: string | null;
  readonly byKind?: 'person' | 'candidate' | 'besked';
  /** Ids, codes and instants only. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** Epoch ms; now unless said. */
  readonly at?: number;
};

/** Writes what somebody did beside the run into a candidate's timeline, behind all that had happened by then; in the transaction that does it. */
export async function recordAside(
  transaction: Transaction,
  { applicationId, kind, byId, byKind = 'person', data = {}, at = Date.now() }: Aside,
): Promise<void> {
  await transaction.$executeRaw`
    insert into "aside" ("applicationId", "seq", "kind", "at", "byKind", "byId", "data")
    select "id", "seq", ${kind}, ${new Date(at)}, ${byKind}, ${byId}, ${JSON.stringify(data)}::jsonb
    from "application" where "id" = ${applicationId}::uuid`;
}
