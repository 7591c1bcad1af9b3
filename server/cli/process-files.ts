import type { ProcessDetail, ProcessSummary, VersionSummary } from '../contract/processes.ts';
import { checkDefinition } from '../checking/check-definition.ts';
import type { Api } from './api-client.ts';
import { linesOfProblems } from './check-files.ts';
import { CommandError, type ExitCode, tell } from './output.ts';
import { readText } from './read-definition.ts';

/** Publishes a process file: as a new process, or as the next version of the one with the same id; 1 where a problem stops it. */
export async function publishFile(
  api: Api,
  file: string,
  options: { json: boolean; note?: string },
): Promise<ExitCode> {
  // Looked at here first, so that a drawing that cannot be published leaves no process behind.
  const { definition, problems } = checkDefinition(await readText(file));
  if (definition === null || problems.some(({ severity }) => severity === 'error')) {
    tell(options.json, { file, problems }, [`${file} is not published:`, ...linesOfProblems(problems, 'en')]);
    return 1;
  }
  const process = (await findProcess(api, definition.id)) ?? (await createFrom(api, definition));
  const saved = (await api.call(
    'PUT',
    `/api/v1/processes/${process.id}/draft`,
    { definition },
    { 'if-match': `"${process.draftRevision}"` },
  )) as { draftRevision: number };
  const version = (await api.call('POST', `/api/v1/processes/${process.id}/publish`, {
    draftRevision: saved.draftRevision,
    ...(options.note === undefined ? {} : { note: options.note }),
  })) as VersionSummary;
  tell(options.json, { processId: process.id, ...version }, [
    `Published ${definition.id} as version ${version.number} (${version.id})`,
  ]);
  return 0;
}

/** Prints a process file as import would take it, by the process's id or readable name. */
export async function exportProcess(api: Api, name: string): Promise<ExitCode> {
  const found = await findProcess(api, name);
  if (!found)
    throw new CommandError(`There is no process ${name}.`, 'Give the id in its file, or its id in the address bar.');
  process.stdout.write(await api.text(`/api/v1/processes/${found.id}/file`));
  return 0;
}

async function createFrom(api: Api, definition: unknown): Promise<ProcessSummary> {
  return (await api.call('POST', '/api/v1/processes', { from: 'file', definition })) as ProcessDetail;
}

async function findProcess(api: Api, name: string): Promise<ProcessSummary | undefined> {
  for (let after: string | null = ''; after !== null; ) {
    const page = (await api.call(
      'GET',
      `/api/v1/processes?limit=200${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`,
    )) as {
      items: ProcessSummary[];
      next: string | null;
    };
    const found = page.items.find(({ id, slug }) => id === name || slug === name);
    if (found) return found;
    after = page.next;
  }
  return undefined;
}
