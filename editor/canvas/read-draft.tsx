import { Button } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { parseDefinition } from '../../process/definition/parse-definition.ts';
import type { Definition } from '../../process/definition/schema.ts';
import type { ProcessDetail } from '../../server/contract/processes.ts';
import { Notice } from '../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../shell/language.ts';

type ReadProps = { readonly process: ProcessDetail; readonly draw: (draft: Definition) => ReactNode };

/** A draft that is not as this version has them: brought up to date and drawn where it is older, else what is wrong with it. */
export function ReadDraft({ process, draw }: ReadProps) {
  const { t } = useTranslation('canvas');
  const language = useLanguage();
  const parsed = useMemo(() => parseDefinition(process.draft), [process.draft]);
  if (parsed.kind === 'ok') return draw(parsed.definition);
  return (
    <Notice title={t('unreadable.title')} text={parsed.problems.map((problem) => problem.message[language]).join(' ')}>
      <Button component={Link} to="/processes">
        {t('unreadable.back', { name: inLanguage(process.name, language) })}
      </Button>
    </Notice>
  );
}
