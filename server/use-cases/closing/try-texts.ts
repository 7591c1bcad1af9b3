import { lintWording } from '../../../process/wording/lint-wording.ts';
import type { ClosingMessage, ClosingRead } from '../../contract/closing.ts';
import type { ClosingTexts } from '../../contract/closing-texts.ts';
import type { Caller } from '../../http/caller.ts';
import type { PartFinding } from '../../contract/wording.ts';
import type { Parts } from '../../parts.ts';
import { findSentAs } from '../messages/sent-as.ts';
import { memberNames } from '../member-names.ts';
import { loadVersions } from '../load-versions.ts';
import { closingInstant } from './closing-instant.ts';
import { readClosing } from './read-closing.ts';

const languages = ['sv', 'en'] as const;

type Trying = { readonly jobId: string; readonly stepId: string; readonly texts: ClosingTexts };

/** How changed words read for the first who stands in a step in each language, by each way of hearing, and what should not be sent of them. Stores nothing. */
export async function tryTexts(parts: Parts, caller: Caller, { jobId, stepId, texts }: Trying): Promise<ClosingRead[]> {
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
  const sentAs = await findSentAs(parts, organisationId);
  const people = await memberNames(database, organisationId);
  const items: ClosingRead[] = [];
  for (const row of rows) {
    const version = versions.get(row.versionId);
    if (!version) continue;
    const item = await readClosing(parts, caller, row, { version, now, sentAs, texts });
    items.push({ ...item, findings: findingsIn(item, people) });
  }
  return items;
}

/** In the whole message as it is read. It is signed by nobody, so that a colleague's name is one too. */
function findingsIn({ name, language, subject, text }: ClosingMessage, people: readonly string[]): PartFinding[] {
  return [subject, text].flatMap((words) =>
    lintWording(words ?? '', language, { people, candidate: name }).map(
      (finding) => ({ part: 'feedbackText', ...finding }) as PartFinding,
    ),
  );
}
