import { Button } from '@mantine/core';
import { IconTool } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../process/problem.ts';
import { useEditing } from '../editing.ts';
import { useCheckingOf } from './checking.ts';
import { problemKey } from './problem-key.ts';
import classes from './problems.module.css';
import { useFix } from './use-fix.ts';
import './texts.ts';

/** What is offered to do about a problem, each in one click and one entry of the history. */
export function FixButtons({ problem, onFixed }: { readonly problem: Problem; readonly onFixed?: () => void }) {
  const { t } = useTranslation('problems');
  const { language, readOnly } = useEditing();
  const fixes = useCheckingOf((checks) => checks.fixes);
  const apply = useFix();
  const offered = fixes.get(problemKey(problem)) ?? [];
  if (readOnly || offered.length === 0) return null;
  return (
    <span className={classes.fixes} role="group" aria-label={t('fixes')}>
      {offered.map((fix) => (
        <Button
          key={fix.id}
          variant="default"
          size="compact-sm"
          leftSection={<IconTool size={14} aria-hidden="true" />}
          aria-label={t('fix', { what: fix.label[language] })}
          onClick={() => {
            void apply(problem, fix).then(onFixed);
          }}
        >
          {fix.label[language]}
        </Button>
      ))}
    </span>
  );
}
