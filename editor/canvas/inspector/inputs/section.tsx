import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from '../inspector.module.css';

/** A part of the inspector under its heading; `aside` stands to the right of it. */
export function Section({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.heading}>
        <Title order={3} size="h4" id={id}>
          {title}
        </Title>
        {aside}
      </div>
      {children}
    </section>
  );
}
