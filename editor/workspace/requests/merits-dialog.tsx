import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
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
  const findings = useWording(text, language);
  const isBlocked = findings.some(({ severity }) => severity === 'blocks');
  const override = isBlocked ? { override: { reason: why.trim() } } : {};
  const answer = useChange(
    () => call(routes.answerMerits, { params: { requestId }, body: { text: text.trim(), ...override } }),
    () => t('meritsSent'),
    onClose,
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
