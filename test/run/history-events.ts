import type { RecordedHistory } from './chain-of.ts';

/** What only a run whose time is skipped has in its history. */
const ofSkipping = [
  'EVENT_TYPE_WORKFLOW_EXECUTION_OPTIONS_UPDATED',
  'EVENT_TYPE_WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED',
];

/** What gives a run something to do; a task that nothing of it precedes was only prolonged, since the machine is slow, or time was skipped. */
const causes = [
  'EVENT_TYPE_WORKFLOW_EXECUTION_STARTED',
  'EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED',
  'EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ADMITTED',
  'EVENT_TYPE_TIMER_FIRED',
  'EVENT_TYPE_ACTIVITY_TASK_COMPLETED',
];
const eventsOfATask = 3;

/** How many events a candidate's run would have left if its time had passed by itself on a machine with time to spare. */
export function countEvents(chain: readonly RecordedHistory[]): number {
  return chain.reduce((sum, { events }) => sum + countOne(events.map(({ eventType }) => eventType)), 0);
}

function countOne(all: readonly string[]): number {
  const kinds = all.filter((kind) => !ofSkipping.includes(kind));
  const idle = kinds.filter(
    (kind, index) => kind === 'EVENT_TYPE_WORKFLOW_TASK_SCHEDULED' && !causes.includes(kinds[index - 1] ?? ''),
  );
  return kinds.length - eventsOfATask * idle.length;
}
