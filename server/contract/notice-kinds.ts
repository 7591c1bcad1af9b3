/** What those who work here are told of, in the order in which they choose how. */
export const noticeKinds = [
  'page',
  'escalate',
  'remind',
  'task',
  'failedMessage',
  'scorecard',
  'scorecardsIn',
  'mention',
  'answer',
  'meeting',
  'application',
  'decision',
  'many',
  'stop',
  'closing',
  'deputy',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What those who answer for a candidate hear where an interviewer does not come to a meeting. */
export const deserted: readonly string[] = ['interviewerAway', 'interviewerCannot'];
/** Whether it tells of a meeting that an interviewer does not come, or comes after all. */
export const isOfComing = (about: string): boolean => about === 'interviewerComes' || deserted.includes(about);

export const noticeWays = ['atOnce', 'digest', 'inApp'] as const;
export type NoticeWay = (typeof noticeWays)[number];

/** How somebody wants to be told. */
export type NoticeChoices = {
  readonly ways: Readonly<Record<NoticeKind, NoticeWay>>;
  readonly digestAt: number;
  readonly digestDays: number[];
  readonly quiet: { readonly from: number; readonly until: number } | null;
  readonly zone: string | null;
};

/** How somebody is told who has chosen nothing. */
export const usualSettings: NoticeChoices = {
  ways: {
    page: 'atOnce',
    escalate: 'atOnce',
    remind: 'digest',
    task: 'atOnce',
    failedMessage: 'atOnce',
    scorecard: 'atOnce',
    scorecardsIn: 'atOnce',
    mention: 'atOnce',
    answer: 'inApp',
    meeting: 'digest',
    application: 'digest',
    decision: 'atOnce',
    many: 'inApp',
    stop: 'atOnce',
    closing: 'inApp',
    deputy: 'atOnce',
  },
  digestAt: 8 * 60,
  digestDays: [1, 2, 3, 4, 5],
  quiet: { from: 20 * 60, until: 7 * 60 },
  zone: null,
};
