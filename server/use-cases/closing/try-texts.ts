import type { ClosingMessage } from '../../contract/closing.ts';
import type { ClosingTexts } from '../../contract/closing-texts.ts';
import type { Caller } from '../../http/caller.ts';
import type { Parts } from '../../parts.ts';
import { loadVersions } from '../load-versions.ts';
import { closingInstant } from './closing-instant.ts';
import { readClosing } from './read-closing.ts';

const languages = ['sv', 'en'] as const;

type Trying = { readonly jobId: string; readonly stepId: string; readonly texts: ClosingTexts };

/** How changed words read for the first who stands in a step in each language, by each way of hearing. Stores nothing. */
export async function tryTexts(
  parts: Parts,
  caller: Caller,
  { jobId, stepId, texts }: Trying,
): Promise<ClosingMessage[]> {
  const { database } = parts;
  const { organisationId } = caller;
  const now = (await closingInstant(database, jobId, Date.now())).getTime();
  const rows = [];
  for (const language of languages)
    for (const channel of ['email', 'sms'])
      rows.push(
        ...(await database.application.findMany({
          where: { organisationId, jobId, stepId, status: 'active', candidate: { language, channel } },
          orderBy: { id: 'asc' },
          take: 1,
          include: { candidate: true },
        })),
      );
  const versions = await loadVersions(
    database,
    rows.map(({ versionId }) => versionId),
  );
  const items: ClosingMessage[] = [];
  for (const row of rows) {
    const version = versions.get(row.versionId);
    if (version) items.push(await readClosing(parts, caller, row, { version, now, texts }));
  }
  return items;
}
