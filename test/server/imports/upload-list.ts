import { expect } from 'vitest';
import type { Client } from '../start-test-server.ts';

/** Uploads a list of so many people for a job, all of them ready to be imported; answers the import's id. */
export async function uploadList(client: Client, jobId: string, rows: number, family = 'Nr'): Promise<string> {
  const lines = Array.from({ length: rows }, (_, index) => `Eva,${family}${index},${family}${index}@example.com`);
  const { body } = await client(
    'POST',
    `/api/v1/jobs/${jobId}/imports?fileName=list.csv`,
    ['first name,last name,email', ...lines].join('\n'),
    { 'content-type': 'text/csv' },
  );
  expect(body.ready).toBe(rows);
  return body.id as string;
}
