import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../process/calendar/format-duration.ts';
import type { Definition, StageStep } from '../../../process/definition/schema.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { RingMark } from '../../shell/ring-mark.tsx';
import classes from './gallery.module.css';

/** Where people decide, in the order of the drawing, and by when the candidate hears. */
export function ReadyStages({ definition }: { readonly definition: Definition }) {
  const { t } = useTranslation('processes');
  const language = useLanguage();
  const stages = Object.entries(definition.steps).filter(
    (entry): entry is [string, StageStep] => entry[1].kind === 'stage',
  );
  return (
    <section className={classes.stages}>
      <Title order={2}>{t('gallery.promises')}</Title>
      <ol>
        {stages.map(([id, { name, promise, exits }]) => (
          <li key={id}>
            <RingMark state="ample" left={1} size={16} />
            <strong>{inLanguage(name, language)}</strong>
            <span>
              {t(promise.from === 'meeting' ? 'gallery.promiseAfterMeeting' : 'gallery.promise', {
                span: formatDuration(promise.within, language),
              })}
            </span>
            <small>
              {Object.values(exits)
                .map((exit) => inLanguage(exit.name, language))
                .join(' · ')}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
