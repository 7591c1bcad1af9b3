import { Alert, Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AgainWayView } from '../../../server/contract/again.ts';
import './texts.ts';

type WayChoiceProps = {
  readonly ways: readonly Pick<AgainWayView, 'channel' | 'to' | 'closed'>[];
  readonly value: AgainWayView['channel'] | null;
  readonly onChange: (channel: AgainWayView['channel']) => void;
};

/** The channels that a message can go by, and for each of the others why it cannot. */
export function WayChoice({ ways, value, onChange }: WayChoiceProps) {
  const { t } = useTranslation('again');
  if (ways.every(({ closed }) => closed !== null))
    return (
      <Alert color="orange" variant="light" title={t('noWay')}>
        {ways.map(({ channel, closed }) => (
          <div key={channel}>
            {t(channel)}: {t(`closed_${closed}`)}
          </div>
        ))}
      </Alert>
    );
  return (
    <Radio.Group label={t('by')} value={value} onChange={(channel) => onChange(channel as AgainWayView['channel'])}>
      <Stack gap="xs" mt="xs">
        {ways.map(({ channel, to, closed }) => (
          <Radio
            key={channel}
            value={channel}
            disabled={closed !== null}
            label={to === null ? t(channel) : t('channelTo', { channel: t(channel), to })}
            description={closed === null ? undefined : t(`closed_${closed}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
