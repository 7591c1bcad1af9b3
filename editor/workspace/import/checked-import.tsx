import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../../../server/contract/imports.ts';
import { showError } from '../../shell/toast.tsx';
import { saveRejected } from './save-rejected.ts';
import { ImportRows } from './import-rows.tsx';
import { type Columns, Mapping } from './mapping.tsx';
import { Run } from './run-import.tsx';
import classes from './import.module.css';

type CheckedImportProps = {
  readonly view: ImportView;
  readonly versionId: string;
  readonly zone: string;
  readonly isClosing: boolean;
  readonly onChange: (view: ImportView) => void;
  readonly onAnother: () => void;
};

export const rowStates = ['ready', 'imported', 'duplicate', 'failed'] as const;
export type RowState = (typeof rowStates)[number];

/** What an import would do, row by row; then how far it has come, taking it back or stopping it, and going on where it stopped. */
export function CheckedImport({ view, versionId, zone, isClosing, onChange, onAnother }: CheckedImportProps) {
  const { t } = useTranslation('import');
  const [shown, setShown] = useState<RowState | null>(view.failed > 0 ? 'failed' : null);
  const [chosen, choose] = useState<{ readonly importId: string; readonly mapping: Columns }>();
  const mapping = chosen?.importId === view.id ? chosen.mapping : view.mapping;
  const isMapped = view.status === 'checked' && view.imported === 0;
  const isChanged =
    isMapped && view.headings.some((heading) => (mapping[heading] ?? null) !== (view.mapping[heading] ?? null));
  const counts: Record<RowState, number> = {
    ready: view.ready,
    imported: view.imported,
    duplicate: view.duplicates,
    failed: view.failed,
  };
  const separator = view.separator === '\t' ? t('tab') : `“${view.separator}”`;
  return (
    <div className={classes.checked}>
      <Group justify="space-between">
        <Text c="dimmed">
          {t(view.encoding === 'xlsx' ? 'recognisedSheet' : 'recognised', {
            file: view.fileName,
            encoding: view.encoding,
            separator,
            total: view.total,
          })}
        </Text>
        <Button variant="subtle" size="compact-sm" onClick={onAnother}>
          {t('another')}
        </Button>
      </Group>
      <Run {...{ view, zone, isClosing, isChanged, onChange }} />
      {isMapped && (
        <Mapping
          key={view.id}
          {...{ view, versionId, mapping, isChanged, onChange }}
          onChoose={(next) => choose({ importId: view.id, mapping: next })}
        />
      )}
      <section>
        <Group justify="space-between" mb="xs">
          <SegmentedControl
            aria-label={t('view')}
            className={classes.states ?? ''}
            data={[
              { value: 'all', label: t('all', { count: view.total }) },
              ...rowStates
                .filter((state) => counts[state] > 0)
                .map((state) => ({ value: state, label: t(state, { count: counts[state] }) })),
            ]}
            value={shown ?? 'all'}
            onChange={(value) => setShown(rowStates.find((state) => state === value) ?? null)}
          />
          {view.failed > 0 && (
            <Button variant="subtle" size="compact-sm" onClick={() => void saveRejected(view).catch(showError)}>
              {t('download')}
            </Button>
          )}
        </Group>
        <ImportRows
          importId={view.id}
          zone={zone}
          state={shown}
          stamp={`${view.status} ${view.imported} ${view.ready}`}
        />
      </section>
    </div>
  );
}
