import type { PrismaClient } from '../../prisma/client.ts';
import type { Language } from '../../process/calendar/calendar.ts';

/** What one candidate has been told, and what of it was not kept. */
export type Story = {
  readonly name: string;
  readonly language: Language;
  readonly channel: string;
  readonly zone: string;
  readonly appliedAt: number;
  readonly firstTold: number;
  /** The text of the acknowledgement. */
  readonly acknowledgement: string;
  /** What was accepted, by purpose in the order of time. */
  readonly purposes: readonly string[];
  /** The channel of the last one that follows the candidate's choice. */
  readonly heardBy: string | undefined;
  readonly outcome: string | null;
  /** Obligations that are still open, each with a told date to come. */
  readonly open: number;
  /** Every promise that was not kept, in words; empty is the whole point. */
  readonly broken: readonly string[];
};

/** The story of every application in the database. */
export async function storiesOf(database: PrismaClient): Promise<Story[]> {
  const applications = await database.application.findMany({
    include: {
      candidate: true,
      messages: { orderBy: { acceptedAt: 'asc' } },
      obligations: { include: { toldDates: { orderBy: { toldAt: 'asc' } } }, orderBy: { openedAt: 'asc' } },
    },
  });
  return applications.map(({ candidate, messages, obligations, appliedAt, outcome }) => {
    const accepted = messages.filter(({ acceptedAt }) => acceptedAt !== null);
    const name = `${candidate.firstName} ${candidate.lastName}`;
    return {
      name,
      language: candidate.language as Language,
      channel: candidate.channel,
      zone: candidate.zone ?? 'Europe/Stockholm',
      appliedAt: appliedAt.getTime(),
      firstTold: obligations[0]?.toldDates[0]?.due.getTime() ?? 0,
      acknowledgement: accepted.find(({ purpose }) => purpose === 'acknowledgement')?.text ?? '',
      purposes: accepted.map(({ purpose }) => purpose),
      heardBy: accepted.filter(({ purpose }) => purpose !== 'acknowledgement').at(-1)?.channel,
      outcome,
      open: obligations.filter(({ status }) => status === 'open').length,
      broken: [
        ...(obligations.length === 0 ? [`${name} was never owed anything`] : []),
        ...obligations.flatMap((obligation) => brokenOf(obligation).map((what) => `${name}: ${what}`)),
        ...messages
          .filter((message) => message.acceptedAt === null && message.status !== 'cancelled')
          .map(({ purpose, status }) => `${name}: ${purpose} is ${status}`),
        ...accepted
          .filter(({ language }) => language !== candidate.language)
          .map(({ purpose, language }) => `${name}: ${purpose} is in ${language}`),
      ],
    };
  });
}

type Obligation = {
  readonly stepId: string;
  readonly endedAt: Date | null;
  readonly toldDates: readonly { readonly due: Date; readonly toldAt: Date }[];
};

/** By each told date the candidate has been answered or told the next one; what comes last may still be to come. */
function brokenOf({ stepId, endedAt, toldDates }: Obligation): string[] {
  if (toldDates.length === 0) return [`no date was told for ${stepId}`];
  return toldDates.flatMap(({ due }, at) => {
    const heardAt = toldDates[at + 1]?.toldAt ?? endedAt;
    return heardAt && heardAt > due ? [`heard at ${heardAt.toISOString()}, told ${due.toISOString()}`] : [];
  });
}
