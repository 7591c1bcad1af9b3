import {
  IconBriefcase,
  IconCalendarDue,
  IconChecklist,
  IconMailbox,
  IconMessages,
  IconRoute,
  IconUsers,
} from '@tabler/icons-react';
import type { Role } from '../../../server/contract/route.ts';

// In the order of the navigation; the first four fit a phone's bottom bar.
const destinations = [
  { to: '/', text: 'navigation.today', icon: IconCalendarDue },
  { to: '/jobs', text: 'navigation.jobs', icon: IconBriefcase },
  { to: '/processes', text: 'navigation.processes', icon: IconRoute },
  { to: '/mailbox', text: 'navigation.mailbox', icon: IconMailbox },
  { to: '/messages', text: 'navigation.messages', icon: IconMessages },
  { to: '/tasks', text: 'navigation.tasks', icon: IconChecklist },
  { to: '/people', text: 'navigation.people', icon: IconUsers },
] as const;

/** An interviewer sees of candidates what the interview needs, and these pages are about all the rest. */
const notForInterviewers: readonly string[] = ['/mailbox', '/messages', '/tasks'];

/** Where somebody in that role may go. */
export const destinationsFor = (role: Role) =>
  role === 'interviewer' ? destinations.filter(({ to }) => !notForInterviewers.includes(to)) : destinations;

export const onBottomBar = 4;
