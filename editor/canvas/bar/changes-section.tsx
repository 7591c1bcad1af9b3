import { Button, Group, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { combinedDrawing } from '../../../process/difference/combined-drawing.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useDefinition } from '../editing.ts';
import { DifferenceDrawing } from '../versions/difference-drawing.tsx';
import { DifferenceList } from '../versions/difference-list.tsx';
import { useDrawingOf } from '../versions/use-drawing-of.ts';
import classes from '../versions/moving.module.css';
import '../versions/moving-texts.ts';

const atFirst = 6;

/** What the draft has otherwise than the live version, in words and, where it is asked for, on the drawing. */
export function ChangesSection({ versionId }: { readonly versionId: string }) {
  const { t } = useTranslation(['moving', 'versions']);
  const draft = useDefinition();
  const live = useDrawingOf(versionId);
  const [isAll, showAll] = useState(false);
  const [isDrawn, draw] = useState(false);
  const combined = useMemo(() => live.kind === 'ready' && combinedDrawing(live.definition, draft), [live, draft]);
  const changes = combined ? combined.changes : [];
  return (
    <section aria-label={t('changesTitle')}>
      <Group justify="space-between">
        <Text fw={600}>{t('changesTitle')}</Text>
        <Group gap="xs">
          {changes.length > 0 && (
            <Button variant="subtle" size="compact-sm" aria-pressed={isDrawn} onClick={() => draw(!isDrawn)}>
              {t(isDrawn ? 'hideDrawing' : 'showDrawing')}
            </Button>
          )}
          {changes.length > atFirst && (
            <Button variant="subtle" size="compact-sm" onClick={() => showAll(!isAll)}>
              {isAll ? t('showFewer') : t('showAll', { count: changes.length })}
            </Button>
          )}
        </Group>
      </Group>
      {live.kind === 'loading' && <ListSkeleton rows={2} />}
      {live.kind === 'failed' && <Text role="alert">{t('versions:failed')}</Text>}
      {live.kind === 'unreadable' && <Text>{t('versions:unreadable')}</Text>}
      {combined && isDrawn && (
        <div className={classes.drawing} role="group" aria-label={t('versions:drawing')}>
          <DifferenceDrawing combined={combined} />
        </div>
      )}
      {live.kind === 'ready' && <DifferenceList changes={isAll ? changes : changes.slice(0, atFirst)} />}
    </section>
  );
}
