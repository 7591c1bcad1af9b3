import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { combinedDrawing } from '../../../process/difference/combined-drawing.ts';
import type { How } from '../../../process/difference/contract.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { DifferenceDrawing } from './difference-drawing.tsx';
import { DifferenceList } from './difference-list.tsx';
import { type DrawingRef, type Fetched, useDrawingOf } from './use-drawing-of.ts';
import classes from './versions.module.css';
import './texts.ts';

/** What differs between two drawings: on the canvas, and beside it in words. */
export function Comparison({
  before,
  after,
}: {
  readonly before: DrawingRef | undefined;
  readonly after: DrawingRef | undefined;
}) {
  const { t } = useTranslation('versions');
  const [one, other] = [useDrawingOf(before ?? after), useDrawingOf(after)];
  if (after === undefined) return <p className={classes.hint}>{t('chooseTwo')}</p>;
  const wrong = [one, other].find(({ kind }) => kind !== 'ready');
  if (wrong) return <NotThere fetched={wrong} />;
  if (one.kind !== 'ready' || other.kind !== 'ready') return null;
  return <Compared key={`${before}/${after}`} before={one.definition} after={other.definition} />;
}

function NotThere({ fetched }: { readonly fetched: Fetched }) {
  const { t } = useTranslation('versions');
  if (fetched.kind === 'failed')
    return (
      <p className={classes.hint} role="alert">
        {t('failed')}{' '}
        <Button variant="subtle" size="compact-sm" onClick={fetched.again}>
          {t('again')}
        </Button>
      </p>
    );
  if (fetched.kind === 'unreadable') return <p className={classes.hint}>{t('unreadable')}</p>;
  return (
    <div className={classes.hint}>
      <ListSkeleton rows={8} />
    </div>
  );
}

function Compared({ before, after }: { readonly before: Definition; readonly after: Definition }) {
  const { t } = useTranslation('versions');
  const combined = useMemo(() => combinedDrawing(before, after), [before, after]);
  const [only, setOnly] = useState<string>();
  const shown =
    only === undefined
      ? combined.changes
      : combined.changes.filter(({ about }) => 'stepId' in about && about.stepId === only);
  // On a phone there is no overview that shows where anything differs.
  const isSmall = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [first] = combined.steps.keys();
  const isChanged = only !== undefined && combined.steps.has(only);
  return (
    <>
      <div className={classes.drawing} role="group" aria-label={t('drawing')}>
        <DifferenceDrawing
          combined={combined}
          {...(isSmall && first !== undefined ? { around: [first] } : {})}
          onStepClick={(id) => setOnly(id === only ? undefined : id)}
        />
        <Legend present={new Set(combined.steps.values())} />
      </div>
      <aside className={classes.words} aria-label={t('inWords')}>
        <div className={classes.wordsTop}>
          <strong>{t('changes', { count: shown.length })}</strong>
          {isChanged && (
            <Button variant="subtle" size="compact-sm" onClick={() => setOnly(undefined)}>
              {t('showAll', { count: combined.changes.length })}
            </Button>
          )}
        </div>
        <DifferenceList changes={isChanged ? shown : combined.changes} onStep={setOnly} />
      </aside>
    </>
  );
}

const order: readonly How[] = ['added', 'removed', 'changed', 'moved'];

function Legend({ present }: { readonly present: ReadonlySet<How> }) {
  const { t } = useTranslation('versions');
  const shown = order.filter((how) => present.has(how));
  if (shown.length === 0) return null;
  return (
    <ul className={classes.legend} aria-label={t('legend')}>
      {shown.map((how) => (
        <li key={how} data-how={how}>
          {t(how)}
        </li>
      ))}
    </ul>
  );
}
