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

const hideCard = <Shown extends Card>(card: Shown): Shown => ({
  ...card,
  waiting: null,
  outcome: null,
  // Of a process that has ended its last step would tell how.
  ...(card.status === 'active' || card.status === 'new' ? {} : { stepId: null, stepName: null }),
});

/** Whether the caller reads all of a job: they do there what recruiters do, or look on. */
type Reads = (jobId: string) => boolean;

const hideCards = ({ items, next }: Page<Card>, reads: Reads) => ({
  items: items.map((card) => (reads(card.jobId) ? card : hideCard(card))),
  next,
});

const hideOwed = ({ items, next }: Page<OwedCard>, reads: Reads) => ({
  items: items.map((card) => (reads(card.jobId) ? card : hideActs(hideCard(card)))),
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
const forInterviewers = new Map<Route, (answer: never, reads: Reads) => unknown>([
  [routes.listCards, hideCards],
  [routes.listToday, hideOwed],
  [routes.listLivePeople, hideCards],
  [routes.listTimeline, hideStory],
]);

/** An answer as its caller may see it: an interviewer reads in no list what was decided about whom, but of jobs that they read by their role in them. */
export async function asSeenBy<Answer>(
  database: Database,
  { route, caller }: { readonly route: Route; readonly caller: Caller | undefined },
  answer: Answer,
): Promise<Answer> {
  const hide = forInterviewers.get(route);
  if (caller?.role !== 'interviewer' || answer === undefined || hide === undefined) return answer;
  const read = (await findRecruitedJobs(database, caller)) ?? [];
  return hide(answer as never, (jobId) => read.includes(jobId)) as Answer;
}
