import { ActionIcon, Text, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../process/calendar/format-duration.ts';
import type { Language } from '../../../process/definition/schema.ts';
import type { SilenceLine } from '../../../process/silence/explain-silence.ts';
import { inLanguage } from '../../shell/language.ts';
import { useDefinition, useEditing } from '../editing.ts';
import { usePanelPlace } from '../use-panel-place.ts';
import type { SilenceAnswer } from './check-answer.ts';
import { useChecking } from './checking.ts';
import classes from './problems.module.css';
import './texts.ts';
import { NoSilence } from './no-silence.tsx';
import { OpenExits } from './open-exits.tsx';
import { useSilenceOverlay } from './use-silence-overlay.tsx';

const msPerDay = 86_400_000;

/** Why the longest silence is so long: the story of the path in words with dates, and the same number for each step. */
export function SilencePanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('problems');
  const { language } = useEditing();
  const { silence, lack } = useChecking();
  useSilenceOverlay();
  const place = usePanelPlace(t('silence'), onClose);
  return (
    <section className={classes.panel} aria-label={t('silence')} {...place}>
      <div className={classes.top}>
        <strong>
          {t('silence')}
          {silence && silence.open.length > 0 && `: ${t('atLeast', { long: daysOf(silence, language) })}`}
        </strong>
        <ActionIcon size={28} aria-label={t('close')} onClick={onClose}>
          <IconX size={16} />
        </ActionIcon>
      </div>
      {silence ? (
        <div className={classes.why}>
          <div>
            <Text size="sm" c="dimmed">
              {t('silenceLead')}
            </Text>
            <ol className={classes.story}>
              {silence.reckoning.lines.map((line, at) => (
                <StoryLine key={at} line={line} />
              ))}
            </ol>
            <OpenExits silence={silence} />
            <p className={classes.sum} data-state={silence.isTooLong ? 'error' : 'good'}>
              {silence.reckoning.sum[language]} <Allowed />
            </p>
            {silence.reckoning.isBound && (
              <Text size="sm" c="dimmed">
                {t('bound')}
              </Text>
            )}
          </div>
          <PerStage />
        </div>
      ) : (
        <NoSilence lack={lack} />
      )}
    </section>
  );
}

const daysOf = ({ calendarDays }: SilenceAnswer, language: Language) =>
  formatDuration({ unit: 'calendarDays', amount: calendarDays }, language);

function Allowed() {
  const { t } = useTranslation('problems');
  const { language } = useEditing();
  const { longestSilence } = useDefinition().policy;
  return <>{t('allowed', { limit: formatDuration(longestSilence, language) })}</>;
}

function StoryLine({ line }: { readonly line: SilenceLine }) {
  const { t } = useTranslation('problems');
  const { language, focusSteps } = useEditing();
  return (
    <li data-part={line.part}>
      <UnstyledButton className={classes.storyLine} onClick={() => focusSteps([line.stepId])}>
        <span className="visually-hidden">{t(line.part)}: </span>
        {line.words[language]}
      </UnstyledButton>
    </li>
  );
}

/** The longest silence that begins in each step, the longest first. */
function PerStage() {
  const { t } = useTranslation('problems');
  const { language, focusSteps } = useEditing();
  const { steps } = useDefinition();
  const { silence } = useChecking();
  const rows = Object.entries(silence?.perStage ?? {})
    .filter(([stepId]) => steps[stepId])
    .sort(([, one], [, other]) => other.ms - one.ms);
  return (
    <div>
      <h4 className={classes.small}>{t('perStage')}</h4>
      <Text size="sm" c="dimmed">
        {t('perStageLead')}
      </Text>
      <ul className={classes.stages}>
        {rows.map(([stepId, { ms }]) => (
          <li key={stepId}>
            <UnstyledButton className={classes.storyLine} onClick={() => focusSteps([stepId])}>
              <span>{inLanguage(steps[stepId]?.name, language) || stepId}</span>
              <span className="tabular">
                {formatDuration({ unit: 'calendarDays', amount: ms / msPerDay }, language)}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
