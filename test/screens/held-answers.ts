import { v5 } from 'uuid';
import type { HeldSend } from '../../server/contract/held-sends.ts';
import { correctionBatch } from './correction-answers.ts';

const held = (kind: HeldSend['kind'], jobId: string | null, id = v5(`held ${kind}`, v5.URL)): HeldSend => ({
  ...{ id, kind, jobId, total: 48, begunBy: 'Anna-Karin Wennerström-Lagergren' },
  createdAt: new Date(Date.now() - 60_000).toISOString(),
  leavesAt: new Date(Date.now() + 540_000).toISOString(),
});

/** What waits in a job before it goes to many: times, and a correction. */
export const heldSendsOf = (jobId: string) => ({
  items: [held('slots', jobId), held('correction', jobId, correctionBatch(jobId).id)],
});

export const heldSendsOfAll = () => ({ items: [held('calendar', null)] });
