import { Button, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { nowHere } from '../../shell/rehearsing.ts';
import { followAct } from '../act/use-act.ts';
import { useUndoable } from '../act/use-undoable.ts';
import { instantOf, LocalInput, localValueOf } from '../page/local-input.tsx';
import { When } from '../page/when.tsx';

type Props = {
  readonly meeting: ApplicationDetail['meetings'][number];
  /** The answer that was promised. */
  readonly due: string | null;
  readonly zone: string;
  readonly onClose: () => void;
};

/** Says that a meeting took place, and when it really ended. */
export function MarkMet({ meeting, due, zone, onClose }: Props) {
  const { t } = useTranslation('application');
  const planned = Math.min(Date.parse(meeting.endsAt), nowHere());
  const [ended, setEnded] = useState(localValueOf(planned, zone));
  const endedAt = instantOf(ended, zone);
  const isAhead = endedAt !== undefined && Date.parse(endedAt) > nowHere() + 60_000;
  const marking = useUndoable({
    name: `met ${meeting.id}`,
    said: t('metWaits'),
    ask: (how) => call(routes.markMet, { params: { meetingId: meeting.id }, body: { endedAt: endedAt ?? '' }, ...how }),
    then: (signal, { rehearsalId }) => followAct(signal, t('metSaid'), rehearsalId),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (endedAt === undefined || isAhead) return;
    marking.begin();
    onClose();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <LocalInput
          label={t('endedAt')}
          value={ended}
          onChange={setEnded}
          zone={zone}
          error={isAhead ? t('endedAhead') : undefined}
          required
          data-autofocus
        />
        <Text c="dimmed">{t('metText')}</Text>
        {due !== null && (
          <Text>
            {t('metPromise')} <When at={due} zone={zone} />
          </Text>
        )}
        <Button type="submit" disabled={endedAt === undefined || isAhead}>
          {t('met')}
        </Button>
      </Stack>
    </form>
  );
}
