import { Button } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordingFinding } from '../../../process/wording/contract.ts';
import { sentenceSpan } from '../../../process/wording/sentence-span.ts';
import { useLanguage } from '../../shell/language.ts';
import { type Field, putWords, selectWords } from './put-words.ts';
import './texts.ts';
import classes from './wording.module.css';

type FindingsListProps = {
  readonly id: string;
  readonly text: string;
  readonly findings: readonly WordingFinding[];
  readonly field: RefObject<Field | null>;
};

/** What should not be sent: the words, why, and what to write instead with one click. */
export function FindingsList({ id, text, findings, field }: FindingsListProps) {
  const { t } = useTranslation('wording');
  return (
    <div id={id} className={classes.margin}>
      <p role="status" className={classes.count}>
        {findings.length > 0 ? t('found', { count: findings.length }) : ''}
      </p>
      {findings.length > 0 && (
        <ul className={classes.list}>
          {findings.map((finding) => (
            <OneFinding key={`${finding.code} ${finding.from}`} finding={finding} text={text} field={field} />
          ))}
        </ul>
      )}
    </div>
  );
}

function OneFinding({
  finding,
  text,
  field,
}: Pick<FindingsListProps, 'text' | 'field'> & { readonly finding: WordingFinding }) {
  const { t } = useTranslation('wording');
  const language = useLanguage();
  const { severity, reason, suggestion } = finding;
  const { replacement, rewrite } = suggestion;
  const withField = (act: (area: Field) => void) => () => field.current && act(field.current);
  return (
    <li className={classes.finding} data-severity={severity}>
      <p className={classes.head}>
        <q className={classes.quote} data-severity={severity}>
          {text.slice(finding.from, finding.to)}
        </q>
        <span className={classes.severity}>{t(severity)}</span>
      </p>
      <p className={classes.reason}>{reason[language]}</p>
      <p className={classes.say}>{suggestion.say[language]}</p>
      <div className={classes.acts}>
        {replacement !== undefined && (
          <Button size="compact-sm" variant="light" onClick={withField((area) => putWords(area, finding, replacement))}>
            {t('replace', { words: replacement })}
          </Button>
        )}
        {rewrite !== undefined && (
          <Button
            size="compact-sm"
            variant="light"
            title={rewrite}
            onClick={withField((area) => putWords(area, sentenceSpan(text, finding.from), rewrite))}
          >
            {t('rewrite')}
          </Button>
        )}
        <Button size="compact-sm" variant="subtle" onClick={withField((area) => selectWords(area, finding))}>
          {t('show')}
        </Button>
      </div>
    </li>
  );
}
