import { Button, Group, Textarea } from '@mantine/core';
import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchPreviewItem } from '../../../server/contract/decision-batches.ts';
import { titleOf } from '../../shell/toast.tsx';
import { FindingsList } from '../wording/findings-list.tsx';
import { useWording } from '../wording/use-wording.ts';
import type { Part } from './bulk-draft.ts';
import classes from './bulk.module.css';
import type { BulkActs } from './bulk-acts.ts';

type OwnTextProps = {
  readonly item: Pick<BatchPreviewItem, 'applicationId' | 'name' | 'language' | 'words'>;
  readonly acts: BulkActs;
  readonly onClose: () => void;
};

/** The words of one of many, written by hand; kept on the server as one writes. */
export function OwnText({ item, acts, onClose }: OwnTextProps) {
  const { t } = useTranslation('bulk');
  const { applicationId, language, name } = item;
  const { keeper } = acts;
  // The outcome that it was opened for, whichever is chosen meanwhile.
  const [about] = useState(acts.about);
  const begun = useSyncExternalStore(keeper.subscribe, () => keeper.begun(about, applicationId));
  const words = begun?.texts ?? item.words;
  const error = begun?.error;
  // Also where it is scrolled out of sight.
  useEffect(() => keeper.open(about, applicationId), [keeper, about, applicationId]);
  const change = (part: Part, text: string) => keeper.write(about, applicationId, { ...words, [part]: text });
  return (
    <div className={classes.own}>
      {acts.parts.map((part) => (
        <OneBox
          key={part}
          label={`${t(`own_${part}`)}: ${name}`}
          part={part}
          language={language}
          value={words[part] ?? ''}
          onChange={(text) => change(part, text)}
        />
      ))}
      {error && (
        <p role="alert" className={classes.stopped}>
          {t('notKept')} {titleOf(error)}
        </p>
      )}
      <Group justify="flex-end">
        <Button size="compact-sm" onClick={onClose}>
          {t('ready')}
        </Button>
      </Group>
    </div>
  );
}

type OneBoxProps = {
  readonly label: string;
  readonly part: Part;
  readonly language: 'sv' | 'en';
  readonly value: string;
  readonly onChange: (text: string) => void;
};

function OneBox({ label, part, language, value, onChange }: OneBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const findings = useWording(value, language);
  return (
    <div>
      <Textarea
        ref={box}
        label={label}
        lang={language}
        autosize
        minRows={2}
        maxLength={part === 'feedbackText' ? 5000 : 2000}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <FindingsList id={id} text={value} findings={findings} field={box} />
    </div>
  );
}
