import { Button, Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { isApiError } from '../../shell/api/api-error.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { titleOf } from '../../shell/toast.tsx';
import { NumberToTypeField, useNumberToType } from '../page/number-to-type.tsx';
import classes from './bulk.module.css';
import type { BulkPreview } from './use-bulk-preview.ts';

type BulkFootProps = {
  readonly exit: BoardStep['exits'][number] | undefined;
  readonly preview: BulkPreview;
  /** What is shown is what is written, and nothing in it is stopped without a reason. */
  readonly mayGo: boolean;
  readonly decide: Pick<UseMutationResult<unknown, Error, never>, 'isPending' | 'error'>;
  /** Why it cannot be decided yet. */
  readonly children?: ReactNode;
};

/** For how many it will be decided; from thirty on their number is typed. */
export function BulkFoot({ exit, preview, mayGo, decide, children }: BulkFootProps) {
  const { t } = useTranslation('bulk');
  const language = useLanguage();
  const { about, items } = preview;
  const count = about?.ready.length ?? 0;
  const number = useNumberToType(count);
  const isComplete = about !== undefined && about.missing.length === 0 && count > 0;
  const isReady = isComplete && mayGo && number.isRight;
  const sends = items.some(({ channel }) => channel !== null);
  const name = exit ? inLanguage(exit.name, language) : '';
  return (
    <div className={classes.foot}>
      {decide.error && (
        <div role="alert" className={classes.refused}>
          <Text c="red">{titleOf(decide.error)}</Text>
          {blockedIn(decide.error).map(({ name, why, todo }) => (
            <Text key={name} size="sm">
              {name}: {inLanguage(why, language)} {todo && inLanguage(todo, language)}
            </Text>
          ))}
        </div>
      )}
      {children}
      {isComplete && (
        <NumberToTypeField className={classes.number ?? ''} label={t('typeNumber', { count })} number={number} />
      )}
      <Button type="submit" size="md" disabled={!isReady} loading={decide.isPending}>
        {!exit && t('chooseFirst')}
        {exit && !isComplete && name}
        {exit && isComplete && t(sends ? 'send' : 'move', { count, exit: name })}
      </Button>
    </div>
  );
}

const mostNamed = 3;

/** Some of those for whom it was refused; all of them are in the list above once that has been asked for again. */
const blockedIn = (error: Error) => (isApiError(error) ? (error.problem.blocked ?? []).slice(0, mostNamed) : []);
