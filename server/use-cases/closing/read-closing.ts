import { tryClosing } from '../../../activities/preview/try-closing.ts';
import type { Prisma } from '../../../prisma/client.ts';
import type { ClosingMessage } from '../../contract/closing.ts';
import type { ClosingTexts } from '../../contract/closing-texts.ts';
import type { Caller } from '../../http/caller.ts';
import type { Parts } from '../../parts.ts';
import type { PublishedVersion } from '../load-versions.ts';
import { type FindSentAs, sentAsTo, sentByNobody } from '../messages/sent-as.ts';
import { fullName } from '../names-of.ts';
import { previewSettings } from '../preview-settings.ts';
import { nameTexts } from './name-texts.ts';

type Row = Prisma.ApplicationGetPayload<{ include: { candidate: true } }>;
type Reading = {
  readonly version: PublishedVersion;
  readonly now: number;
  readonly sentAs: FindSentAs;
  readonly texts?: ClosingTexts | undefined;
};

/** What one candidate would hear if their job were closed, with the words that are written for it. Stores nothing. */
export async function readClosing(
  parts: Parts,
  { userId, organisationId }: Caller,
  row: Row,
  { version, now, sentAs, texts }: Reading,
): Promise<ClosingMessage> {
  const { definition, calendar: holidays } = version;
  const settings = await previewSettings(parts, organisationId);
  const tried = await tryClosing(
    { pool: parts.pool, version: { definition, holidays }, settings, now },
    { applicationId: row.id, userId, texts: texts && nameTexts(texts) },
  );
  const rendered = tried?.rendered;
  const nothing = { channel: null, subject: null, text: null, html: null };
  return {
    applicationId: row.id,
    name: fullName(row.candidate),
    stepName: row.stepId === null ? null : (definition.steps[row.stepId]?.name ?? null),
    isBegun: tried !== null,
    language: row.candidate.language as 'sv',
    ...(rendered ?? nothing),
    ...(rendered ? sentAsTo(sentAs, row.id, row.candidate)[rendered.channel] : sentByNobody),
    leavesAt: typeof tried?.leavesAt === 'number' ? new Date(tried.leavesAt).toISOString() : null,
    decision: tried?.decision ?? null,
  };
}
