import { ActionIcon, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangleFilled, IconCircleCheck, IconInfoCircleFilled, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../process/problem.ts';
import { textPlaceOf } from '../texts-editor/text-place.ts';
import { nameOfText } from '../../../process/texts/name-of-text.ts';
import { inLanguage } from '../../shell/language.ts';
import { useDefinition, useEditing } from '../editing.ts';
import { usePanelPlace } from '../use-panel-place.ts';
import { unfold } from '../inspector/inputs/unfold.ts';
import { useCheckingOf } from './checking.ts';
import { FixButtons } from './fix-buttons.tsx';
import { problemKey } from './problem-key.ts';
import classes from './problems.module.css';

/** Everything that is wrong with the drawing; choosing one leads to it. */
export function ProblemsPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('canvas');
  const problems = useCheckingOf((checks) => checks.problems);
  const place = usePanelPlace(t('problems.title'), onClose);
  return (
    <section className={classes.panel} aria-label={t('problems.title')} {...place}>
      <div className={classes.top}>
        <strong>{t('problems.title')}</strong>
        <ActionIcon size={28} aria-label={t('inspector.close')} onClick={onClose}>
          <IconX size={16} />
        </ActionIcon>
      </div>
      <ProblemList problems={problems} />
    </section>
  );
}

/** Problems as a list, errors first. */
export function ProblemList({
  problems,
  onChosen,
}: {
  readonly problems: readonly Problem[];
  readonly onChosen?: () => void;
}) {
  const { t } = useTranslation('canvas');
  if (problems.length === 0)
    return (
      <Text className={classes.none}>
        <IconCircleCheck size={20} aria-hidden="true" /> {t('problems.none')}
      </Text>
    );
  const sorted = [...problems].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  return (
    <ul className={classes.list}>
      {sorted.map((problem, at) => (
        <ProblemRow key={`${problemKey(problem)} ${at}`} problem={problem} onChosen={onChosen} />
      ))}
    </ul>
  );
}

function ProblemRow({ problem, onChosen }: { readonly problem: Problem; readonly onChosen: (() => void) | undefined }) {
  const { t } = useTranslation('canvas');
  const { language, focusSteps, openText, openScenarios, select } = useEditing();
  const { steps, texts } = useDefinition();
  const step = problem.stepId === undefined ? undefined : steps[problem.stepId];
  const text = problem.textId === undefined ? undefined : texts[problem.textId];
  const place = step
    ? inLanguage(step.name, language) || problem.stepId
    : text && (inLanguage(nameOfText(text), language) || problem.textId);
  const isOfScenario = problem.path[0] === 'scenarios';
  const go = () => {
    if (problem.stepId !== undefined && step) {
      focusSteps([problem.stepId]);
      if (problem.exitId !== undefined && step.kind === 'stage') unfold(`exits/${problem.exitId}`);
    } else if (!isOfScenario) select({ kind: 'process' });
    if (problem.textId !== undefined && text) openText(problem.textId, textPlaceOf(problem.path));
    onChosen?.();
    if (isOfScenario) openScenarios();
  };
  const isError = problem.severity === 'error';
  return (
    <li className={classes.item}>
      <UnstyledButton className={classes.row} onClick={go}>
        <span className={classes.icon} data-severity={problem.severity}>
          {isError ? (
            <IconAlertTriangleFilled size={16} aria-hidden="true" />
          ) : (
            <IconInfoCircleFilled size={16} aria-hidden="true" />
          )}
          <span className="visually-hidden">{t(`problems.${problem.severity}`)}</span>
        </span>
        <span>
          {place && <strong>{place}: </strong>}
          {problem.message[language]}
          <small>{problem.hint[language]}</small>
        </span>
      </UnstyledButton>
      <FixButtons problem={problem} />
    </li>
  );
}
