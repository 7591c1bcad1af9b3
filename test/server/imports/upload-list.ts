import { expect } from 'vitest';
import type { Answer, Client } from '../start-test-server.ts';

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

/** Imports all that is ready of a list, at once: nobody waits out ten minutes in a test. */
export async function startImport(client: Client, importId: string): Promise<Answer> {
  const { body } = await client('GET', `/api/v1/imports/${importId}`);
  const count = body.ready === 0 ? {} : { count: body.ready };
  return client('POST', `/api/v1/imports/${importId}/run`, { atOnce: true, ...count });
}
