import { Button, Menu, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { mistakeAt } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import { useAct } from '../act/use-act.ts';
import { instantOf, LocalInput } from '../page/local-input.tsx';
import type { ApplicationProps } from './application-page.tsx';

/** Pausing with a new date, and recording that the candidate has withdrawn. */
export function MoreActs(props: ApplicationProps) {
  const { t } = useTranslation('application');
  const { application, stage } = props;
  const [opened, setOpened] = useState<'pause' | 'withdraw' | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden="true" />}>
            {t('more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {stage && !application.pausedUntil && <Menu.Item onClick={() => setOpened('pause')}>{t('pause')}</Menu.Item>}
          <Menu.Item onClick={() => setOpened('withdraw')}>{t('withdraw')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={opened === 'pause'} onClose={close} title={t('pauseTitle', { name: application.name })}>
        {opened === 'pause' && <Pause {...props} onClose={close} />}
      </Modal>
      <Modal opened={opened === 'withdraw'} onClose={close} title={t('withdrawTitle', { name: application.name })}>
        {opened === 'withdraw' && <Withdraw {...props} onClose={close} />}
      </Modal>
    </>
  );
}

type FormProps = ApplicationProps & { readonly onClose: () => void };

function Pause({ application: { applicationId }, zone, onClose }: FormProps) {
  const { t } = useTranslation('application');
  const [value, setValue] = useState('');
  const [reason, setReason] = useState('');
  const until = instantOf(value, zone);
  const pause = useAct(
    (when: string) => call(routes.pause, { params: { applicationId }, body: { until: when, reason: reason.trim() } }),
    t('paused'),
    onClose,
    ['body.until'],
  );
  const isReady = until !== undefined && reason.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (until !== undefined && isReady) pause.mutate(until);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text c="dimmed">{t('pauseText')}</Text>
        <LocalInput
          label={t('until')}
          value={value}
          onChange={(next) => {
            pause.reset();
            setValue(next);
          }}
          zone={zone}
          error={mistakeAt(pause.error, 'body.until')}
          required
          data-autofocus
        />
        <Textarea
          label={t('reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={2000}
          required
        />
        <Button type="submit" disabled={!isReady} loading={pause.isPending}>
          {t('pauseButton')}
        </Button>
      </Stack>
    </form>
  );
}

function Withdraw({ application: { applicationId }, onClose }: FormProps) {
  const { t } = useTranslation('application');
  const [reason, setReason] = useState('');
  const withdraw = useAct(
    () =>
      call(routes.withdraw, {
        params: { applicationId },
        body: reason.trim() === '' ? {} : { reason: reason.trim() },
      }),
    t('withdrawn'),
    onClose,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withdraw.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>{t('withdrawText')}</Text>
        <Textarea
          label={t('reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={2000}
          data-autofocus
        />
        <Button type="submit" color="red" loading={withdraw.isPending}>
          {t('withdrawButton')}
        </Button>
      </Stack>
    </form>
  );
}
