import { Button, Group, Textarea } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchPreviewItem } from '../../../server/contract/decision-batches.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
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

/** Milliseconds without a key after which it is kept on the server. */
const stillMs = 600;

/** The words of one of many, written by hand; kept on the server as one writes. */
export function OwnText({ item, acts, onClose }: OwnTextProps) {
  const { t } = useTranslation('bulk');
  const { applicationId, language, name } = item;
  const [words, setWords] = useState(item.words);
  const [error, setError] = useState<Error | null>(null);
  const latest = useRef<Promise<void>>(Promise.resolve());
  const save = useDebouncedCallback(
    (texts: typeof words) => {
      const { jobId, stepId, exitId } = acts.about;
      const send = async () => {
        try {
          await call(routes.saveOwnWords, { params: { jobId, applicationId }, body: { stepId, exitId, texts } });
          setError(null);
        } catch (failure) {
          setError(failure as Error);
        }
      };
      // One after the other: an older text never comes after a newer one.
      latest.current = latest.current.then(send);
    },
    { delay: stillMs, flushOnUnmount: true },
  );
  const change = (part: Part, text: string) => {
    const next = { ...words, [part]: text };
    setWords(next);
    save(next);
  };
  // Also where it is scrolled out of sight: then what was written last has just been flushed.
  const refresh = useRef(acts.refresh);
  refresh.current = acts.refresh;
  useEffect(
    () => () => {
      void latest.current.then(refresh.current);
    },
    [],
  );
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
