import { UnstyledButton } from '@mantine/core';
import { IconArrowRight, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntryView } from '../../../server/contract/audit.ts';
import { When } from '../page/when.tsx';
import classes from './audit.module.css';
import { changesOf } from './changes-of.ts';
import './texts.ts';
import { useValueWords } from './use-value-words.ts';

/** One entry in a line: when, who, what, to what; unfolds to what was before and after, and from where. */
export function AuditRow({ entry }: { readonly entry: AuditEntryView }) {
  const { t } = useTranslation(['audit', 'audit-action']);
  const [isOpen, setOpen] = useState(false);
  const { actor, action, target, names } = entry;
  const who = actor.kind === 'person' ? (names[actor.id ?? ''] ?? t('gone')) : t(actor.kind);
  const whom = target.id === actor.id ? undefined : names[target.id];
  return (
    <li className={classes.item}>
      <UnstyledButton className={classes.line ?? ''} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <IconChevronRight size={16} className={classes.chevron} data-open={isOpen || undefined} aria-hidden="true" />
        <span className={classes.time}>
          <When at={entry.at} />
        </span>
        <strong className={classes.who}>{who}</strong>
        <span className={classes.what}>
          {t(`audit-action:${action}`, action)}
          {whom && <span className={classes.whom}>{whom}</span>}
        </span>
      </UnstyledButton>
      {isOpen && <Details entry={entry} />}
    </li>
  );
}

function Details({ entry }: { readonly entry: AuditEntryView }) {
  const { t } = useTranslation(['audit', 'audit-part']);
  const say = useValueWords(entry.names);
  const parts = changesOf(entry);
  const from = [
    entry.agent,
    entry.address,
    entry.keyId && `${t('key')} ${entry.names[entry.keyId] ?? ''}`.trim(),
  ].filter((part) => part !== null);
  return (
    <div className={classes.details}>
      {parts.length === 0 && <p>{t('noDetails')}</p>}
      <dl>
        {parts.map(({ key, before, after }) => (
          <div key={key}>
            <dt>{t(`audit-part:${key}`, key)}</dt>
            <dd>
              {before !== undefined && (
                <>
                  <span className="visually-hidden">{t('was')} </span>
                  <del>{say(before)}</del>
                  <IconArrowRight size={14} aria-hidden="true" />
                  <span className="visually-hidden">{t('became')} </span>
                </>
              )}
              <span>{say(after)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {from.length > 0 && <p>{from.join(' · ')}</p>}
    </div>
  );
}
