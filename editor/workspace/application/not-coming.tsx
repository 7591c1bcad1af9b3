import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { nowHere } from '../../shell/rehearsing.ts';
import { useMe } from '../../shell/use-me.ts';
import { useDayWords } from '../absence/use-day-words.ts';
import { useChange } from '../act/use-act.ts';

type Meeting = ApplicationDetail['meetings'][number];
type Props = {
  readonly meeting: Meeting;
  readonly recruits: boolean;
  /** Asks why, and says it. */
  readonly cannot: () => void;
};

/** Of a meeting to come who of its interviewers does not: what can be done about it, and for each of them to say so themselves. */
export function NotComing({ meeting, recruits, cannot }: Props) {
  const { t } = useTranslation('application');
  const write = useDayWords();
  const me = useMe();
  const { id, startsAt, absent, interviewers } = meeting;
  const nameOf = (id: string) => interviewers.find(({ userId }) => userId === id)?.name ?? '';
  const isMine = interviewers.some(({ userId }) => userId === me.userId) && Date.parse(startsAt) > nowHere();
  const hasSaid = absent.some(({ userId, why }) => userId === me.userId && why === 'cannot');
  const coming = useChange(
    () => call(routes.sayComing, { params: { meetingId: id }, body: { comes: true } }),
    () => t('comingSaid'),
  );
  return (
    <>
      {absent.map(({ userId, why, lastDay, reason }) => (
        <p role="note" key={userId}>
          {t(why === 'away' ? 'interviewerAway' : 'interviewerCannot', {
            name: nameOf(userId),
            day: lastDay === null ? '' : write(lastDay),
          })}
          {reason !== null && ` ${t('interviewerSays', { reason })}`}
          {recruits && ` ${t('interviewerAbsentNext')}`}
        </p>
      ))}
      {isMine && (
        <Group mt={4}>
          <Button
            size="compact-sm"
            variant="default"
            loading={coming.isPending}
            onClick={() => (hasSaid ? coming.mutate(undefined) : cannot())}
          >
            {t(hasSaid ? 'comeAfterAll' : 'cannotCome')}
          </Button>
        </Group>
      )}
    </>
  );
}
