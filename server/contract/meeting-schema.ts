import { z } from 'zod';
import { interviewerSchema } from './meeting-details.ts';
import { instant, uuid } from './route.ts';

/** A meeting of a stage as whoever may see the candidate sees it. */
export const meetingSchema = z.object({
  id: uuid,
  stepId: z.string(),
  visit: z.int(),
  /** Raised with each change. */
  sequence: z.int(),
  startsAt: instant,
  endsAt: instant,
  /** When it really ended, once it has been held. */
  endedAt: instant.nullable(),
  place: z.string().nullable(),
  link: z.string().nullable(),
  interviewers: z.array(interviewerSchema),
  /** The user ids of those among them who have left the organisation. */
  left: z.array(z.string()),
  /** Those among them who are away at some of it, until that day, or have said that they cannot come. */
  absent: z.array(
    z.object({
      userId: z.string(),
      why: z.enum(['away', 'cannot']),
      lastDay: z.string().nullable(),
      /** What they wrote themselves: for those who recruit, and for whoever wrote it. */
      reason: z.string().nullable(),
    }),
  ),
  /** Who is no member and meets the candidate besides, by name. */
  guests: z.array(z.string()),
  /** The candidate chose the time among those that were offered. */
  chosenByCandidate: z.boolean(),
  /** `missed`: the candidate did not come, as somebody has said, or a decision that waits says or did. */
  status: z.enum(['booked', 'cancelled', 'held', 'missed']),
  /** Of one that is booked still although its stage was left: whether it had begun by then, or was off with it; null of any other. */
  leftBehind: z.enum(['over', 'calledOff']).nullable(),
});
