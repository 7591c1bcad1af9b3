import { once } from 'node:events';
import type { Response } from 'express';
import type { JobSurvey } from '../contract/surveys.ts';
import { toCell } from '../http/to-cell.ts';
import type { Database } from '../parts.ts';
import { findJobSurveys } from './find-job-surveys.ts';
import { getFigures } from './get-figures.ts';

type Line = Pick<JobSurvey, 'invited' | 'answers'> & Partial<Pick<JobSurvey, 'jobId' | 'jobTitle'>>;

/** Writes the figures to the response as CSV: a line of the whole organisation, then one of each job. What fewer than five have said stays empty. */
export async function exportSurveys(database: Database, organisationId: string, response: Response): Promise<void> {
  const whole = await getFigures(database, organisationId);
  let jobs = await findJobSurveys(database, organisationId, { limit: 200 });
  response.set({
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="what-candidates-say.csv"',
  });
  // Spreadsheets take a file without the mark for another alphabet's.
  response.write(`\ufeff${columns.join(',')}\r\n${toLine(whole)}`);
  for (;;) {
    const hasRoom = response.write(jobs.items.map(toLine).join(''));
    if (!hasRoom && !response.destroyed) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    if (jobs.next === null || response.destroyed) break;
    jobs = await findJobSurveys(database, organisationId, { limit: 200, after: jobs.next });
  }
  response.end();
}

const columns = [
  ...['job', 'invited', 'answers', 'mean', 'rated1', 'rated2', 'rated3', 'rated4', 'rated5'],
  ...['heardOnTime', 'notOnTime', 'unsure', 'feedbackUseful', 'partlyUseful', 'notUseful', 'noFeedback', 'jobId'],
];

function toLine({ jobTitle = '', jobId = '', invited, answers }: Line): string {
  const { heardOnTime, feedbackUseful } = answers ?? {};
  const figures = [
    ...[answers?.count, answers?.mean, ...(answers?.ratings ?? Array.from({ length: 5 }, () => undefined))],
    ...[heardOnTime?.yes, heardOnTime?.no, heardOnTime?.unsure],
    ...[feedbackUseful?.yes, feedbackUseful?.partly, feedbackUseful?.no, feedbackUseful?.none],
  ];
  const cells = [jobTitle, invited, ...figures, jobId];
  return `${cells.map((cell) => toCell(String(cell ?? ''))).join(',')}\r\n`;
}
