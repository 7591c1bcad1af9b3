import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './page.module.css';

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
