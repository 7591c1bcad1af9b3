import { formatDate } from '../../process/calendar/format-instant.ts';
import type { Language, LocalText } from '../../process/definition/schema.ts';
import type { SaidThemselves } from '../candidate-page/contract.ts';
import type { Database } from '../parts.ts';
import { findAnswers } from './find-answers.ts';
import { inWords, labelIn } from './own-data/in-words.ts';
import type { LinkedApplication } from './find-candidate-link.ts';
import type { PublishedVersion } from './load-versions.ts';

type Asked = {
  readonly application: LinkedApplication;
  readonly version: PublishedVersion;
  readonly language: Language;
};

/** Beside what they have heard it has to fit on a page of 50 kB. */
const most = 15;

/**
 * What the candidate has said themselves, newest first: their answers, and what they wrote on their page or from an address or number that is theirs alone. Not what
 * colleagues entered for them, and nothing that somebody else with the same number may have written.
 */
export async function findSaid(database: Database, asked: Asked): Promise<SaidThemselves[]> {
  const [answers, replies] = await Promise.all([findGiven(database, asked), findWritten(database, asked)]);
  return [...answers, ...replies].toSorted((one, other) => other.at - one.at).slice(0, most);
}

async function findGiven(database: Database, { application, version, language }: Asked): Promise<SaidThemselves[]> {
  const { definition } = version;
  const all = await findAnswers(database, { applicationId: application.id, definition });
  return all
    .filter(({ by }) => by.kind === 'candidate')
    .map(({ answeredAt, given }) => ({
      kind: 'answers',
      at: Date.parse(answeredAt),
      given: given.map(({ label, value, options }) => ({
        label: labelIn(label, language, ''),
        value: asRead(value, options, language),
      })),
    }));
}

async function findWritten(database: Database, { application }: Asked): Promise<SaidThemselves[]> {
  const { id: applicationId, candidate } = application;
  const rows = await database.reply.findMany({
    where: {
      applicationId,
      meaning: { in: ['words', 'yes', 'no'] },
      otherIds: { isEmpty: true },
      OR: [
        { channel: 'page' },
        { from: { in: [candidate.email, candidate.phone].filter((one) => one !== null), mode: 'insensitive' } },
      ],
    },
    orderBy: { receivedAt: 'desc' },
    take: most,
  });
  return rows.map(({ receivedAt, channel, text }) => ({ kind: 'wrote', at: receivedAt.getTime(), channel, text }));
}

/** As the candidate reads it on their page: an option by its name, a date and a number as they are written in the language. */
function asRead(value: unknown, options: unknown, language: Language): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return value.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB');
  if (typeof value !== 'string') return inWords(value, language);
  const option = (options as Readonly<Record<string, LocalText>> | null)?.[value];
  if (option) return labelIn(option, language, '') || value;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(Date.parse(value), 'UTC', language) : value;
}
