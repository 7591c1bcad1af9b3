import type { Client } from '@temporalio/client';
import { within } from '../../activities/providers/within.ts';
import { type ApplyAnswer, type ApplyUpdate, applyUpdate, runId } from '../../workflows/contract.ts';

/** Longer than a busy worker needs, and no longer than somebody waits for a click. */
const patienceMs = 2_000;

type Asked = { readonly applicationId: string; readonly signalId: string };

/**
 * Has the run apply a stored signal now, and answers whether its row says what became of it. False where Temporal, the run or its worker has
 * not answered within two seconds: the relay then carries the signal as any other. Never throws.
 */
export async function applyAtOnce(client: () => Promise<Client | null>, asked: Asked): Promise<boolean> {
  try {
    return (await within(patienceMs, (stop) => ask(client, asked, stop))) === true;
  } catch {
    return false;
  }
}

async function ask(
  client: () => Promise<Client | null>,
  { applicationId, signalId }: Asked,
  stop: AbortSignal,
): Promise<boolean> {
  const found = await client();
  if (found === null) return false;
  const handle = found.workflow.getHandle(runId(applicationId));
  const answer = await found.withAbortSignal(stop, () =>
    handle.executeUpdate<ApplyAnswer, [ApplyUpdate]>(applyUpdate, { args: [{ signalId }], updateId: signalId }),
  );
  // A run that a newer one has taken over from has written nothing.
  return answer.kind === 'applied' || answer.code !== 'fenced';
}
