import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../server/contract/imports.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { showError } from '../../shell/toast.tsx';
import { MessageFrame } from '../decide/message-frame.tsx';
import { NumberToTypeField, useNumberToType } from '../page/number-to-type.tsx';
import classes from './import.module.css';
import type { RunProps } from './run-import.tsx';

/** What those who are ready would hear, and beginning; from thirty on their number is typed. */
export function BeginImport({ view, isChanged, onChange }: RunProps) {
  const { t } = useTranslation('import');
  const { id: importId, ready: count } = view;
  const number = useNumberToType(count);
  const preview = useQuery({
    queryKey: [...keyOf(routes.previewImport, { params: { importId } }), JSON.stringify([view.mapping, view.again])],
    queryFn: ({ signal }) => call(routes.previewImport, { params: { importId }, signal }),
  });
  const run = useMutation({
    mutationFn: () => call(routes.runImport, { params: { importId }, body: { count } }),
    onSuccess: onChange,
    onError: showError,
  });
  if (preview.error) return <Failed error={preview.error} again={() => void preview.refetch()} />;
  if (!preview.data) return <ListSkeleton rows={3} />;
  return (
    <div className={classes.begin}>
      {!isChanged && <Heard preview={preview.data} />}
      <NumberToTypeField
        className={classes.typed ?? ''}
        label={t('typeNumber', { count })}
        disabled={isChanged}
        number={number}
      />
      <Group>
        <Button loading={run.isPending} disabled={isChanged || !number.isRight} onClick={() => run.mutate()}>
          {t('run', { count })}
        </Button>
        <Text c="dimmed" role="status">
          {t(isChanged ? 'checkFirst' : count > 1 ? 'runText' : 'runAlone')}
        </Text>
      </Group>
    </div>
  );
}

const ways = ['email', 'sms', 'nobody', 'standing'] as const;

function Heard({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation('import');
  const { first } = preview;
  return (
    <>
      <ul className={classes.ways} aria-label={t('waysTitle')}>
        {ways
          .filter((way) => preview[way] > 0)
          .map((way) => (
            <li key={way}>{t(`by_${way}`, { count: preview[way] })}</li>
          ))}
      </ul>
      {first && (
        <section>
          <h2 className={classes.title}>{t('firstTitle', { name: first.name })}</h2>
          <MessageFrame {...first} />
        </section>
      )}
    </>
  );
}
