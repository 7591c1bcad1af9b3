import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportRowView, ImportView } from '../contract/imports.ts';
import type { Api } from './api-client.ts';
import { CommandError, type ExitCode, tell } from './output.ts';
import { readBytes } from './read-definition.ts';

type Options = {
  readonly job: string;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly language: 'sv' | 'en';
};

/** Imports a list of candidates as the page does; 1 where a row could not be imported or the import stopped. With `dryRun` nobody is imported. Refuses a list in which no column is a name. */
export async function importCandidates(api: Api, file: string, options: Options): Promise<ExitCode> {
  const bytes = await readBytes(file);
  const name = encodeURIComponent(basename(file));
  const path = `/api/v1/jobs/${encodeURIComponent(options.job)}/imports?fileName=${name}`;
  const checked = (await api.call('POST', path, bytes, { 'content-type': 'text/csv' })) as ImportView;
  if (!Object.values(checked.mapping).some((column) => column === 'firstName' || column === 'fullName'))
    throw new CommandError(
      `No column of ${basename(file)} is the name: ${checked.headings.join(', ')}.`,
      `Call one Name (or First name and Last name), or say what the columns mean at /jobs/${checked.jobId}/import?import=${checked.id} in Besked.`,
    );
  const result = options.dryRun ? checked : await run(api, checked, options.json);
  const rows = await allRows(api, checked.id);
  tell(options.json, { ...result, rows }, [
    summaryOf(result, options.dryRun),
    ...result.leftOut.map(({ heading, instead }) => `  ${heading} is left out: ${instead} means the same and is taken`),
    ...rows.flatMap((row) => issuesOf(row, options.language)),
  ]);
  return result.failed > 0 || ['failed', 'paused'].includes(result.status) ? 1 : 0;
}

/** Whoever types the command has the dry run for a preview: it does not wait. */
async function run(api: Api, { id, total, ready }: ImportView, quiet: boolean): Promise<ImportView> {
  let state = (await api.call('POST', `/api/v1/imports/${id}/run`, started(ready))) as ImportView;
  while (state.status === 'running') {
    if (!quiet) process.stderr.write(`\r${state.imported} of ${total}`);
    await sleep(300);
    state = (await api.call('GET', `/api/v1/imports/${id}`)) as ImportView;
  }
  if (!quiet) process.stderr.write('\n');
  return state;
}

const started = (ready: number) => ({ atOnce: true, ...(ready > 0 ? { count: ready } : {}) });

async function allRows(api: Api, importId: string): Promise<ImportRowView[]> {
  const rows: ImportRowView[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page = (await api.call(
      'GET',
      `/api/v1/imports/${importId}/rows?limit=200${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`,
    )) as { items: ImportRowView[]; next: string | null };
    rows.push(...page.items);
    after = page.next;
  }
  return rows;
}

function summaryOf(
  { total, ready, imported, duplicates, failed, encoding, separator, status }: ImportView,
  dryRun: boolean,
): string {
  const stopped = status === 'failed' || status === 'paused' ? `, stopped with ${ready} to go` : '';
  const done = dryRun ? `${ready} would be imported` : `${imported} imported${stopped}`;
  return `${total} rows (${encoding}, separated by "${separator}"): ${done}, ${duplicates} known already, ${failed} with errors`;
}

function issuesOf({ row, issues }: ImportRowView, language: 'sv' | 'en'): string[] {
  return issues.map(
    ({ severity, column, message }) =>
      `  row ${row}${column === null ? '' : `, ${column}`}: ${severity}: ${message[language]}`,
  );
}
