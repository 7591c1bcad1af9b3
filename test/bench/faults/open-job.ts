import { randomUUID } from 'node:crypto';
import type { Answer, Api } from './api.ts';
import { faultsDrawing } from './drawing.ts';

/** Publishes the drawing and opens a job on it; answers the job's id. */
export async function openJob(api: Api): Promise<string> {
  const made = await api.post('/api/v1/processes', { from: 'file', definition: faultsDrawing() }, randomUUID());
  const { id, draftRevision } = expectStatus(made, 201).body;
  const published = await api.post(`/api/v1/processes/${id}/publish`, { draftRevision }, randomUUID());
  const versionId = expectStatus(published, 201).body.id;
  const opened = await api.post('/api/v1/jobs', { title: 'Sjuksköterska', versionId }, randomUUID());
  return expectStatus(opened, 201).body.id;
}

export function expectStatus(answer: Answer, status: number): Answer {
  if (answer.status !== status)
    throw new Error(`Answered ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
  return answer;
}
