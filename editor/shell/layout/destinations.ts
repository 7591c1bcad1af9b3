import {
  IconBriefcase,
  IconCalendarDue,
  IconChecklist,
  IconMailbox,
  IconMessages,
  IconRoute,
  IconUsers,
} from '@tabler/icons-react';

/** Where the navigation leads, in its order; the first four fit a phone's bottom bar. */
export const destinations = [
  { to: '/', text: 'navigation.today', icon: IconCalendarDue },
  { to: '/jobs', text: 'navigation.jobs', icon: IconBriefcase },
  { to: '/processes', text: 'navigation.processes', icon: IconRoute },
  { to: '/mailbox', text: 'navigation.mailbox', icon: IconMailbox },
  { to: '/messages', text: 'navigation.messages', icon: IconMessages },
  { to: '/tasks', text: 'navigation.tasks', icon: IconChecklist },
  { to: '/people', text: 'navigation.people', icon: IconUsers },
] as const;

export const onBottomBar = 4;
