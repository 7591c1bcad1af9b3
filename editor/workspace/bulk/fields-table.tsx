import { type ClipboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalText } from '../../../process/definition/schema.ts';
import type { BatchPreview } from '../../../server/contract/decision-batches.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import type { FieldsOf } from './bulk-draft.ts';
import classes from './bulk.module.css';
import { FieldCell } from './field-cell.tsx';
import { type Cells, pasteInto } from './paste-into.ts';

type Field = BoardStep['exits'][number]['requires'][number];
type FieldsTableProps = {
  readonly asked: readonly Field[];
  readonly options: Readonly<Record<string, Readonly<Record<string, LocalText>> | undefined>>;
  readonly lacking: BatchPreview['lacking'];
  /** What is the same for all: stands grey where a person has nothing of their own. */
  readonly common: Readonly<Record<string, string>>;
  readonly own: FieldsOf;
  readonly onChange: (own: FieldsOf) => void;
};

/** One row for each who lacks something, to tab through; a column copied from a spreadsheet goes in from the cell that it is pasted in. */
export function FieldsTable({ asked, options, lacking, common, own, onChange }: FieldsTableProps) {
  const { t } = useTranslation('bulk');
  const language = useLanguage();
  const cells: Cells = { rows: lacking.map(({ applicationId }) => applicationId), fields: asked, options };
  const newest = useRef(own);
  newest.current = own;
  const change = (next: FieldsOf) => {
    newest.current = next;
    onChange(next);
  };
  const paste = (event: ClipboardEvent, row: number, column: number) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n\r]/.test(text.trim())) return;
    event.preventDefault();
    change(pasteInto(newest.current, cells, { row, column, text }));
  };
  return (
    <div className={classes.tableFrame}>
      <table className={classes.table}>
        <caption>{t('pasteHint')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('person')}</th>
            {asked.map(({ id, label }) => (
              <th key={id} scope="col">
                {inLanguage(label, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lacking.map(({ applicationId, name, fields, missing, invalid }, row) => (
            <tr key={applicationId}>
              <th scope="row">{name}</th>
              {asked.map((field, column) => (
                <td key={field.id} onPaste={(event) => paste(event, row, column)}>
                  {fields.includes(field.id) && (
                    <FieldCell
                      kind={field.kind}
                      label={`${name}, ${inLanguage(field.label, language)}`}
                      options={options[field.id]}
                      value={own[applicationId]?.[field.id] ?? ''}
                      otherwise={common[field.id] ?? ''}
                      state={invalid.includes(field.id) ? 'invalid' : missing.includes(field.id) ? 'missing' : 'there'}
                      onChange={(value) =>
                        change({
                          ...newest.current,
                          [applicationId]: { ...newest.current[applicationId], [field.id]: value },
                        })
                      }
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
