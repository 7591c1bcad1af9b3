import type { Database } from '../../parts.ts';
import { toldMeeting } from '../../candidate-page/told-meeting.ts';
import type { OwnApplication } from './contract.ts';
import { heardWhere } from '../heard-where.ts';
import type { Told } from './find-told.ts';

type Asked = { readonly applicationId: string; readonly told: Pick<Told, 'isAll' | 'until'> };
type Said = Pick<OwnApplication, 'messages' | 'replies' | 'documents' | 'promises' | 'meetings'>;

/** What was said on both sides, and what came with it. */
export async function gatherSaid(database: Database, { applicationId, told }: Asked): Promise<Said> {
  const [messages, replies, documents, promises] = await Promise.all([
    database.message.findMany({ where: heardWhere(applicationId), orderBy: { acceptedAt: 'asc' } }),
    database.reply.findMany({ where: { applicationId }, orderBy: { receivedAt: 'asc' } }),
    database.document.findMany({ where: { applicationId, removedAt: null }, orderBy: { createdAt: 'asc' } }),
    database.toldDate.findMany({ where: { obligation: { applicationId } }, orderBy: { toldAt: 'asc' } }),
  ]);
  return {
    messages: [...messages.map(toSaid), ...replies.flatMap(toSaidBack)].toSorted((one, other) =>
      one.at.localeCompare(other.at),
    ),
    replies: replies.map(({ receivedAt, channel, from, subject, text }) => ({
      ...{ at: receivedAt.toISOString(), channel, from, subject, text },
    })),
    // What colleagues have added since the last answer may tell the next one.
    documents: documents
      .filter(({ byKind, createdAt }) => byKind === 'candidate' || told.isAll || createdAt.getTime() <= told.until)
      .map(({ id, createdAt, fileName, mediaType, size, byKind }) => ({
        ...{ id, at: createdAt.toISOString(), fileName, mediaType, size },
        addedBy: byKind === 'candidate' ? 'candidate' : 'organisation',
      })),
    promises: promises.map(({ toldAt, due }) => ({ toldAt: toldAt.toISOString(), due: due.toISOString() })),
    meetings: meetingsIn(messages),
  };
}

type Sent = { acceptedAt: Date | null; channel: string; subject: string | null; text: string | null };

const toSaid = ({ acceptedAt, channel, subject, text }: Sent) => ({
  ...{ at: acceptedAt?.toISOString() ?? '', channel, subject, text: text ?? '' },
});

/** What was texted back at once to a word of theirs. */
function toSaidBack({ receivedAt, channel, saidBack }: { receivedAt: Date; channel: string; saidBack: string | null }) {
  return saidBack === null ? [] : [{ at: receivedAt.toISOString(), channel, subject: null, text: saidBack }];
}

type Message = { purpose: string; ics: string | null; rendered: unknown; createdAt: Date; meetingId: string | null };

/** Each meeting as the newest message about it told it; a reminder tells nothing new. */
function meetingsIn(messages: readonly Message[]): OwnApplication['meetings'] {
  const newest = new Map(
    messages.flatMap((message) =>
      message.meetingId && message.purpose !== 'reminder' ? [[message.meetingId, message] as const] : [],
    ),
  );
  return [...newest.values()].flatMap(({ purpose, ics, rendered, createdAt }) => {
    const file = ics ?? (rendered as { email?: { ics?: string | null } } | null)?.email?.ics ?? null;
    if (file === null) return [];
    const row = { startsAt: 0, endsAt: 0, place: null, link: null, status: 'cancelled', changedAt: 0 };
    const told = toldMeeting({ purpose, ics: file, createdAt: createdAt.getTime() }, row);
    if (!told) return [];
    const { startsAt, endsAt, place } = told;
    return [{ startsAt: new Date(startsAt).toISOString(), endsAt: new Date(endsAt).toISOString(), place }];
  });
}
