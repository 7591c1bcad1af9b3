import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordingFinding } from '../../../process/wording/contract.ts';
import { routes } from '../../../server/contract/routes.ts';
import { isApiError } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import { OverrideField } from '../wording/override-field.tsx';
import { shortestOverride } from '../wording/shortest-override.ts';
import { useWording } from '../wording/use-wording.ts';
import { WordingField } from '../wording/wording-field.tsx';
import { RequestDialog } from './request-dialog.tsx';

type Props = {
  readonly requestId: string;
  readonly name: string;
  readonly language: 'sv' | 'en';
  readonly opened: boolean;
  readonly onClose: () => void;
};

const shortest = 20;

/** The merits of whoever was chosen, in writing and without their name. */
export function MeritsDialog({ requestId, name, language, opened, onClose }: Props) {
  const { t } = useTranslation('requests');
  const [text, setText] = useState('');
  const [why, setWhy] = useState('');
  const [told, setTold] = useState<{ readonly of: string; readonly findings: readonly WordingFinding[] }>();
  const read = useWording(text, language);
  // Whom the names belong to only the server knows.
  const findings = told?.of === text.trim() ? told.findings : read;
  const isBlocked = findings.some(({ severity }) => severity === 'blocks');
  const override = isBlocked ? { override: { reason: why.trim() } } : {};
  const answer = useChange(
    () => call(routes.answerMerits, { params: { requestId }, body: { text: text.trim(), ...override } }),
    () => t('meritsSent'),
    onClose,
    (error) => {
      const found = findingsIn(error);
      if (found.length > 0) setTold({ of: text.trim(), findings: found });
      return found.length > 0 && isApiError(error, 'wordingBlocked');
    },
  );
  const isReady = text.trim().length >= shortest && (!isBlocked || why.trim().length >= shortestOverride);
  return (
    <RequestDialog
      {...{ opened, onClose }}
      title={t('meritsTitle', { name })}
      size="lg"
      button={t('refuseButton')}
      isReady={isReady}
      isPending={answer.isPending}
      send={() => answer.mutate(undefined)}
    >
      <Text>{t('meritsText')}</Text>
      <WordingField
        label={t('text')}
        description={t(language === 'sv' ? 'inSwedish' : 'inEnglish')}
        value={text}
        findings={findings}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={5000}
        minRows={6}
        autosize
        data-autofocus
      />
      {isBlocked && <OverrideField value={why} onChange={setWhy} />}
    </RequestDialog>
  );
}

/** What the server has found fault with, at the place where it stands in what was sent. */
function findingsIn(error: unknown): readonly WordingFinding[] {
  const { findings = [] } = isApiError(error)
    ? (error.problem as { readonly findings?: readonly WordingFinding[] })
    : {};
  return findings;
}
