import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import rows from '../page/rows.module.css';
import classes from './account.module.css';

/** One part of the account, under its heading. */
export function Section({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes.section}>
      <Title order={2} size="h3">
        {title}
      </Title>
      {text && <p className={rows.soft}>{text}</p>}
      {children}
    </section>
  );
}
