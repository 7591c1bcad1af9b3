import { Button, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './page.module.css';
import './texts.ts';

/** What stands where nothing is yet: one sentence that teaches, a picture of the result, one button. */
export function Empty({
  title,
  text,
  picture,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly picture?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className={classes.teach}>
      {picture}
      <Title order={2} size="h3">
        {title}
      </Title>
      <Text c="dimmed">{text}</Text>
      {children}
    </div>
  );
}

/** What stands where a filter or a search leaves nothing, in words where nothing beside it says so, with the way back to everything. */
export function NoMatch({ text, showAll }: { readonly text: string; readonly showAll: () => void }) {
  const { t } = useTranslation('page');
  return (
    <div className={classes.noMatch}>
      {text !== '' && <Text c="dimmed">{text}</Text>}
      <Button variant="default" size="compact-sm" onClick={showAll}>
        {t('showAll')}
      </Button>
    </div>
  );
}
