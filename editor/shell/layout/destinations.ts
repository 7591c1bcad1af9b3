import {
  IconBell,
  IconBriefcase,
  IconCalendarCheck,
  IconCalendarDue,
  IconChecklist,
  IconClipboardCheck,
  IconMailbox,
  IconMessages,
  IconRoute,
  IconSettings,
  IconUserSearch,
  IconUsers,
} from '@tabler/icons-react';
import type { Me } from '../../../server/contract/people.ts';

// In the order of the navigation; the first four fit a phone's bottom bar.
const destinations = [
  { to: '/', text: 'navigation.today', icon: IconCalendarDue },
  { to: '/notices', text: 'navigation.notices', icon: IconBell },
  { to: '/jobs', text: 'navigation.jobs', icon: IconBriefcase },
  { to: '/scorecards', text: 'navigation.scorecards', icon: IconClipboardCheck },
  { to: '/candidates', text: 'navigation.candidates', icon: IconUserSearch },
  { to: '/processes', text: 'navigation.processes', icon: IconRoute },
  { to: '/mailbox', text: 'navigation.mailbox', icon: IconMailbox },
  { to: '/messages', text: 'navigation.messages', icon: IconMessages },
  { to: '/tasks', text: 'navigation.tasks', icon: IconChecklist },
  { to: '/proof', text: 'navigation.proof', icon: IconCalendarCheck },
  { to: '/people', text: 'navigation.people', icon: IconUsers },
] as const;

/** What administrators find where others find people alone: days off, senders, keys, blocked addresses and the audit log beside them. */
const settings = { to: '/people', text: 'navigation.settings', icon: IconSettings } as const;

/** An interviewer sees of candidates what the interview needs, and these pages are about all the rest. */
const notForInterviewers: readonly string[] = ['/candidates', '/mailbox', '/messages', '/proof', '/tasks'];

/** Where somebody may go: an interviewer to the tasks of jobs in which they do what recruiters do, or look on. */
export function destinationsFor({ role, jobRoles }: Pick<Me, 'role' | 'jobRoles'>) {
  if (role === 'administrator') return [...destinations.slice(0, -1), settings];
  if (role !== 'interviewer') return destinations;
  const readsTasks = jobRoles.some((one) => one.role !== 'interviewer');
  return destinations.filter(({ to }) => !notForInterviewers.includes(to) || (readsTasks && to === '/tasks'));
}

export const onBottomBar = 4;
