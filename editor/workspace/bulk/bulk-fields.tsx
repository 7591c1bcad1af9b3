import { Button, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchPreview } from '../../../server/contract/decision-batches.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { FieldInput } from '../decide/field-input.tsx';
import { useFieldOptions } from '../decide/use-field-options.ts';
import type { BulkDraft } from './bulk-draft.ts';
import classes from './bulk.module.css';
import { FieldsTable } from './fields-table.tsx';

type BulkFieldsProps = {
  readonly versionId: string;
  readonly exit: BoardStep['exits'][number];
  readonly draft: BulkDraft;
  readonly setDraft: (draft: BulkDraft) => void;
  readonly lacking: BatchPreview['lacking'];
};

/** What the exit requires and people have not: once for all of them, and in a table for each. */
export function BulkFields({ versionId, exit, draft, setDraft, lacking }: BulkFieldsProps) {
  const { t } = useTranslation('bulk');
  const options = useFieldOptions(
    versionId,
    exit.requires.some(({ kind }) => kind === 'choice'),
  );
  const asked = exit.requires.filter(({ id }) => lacking.some(({ fields }) => fields.includes(id)));
  const left = lacking.filter(({ missing, invalid }) => missing.length + invalid.length > 0);
  const [opened, setOpened] = useState(false);
  const table = useRef<HTMLDivElement>(null);
  const jump = () => {
    setOpened(true);
    requestAnimationFrame(() => focusOn(table.current));
  };
  return (
    <section className={classes.fields} aria-label={t('fields')}>
      <Text fw={550}>{t('fields')}</Text>
      <Text size="sm" c="dimmed">
        {t('fieldsHint', { count: lacking.length })}
      </Text>
      {asked.map(({ id, kind, label }) => (
        <FieldInput
          key={id}
          {...{ kind, label }}
          options={options[id]}
          value={draft.fields[id] ?? ''}
          onChange={(value) => setDraft({ ...draft, fields: { ...draft.fields, [id]: value } })}
          required={false}
        />
      ))}
      <div className={classes.fieldsLeft}>
        <Text size="sm" role="status">
          {left.length === 0 ? t('fieldsWhole') : t('fieldsLeft', { count: left.length })}
        </Text>
        {left.length > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={jump}>
            {t('nextMissing')}
          </Button>
        )}
        <Button variant="subtle" size="compact-sm" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {t(opened ? 'hideTable' : 'showTable')}
        </Button>
      </div>
      {opened && (
        <div ref={table}>
          <FieldsTable
            {...{ asked, options, lacking }}
            common={draft.fields}
            own={draft.fieldsOf}
            onChange={(fieldsOf) => setDraft({ ...draft, fieldsOf })}
          />
        </div>
      )}
    </section>
  );
}

/** The next cell that lacks something, after where one is; from the top again behind the last. */
function focusOn(table: HTMLElement | null): void {
  const cells = [...(table?.querySelectorAll<HTMLElement>('[data-left]') ?? [])];
  const here = document.activeElement;
  const next = cells.find((cell) => here && here.compareDocumentPosition(cell) & Node.DOCUMENT_POSITION_FOLLOWING);
  (table?.contains(here) ? (next ?? cells[0]) : cells[0])?.focus();
}
