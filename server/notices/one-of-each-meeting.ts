import type { StaffNotice } from '../../prisma/client.ts';
import { placeIn } from './place-in.ts';

/**
 * The same notices, oldest first, with one of what became of a candidate's meeting in a visit to a stage: the time that stands, or else the first
 * that was called off, which is the one that the reader knew. A time that stands after another was called off reads as moved, unless they were
 * never told of that one (`unread`: all that wait for the mail).
 */
export function oneOfEachMeeting(notices: readonly StaffNotice[], unread: readonly StaffNotice[]): StaffNotice[] {
  const meetings = notices.filter(({ kind }) => kind === 'meeting');
  const places = Map.groupBy(meetings, ({ key }) => placeIn(key));
  const told = new Map(
    [...places.values()].flatMap((alike) => {
      const one = toOne(alike, unread);
      return one ? [[one.id, one] as const] : [];
    }),
  );
  return notices.flatMap((notice) => (notice.kind === 'meeting' ? (told.get(notice.id) ?? []) : notice));
}

function toOne(alike: readonly StaffNotice[], unread: readonly StaffNotice[]): StaffNotice | undefined {
  const calledOff = alike.find(({ about }) => about === 'meetingCancelled');
  const standing = alike.findLast(({ about }) => about !== 'meetingCancelled');
  if (!standing || !calledOff) return standing ?? calledOff;
  const isNews = unread.some(({ about, subjectId }) => about === 'meetingBooked' && subjectId === calledOff.subjectId);
  return { ...standing, about: isNews ? 'meetingBooked' : 'meetingMoved' };
}
