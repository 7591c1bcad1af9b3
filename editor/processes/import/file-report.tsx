import { Alert, Button, Loader, Text } from '@mantine/core';
import { IconAlertTriangleFilled, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AfterAWhile } from '../../shell/late-skeleton.tsx';
import { detailOf, titleOf } from '../../shell/toast.tsx';
import { GoodFile } from './good-file.tsx';
import classes from './import.module.css';
import { ProblemRows } from './problem-rows.tsx';
import type { ReadFile } from './read-file.ts';
import type { Target } from './target.ts';

type ReportProps = {
  readonly file: File;
  readonly isOnly: boolean;
  readonly read: ReadFile | undefined;
  /** The server did not answer while the file was looked at. */
  readonly error: Error | undefined;
  /** Why it could not be stored. */
  readonly failure: string | undefined;
  readonly isStored: boolean;
  readonly target: Target | undefined;
  readonly onTarget: (target: Target) => void;
  readonly onAgain: () => void;
};

/** One file: what it is, or why it is refused. */
export function FileReport(props: ReportProps) {
  const { file, isOnly, failure } = props;
  return (
    <li className={classes.file} data-only={isOnly || undefined}>
      {!isOnly && <h3 className={classes.fileName}>{file.name}</h3>}
      <Verdict {...props} />
      {failure !== undefined && (
        <Alert color="red" role="alert" mt="sm">
          {failure}
        </Alert>
      )}
    </li>
  );
}

function Verdict({ read, error, isStored, target, onTarget, onAgain, failure }: ReportProps) {
  const { t } = useTranslation('processes');
  if (isStored)
    return (
      <Text c="var(--green)" className={classes.line ?? ''}>
        <IconCircleCheck size={16} aria-hidden="true" /> {t('import.stored')}
      </Text>
    );
  if (error)
    return (
      <>
        <Refused words={`${titleOf(error)} ${detailOf(error)}`} />
        <Button variant="default" size="compact-sm" mt="xs" onClick={onAgain}>
          {t('import.again')}
        </Button>
      </>
    );
  if (!read)
    return (
      <div className={classes.waiting} role="status">
        <AfterAWhile>
          <Loader size="xs" /> {t('import.reading')}
        </AfterAWhile>
      </div>
    );
  if (read.kind === 'refused') return <Refused words={t(`import.refused.${read.reason}`)} />;
  if (read.kind === 'broken')
    return (
      <>
        <Refused words={t('import.bad', { count: read.problems.length })} />
        <ProblemRows problems={read.problems} definition={undefined} />
      </>
    );
  return <GoodFile read={read} target={target} onTarget={onTarget} isStale={failure !== undefined} onAgain={onAgain} />;
}

function Refused({ words }: { readonly words: string }) {
  return (
    <Text className={classes.line ?? ''} role="alert">
      <IconAlertTriangleFilled size={16} className={classes.red} aria-hidden="true" /> {words}
    </Text>
  );
}
