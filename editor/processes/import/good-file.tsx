import { Button, Text } from '@mantine/core';
import { IconAlertTriangleFilled, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { DrawingPicture } from '../drawing-picture.tsx';
import { ChooseTarget } from './choose-target.tsx';
import classes from './import.module.css';
import { ProblemRows } from './problem-rows.tsx';
import type { ReadFile } from './read-file.ts';
import type { Target } from './target.ts';

type GoodProps = {
  readonly read: Extract<ReadFile, { kind: 'good' }>;
  readonly target: Target | undefined;
  readonly onTarget: (target: Target) => void;
  /** It was refused when it was to be stored: what is known of the process that has its id may be old. */
  readonly isStale: boolean;
  readonly onAgain: () => void;
};

/** Name, picture, steps, longest silence and problems of a process file, and where it is to go. */
export function GoodFile({ read, target, onTarget, isStale, onAgain }: GoodProps) {
  const { t } = useTranslation('processes');
  const language = useLanguage();
  const { definition, checked } = read;
  return (
    <>
      <div className={classes.summary}>
        <div className={classes.picture}>
          <DrawingPicture definition={definition} />
        </div>
        <div>
          <strong>{inLanguage(definition.name, language)}</strong>
          <Text size="sm">
            {t('gallery.steps', { count: Object.keys(definition.steps).length })} ·{' '}
            {t('import.texts', { count: Object.keys(definition.texts).length })}
          </Text>
          <Silence read={read} />
          <Findings read={read} />
        </div>
      </div>
      <ProblemRows problems={checked.problems} definition={definition} />
      {target && <ChooseTarget read={read} target={target} onTarget={onTarget} />}
      {isStale && (
        <Button variant="default" size="compact-sm" mt="xs" onClick={onAgain}>
          {t('import.again')}
        </Button>
      )}
    </>
  );
}

function Silence({ read: { checked, definition } }: Pick<GoodProps, 'read'>) {
  const { t } = useTranslation('processes');
  const { silence } = checked;
  if (!silence) return <Text size="sm">{t('import.noSilence')}</Text>;
  const { amount, unit } = definition.policy.longestSilence;
  return (
    <Text size="sm" c={silence.isTooLong ? 'var(--red)' : 'var(--ink)'}>
      {t(silence.open.length > 0 ? 'import.silenceSoFar' : 'gallery.silence', {
        count: Math.ceil(silence.calendarDays),
      })}
      {silence.isTooLong && ` · ${t(`import.allowed.${unit}`, { count: amount })}`}
    </Text>
  );
}

function Findings({ read: { checked } }: Pick<GoodProps, 'read'>) {
  const { t } = useTranslation('processes');
  const errors = checked.problems.filter(({ severity }) => severity === 'error').length;
  return (
    <Text size="sm" className={classes.line ?? ''}>
      {errors > 0 ? (
        <IconAlertTriangleFilled size={16} className={classes.red} aria-hidden="true" />
      ) : (
        <IconCircleCheck size={16} className={classes.green} aria-hidden="true" />
      )}
      {errors > 0 ? t('import.cannotPublish', { count: errors }) : t('import.canPublish')}
    </Text>
  );
}
