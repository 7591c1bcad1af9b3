import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duties, Person } from '../../../server/contract/people.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { MayNotDecide } from '../absence/may-not-decide.tsx';
import { PersonSelect } from '../absence/person-select.tsx';
import { useChange } from '../act/use-act.ts';
import { refreshPeople } from './refresh-people.ts';
import './texts.ts';

/** Takes a member out; where they answer for anything, whoever takes that over is asked for first. */
export function RemovePerson({
  person: { userId, name },
  onClose,
}: {
  readonly person: Person;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('people');
  const duties = useRoute(routes.getDuties, { params: { userId } }, { staleTime: 0 });
  const [successorId, setSuccessorId] = useState<string | null>(null);
  const remove = useChange(
    () => call(routes.removePerson, { params: { userId }, query: successorId === null ? {} : { successorId } }),
    ({ meetings }) => (meetings > 0 ? t('removedMeetings', { name, count: meetings }) : t('removed', { name })),
    () => {
      refreshPeople();
      onClose();
    },
  );
  if (duties.error && !duties.data) return <Failed error={duties.error} again={() => void duties.refetch()} />;
  if (!duties.data) return <ListSkeleton rows={2} />;
  const answers = linesOf(duties.data, t);
  return (
    <Stack gap="md">
      <Text>{t('removeText')}</Text>
      {duties.data.keys.length > 0 && <Text>{t('keysStop', { names: duties.data.keys })}</Text>}
      {answers.length > 0 && (
        <>
          <div>
            <Text fw={550}>{t('answersFor', { name })}</Text>
            <ul>
              {answers.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
          <PersonSelect
            label={t('successor')}
            {...(duties.data.meetings > 0 && { description: t('meetingsText') })}
            without={userId}
            value={successorId}
            onChange={setSuccessorId}
          />
          <MayNotDecide
            userId={userId}
            insteadId={successorId}
            say={(successor) => t('successorMayNotDecide', { name: successor })}
          />
        </>
      )}
      <Button
        color="red"
        disabled={answers.length > 0 && successorId === null}
        loading={remove.isPending}
        onClick={() => remove.mutate(undefined)}
      >
        {t('remove')}
      </Button>
    </Stack>
  );
}

type Translate = (key: string, values: Record<string, unknown>) => string;

function linesOf({ roles, obligations, tasks, meetings, offeredTimes, deputyFor }: Duties, t: Translate): string[] {
  return [
    ...(roles > 0 ? [t('dutyRoles', { count: roles })] : []),
    ...(obligations > 0 ? [t('dutyObligations', { count: obligations })] : []),
    ...(tasks > 0 ? [t('dutyTasks', { count: tasks })] : []),
    ...(meetings > 0 ? [t('dutyMeetings', { count: meetings })] : []),
    ...(offeredTimes > 0 ? [t('dutyOfferedTimes', { count: offeredTimes })] : []),
    ...(deputyFor.length > 0 ? [t('dutyDeputy', { names: deputyFor })] : []),
  ];
}
