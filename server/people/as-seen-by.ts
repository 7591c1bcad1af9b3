import { findRecruitedJobs } from '../auth/own-jobs.ts';
import type { TimelineEntry } from '../contract/applications.ts';
import type { Card, NextAct, OwedCard } from '../contract/jobs.ts';
import type { Route } from '../contract/route.ts';
import { routes } from '../contract/routes.ts';
import type { Caller } from '../http/caller.ts';
import type { Database } from '../parts.ts';

type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null };

/** What of a story an interview needs: not what was said to the candidate, and not what was decided. */
const told: readonly string[] = [
  'started',
  'answered',
  'timesOffered',
  'otherTimeAsked',
  'meetingBooked',
  'meetingMoved',
  'meetingChanged',
  'meetingCancelled',
  'met',
  'meetingMissed',
  'interviewerCannot',
  'interviewerComes',
  'withdrawn',
  'paused',
  'resumed',
];

/** The acts of those who interview. */
const interviewing: readonly NextAct[] = ['assess', 'meet'];

type Reader = {
  readonly caller: Caller;
  /** Whether they read all of a job: they do there what recruiters do, or look on. */
  readonly reads: (jobId: string) => boolean;
};

/** The decision that waits, where it is one's own: it can be taken back, and tells its maker nothing. */
export const ownWaiting = (waiting: Card['waiting'], { userId }: Pick<Caller, 'userId'>): Card['waiting'] =>
  waiting?.decidedById === userId ? waiting : null;

const hideCard = <Shown extends Card>(card: Shown, { caller }: Reader): Shown => ({
  ...card,
  waiting: ownWaiting(card.waiting, caller),
  outcome: null,
  // Of a process that has ended its last step would tell how.
  ...(card.status === 'active' || card.status === 'new' ? {} : { stepId: null, stepName: null }),
});

const hideCards = ({ items, next }: Page<Card>, reader: Reader) => ({
  items: items.map((card) => (reader.reads(card.jobId) ? card : hideCard(card, reader))),
  next,
});

const hideOwed = ({ items, next }: Page<OwedCard>, reader: Reader) => ({
  items: items.map((card) => (reader.reads(card.jobId) ? card : hideActs(hideCard(card, reader)))),
  next,
});

/** What candidates wrote, and that a message came back, is for those who answer them. */
const hideActs = (card: OwedCard): OwedCard => ({
  ...card,
  acts: card.acts.filter((act) => interviewing.includes(act)),
});

const hideStory = ({ items, next }: Page<TimelineEntry>) => ({
  items: items.filter(({ kind }) => told.includes(kind)).map((entry) => ({ ...entry, messageId: null })),
  next,
});

/** By route, what is left of a list for somebody who interviews; one candidate by themselves is `asInterviewerSees`. */
const forInterviewers = new Map<Route, (answer: never, reader: Reader) => unknown>([
  [routes.listCards, hideCards],
  [routes.listToday, hideOwed],
  [routes.listLivePeople, hideCards],
  [routes.listTimeline, hideStory],
]);

/** An answer as its caller may see it: an interviewer reads in no list what others decided about whom, but of jobs that they read by their role in them. */
export async function asSeenBy<Answer>(
  database: Database,
  { route, caller }: { readonly route: Route; readonly caller: Caller | undefined },
  answer: Answer,
): Promise<Answer> {
  const hide = forInterviewers.get(route);
  if (caller?.role !== 'interviewer' || answer === undefined || hide === undefined) return answer;
  const read = (await findRecruitedJobs(database, caller)) ?? [];
  return hide(answer as never, { caller, reads: (jobId) => read.includes(jobId) }) as Answer;
}
