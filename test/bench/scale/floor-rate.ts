import { randomUUID } from 'node:crypto';
import { TASK_QUEUE, workflowId } from '../floor/contract.ts';
import { type FloorServices, withFloor } from '../floor/with-floor.ts';
import { applicationFloor } from '../floor/workflows.ts';
import { createMailPeer } from '../mail-peer.ts';
import { acceptedUntil } from './accepted-until.ts';
import { steadily } from './steadily.ts';

const day = 24 * 60 * 60 * 1_000;

/** How many acknowledgements a second leave by the workflow written by hand, of candidates who apply as steadily. */
export async function floorRate(services: Omit<FloorServices, 'mailUrl'>, messages: number): Promise<number> {
  const peer = await createMailPeer();
  try {
    return await withFloor({ ...services, mailUrl: peer.url }, async ({ client }) => {
      const begun = performance.now();
      await steadily(messages, () => {
        const applicationId = randomUUID();
        return client.workflow.start(applicationFloor, {
          ...{ taskQueue: TASK_QUEUE, workflowId: workflowId(applicationId) },
          args: [{ applicationId, stages: 1, promiseMs: 5 * day, undoMs: 1_000, ladder: 'nextRung' }],
        });
      });
      await acceptedUntil(peer, messages);
      return messages / ((performance.now() - begun) / 1_000);
    });
  } finally {
    await peer.close();
  }
}
