import { Button, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage, registerTexts, useLanguage } from '../shell/language.ts';
import classes from './sign-in.module.css';
import en from './texts/en.json';
import sv from './texts/sv.json';

registerTexts('sign-in', { sv, en });

/** The sheet that stands before everything else: mark, title, a form, the language. */
export function Entrance({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('sign-in');
  const language = useLanguage();
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <main className={classes.page}>
      <div className={classes.sheet}>
        <div className={classes.brand}>
          <img src="/icon.svg" width={32} height={32} alt="" />
          Besked
        </div>
        <Title order={1} mb={text ? 4 : 'md'}>
          {title}
        </Title>
        {text && (
          <Text c="dimmed" mb="md">
            {text}
          </Text>
        )}
        {children}
        <div className={classes.motto}>
          <Text c="dimmed">{t('motto')}</Text>
          <Button variant="subtle" size="compact-sm" lang={other} onClick={() => changeLanguage(other)}>
            {other === 'sv' ? 'Svenska' : 'English'}
          </Button>
        </div>
      </div>
    </main>
  );
}
