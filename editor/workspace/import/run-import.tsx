import { Alert, Button, Group, Progress, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { heldMinutes } from '../../../server/contract/fixed-values.ts';
import type { ImportView } from '../../../server/contract/imports.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { showError } from '../../shell/toast.tsx';
import { UndoClock } from '../act/undo-clock.tsx';
import { BeginImport } from './begin-import.tsx';

export type RunProps = {
  readonly view: ImportView;
  readonly zone: string;
  readonly isClosing: boolean;
  /** The columns mean something else by now than what the rows were checked by. */
  readonly isChanged: boolean;
  readonly onChange: (view: ImportView) => void;
};

/** Begins an import, takes it back while it waits, stops it while it runs, and goes on where it stopped. */
export function Run(props: RunProps) {
  const { t } = useTranslation('import');
  const { view, isChanged } = props;
  if (view.status === 'done')
    return (
      <Alert variant="light" color="green">
        <Group justify="space-between">
          <Text>{t('done', { count: view.imported })}</Text>
          <Button component={Link} to={`/jobs/${view.jobId}`}>
            {t('toBoard')}
          </Button>
        </Group>
      </Alert>
    );
  if (view.status === 'running') return view.beginsAt === null ? <Running {...props} /> : <Waiting {...props} />;
  if (view.status === 'failed' || view.status === 'paused') return <Stopped {...props} />;
  if (view.ready > 0) return <BeginImport key={JSON.stringify([view.mapping, view.again])} {...props} />;
  return <Text role="status">{t(isChanged ? 'checkFirst' : hasName(view) ? 'nobodyNew' : 'noName')}</Text>;
}

const hasName = ({ mapping }: ImportView) =>
  Object.values(mapping).some((column) => column === 'firstName' || column === 'fullName');

/** Nobody is in yet, and nobody hears. */
function Waiting({ view, zone, onChange }: RunProps) {
  const { t } = useTranslation('import');
  const beginsAt = view.beginsAt ?? '';
  const from = new Date(Date.parse(beginsAt) - heldMinutes * 60_000).toISOString();
  return (
    <div role="status">
      <Group>
        <UndoClock decidedAt={from} releaseAt={beginsAt} zone={zone} about={t('waiting', { count: view.ready })} />
        <StopButton view={view} onChange={onChange} words={t('takeBack')} />
      </Group>
      <Text c="dimmed">{t('waitingText')}</Text>
    </div>
  );
}

function Running({ view, isClosing, onChange }: RunProps) {
  const { t } = useTranslation('import');
  const total = view.ready + view.imported;
  return (
    <div role="status">
      <Group justify="space-between" mb={6}>
        <Text>{t('running', { done: view.imported, total })}</Text>
        <StopButton view={view} onChange={onChange} words={t('stop')} />
      </Group>
      <Progress value={total === 0 ? 0 : (100 * view.imported) / total} aria-label={t('title')} />
      <Text mt={6} c="dimmed">
        {t(isClosing ? 'waitsForJob' : 'stopText')}
      </Text>
    </div>
  );
}

function Stopped({ view, onChange }: RunProps) {
  const { t } = useTranslation('import');
  const run = useMutation({
    mutationFn: () => call(routes.runImport, { params: { importId: view.id }, body: {} }),
    onSuccess: onChange,
    onError: showError,
  });
  return (
    <Alert variant="light" color="yellow">
      <Text mb="sm">
        {t(view.status === 'paused' ? 'paused' : 'stopped', { done: view.imported, left: view.ready })}
      </Text>
      <Button loading={run.isPending} onClick={() => run.mutate()}>
        {t('resume')}
      </Button>
    </Alert>
  );
}

function StopButton({ view, words, onChange }: Pick<RunProps, 'view' | 'onChange'> & { readonly words: string }) {
  const stop = useMutation({
    mutationFn: () => call(routes.stopImport, { params: { importId: view.id } }),
    onSuccess: onChange,
    onError: showError,
  });
  return (
    <Button variant="default" size="compact-sm" loading={stop.isPending} onClick={() => stop.mutate()}>
      {words}
    </Button>
  );
}
