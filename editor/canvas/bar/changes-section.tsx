import { Button, Group, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { difference } from '../../../process/difference/difference.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useDefinition } from '../editing.ts';
import { DifferenceList } from '../versions/difference-list.tsx';
import { useDrawingOf } from '../versions/use-drawing-of.ts';
import '../versions/moving-texts.ts';

const atFirst = 6;

/** What the draft has otherwise than the live version, in words. */
export function ChangesSection({ versionId }: { readonly versionId: string }) {
  const { t } = useTranslation(['moving', 'versions']);
  const draft = useDefinition();
  const live = useDrawingOf(versionId);
  const [isAll, showAll] = useState(false);
  const changes = useMemo(() => (live.kind === 'ready' ? difference(live.definition, draft) : []), [live, draft]);
  return (
    <section aria-label={t('changesTitle')}>
      <Group justify="space-between">
        <Text fw={600}>{t('changesTitle')}</Text>
        {changes.length > atFirst && (
          <Button variant="subtle" size="compact-sm" onClick={() => showAll(!isAll)}>
            {isAll ? t('showFewer') : t('showAll', { count: changes.length })}
          </Button>
        )}
      </Group>
      {live.kind === 'loading' && <ListSkeleton rows={2} />}
      {live.kind === 'failed' && <Text role="alert">{t('versions:failed')}</Text>}
      {live.kind === 'unreadable' && <Text>{t('versions:unreadable')}</Text>}
      {live.kind === 'ready' && <DifferenceList changes={isAll ? changes : changes.slice(0, atFirst)} />}
    </section>
  );
}
