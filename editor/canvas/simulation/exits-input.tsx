import { ActionIcon, Select } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { Language, Step } from '../../../process/definition/schema.ts';
import { exitName } from '../steps/exit-name.ts';
import classes from './setup.module.css';

type ExitsProps = {
  readonly step: Step;
  readonly name: string;
  readonly language: Language;
  readonly exits: readonly string[] | undefined;
  readonly onChange: (exits: string[] | undefined) => void;
};

/** By which exit a step is left: the first time, the second time, and so on; the last one stays. */
export function ExitsInput({ step, name, language, exits, onChange }: ExitsProps) {
  const { t } = useTranslation('simulation');
  const known = exitsOf(step).filter((exit) => exit !== 'no-answer');
  const shown = exits ?? known.slice(0, 1);
  const data = known.map((exit) => ({ value: exit, label: exitName(step, exit, language) }));
  return (
    <span className={classes.more}>
      {shown.map((exit, index) => (
        // oxlint-disable-next-line no-array-index-key -- the place in the list is what it is about
        <span className={classes.when} key={index}>
          <Select
            aria-label={`${name}: ${t('leavesBy')} ${index + 1}`}
            data={data}
            value={exit}
            w={260}
            onChange={(next) => next && onChange(shown.map((one, at) => (at === index ? next : one)))}
          />
          {index > 0 && (
            <ActionIcon
              aria-label={`${name}: ${t('removeVisit', { visit: index + 1 })}`}
              onClick={() => onChange(shown.filter((_, at) => at !== index))}
            >
              <IconX size={16} />
            </ActionIcon>
          )}
          {index === shown.length - 1 && shown.length < 6 && (
            <ActionIcon
              aria-label={`${name}: ${t('addVisit', { visit: index + 2 })}`}
              title={t('addVisit', { visit: index + 2 })}
              onClick={() => onChange([...shown, known[0] ?? exit])}
            >
              <IconPlus size={16} />
            </ActionIcon>
          )}
        </span>
      ))}
    </span>
  );
}
