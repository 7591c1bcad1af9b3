import { ActionIcon, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOfText } from '../../../process/texts/name-of-text.ts';
import { inLanguage } from '../../shell/language.ts';
import { announce } from '../announcing/announcer.ts';
import { useDefinition, useEditing } from '../editing.ts';
import { stepName } from '../labels/things-name.ts';
import { forgetEarlyWords, wordsWrittenEarly } from './early-search.tsx';
import { findHits, type Hit } from './find-hits.ts';
import classes from './search.module.css';
import './texts.ts';

const mostShown = 100;

/** Searches names and texts; hits are listed, and Enter or a click leads to one. */
export function SearchPanel({ onGo, onClose }: { readonly onGo: (hit: Hit) => void; readonly onClose: () => void }) {
  const { t } = useTranslation('search');
  const { language } = useEditing();
  const definition = useDefinition();
  const [words, setWords] = useState(wordsWrittenEarly);
  useEffect(forgetEarlyWords, []);
  const wanted = useDeferredValue(words);
  const hits = useMemo(() => findHits(definition, wanted, language), [definition, wanted, language]);
  const shown = hits.slice(0, mostShown);
  const [at, setAt] = useState(0);
  useSaidCount(wanted, hits.length);
  const go = (index: number, among: readonly Hit[] = shown) => {
    const hit = among[index];
    setAt(index);
    if (hit) onGo(hit);
  };
  /** The hits of what stands in the field, also where what is shown still follows the keys. */
  const hitsNow = () => (wanted === words ? shown : findHits(definition, words, language).slice(0, mostShown));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter') {
      const now = hitsNow();
      go(Math.min(at, now.length - 1), now);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const last = shown.length - 1;
    setAt(event.key === 'ArrowDown' ? (at >= last ? 0 : at + 1) : at <= 0 ? last : at - 1);
  };
  return (
    <search className={classes.panel} aria-label={t('title')}>
      <TextInput
        autoFocus
        role="combobox"
        aria-label={t('title')}
        aria-expanded={shown.length > 0}
        aria-controls="search-hits"
        aria-activedescendant={shown.length > 0 ? `search-hit-${at}` : undefined}
        placeholder={t('placeholder')}
        leftSection={<IconSearch size={16} />}
        rightSection={
          <ActionIcon size={24} aria-label={t('close')} onClick={onClose}>
            <IconX size={14} />
          </ActionIcon>
        }
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {wanted.trim() !== '' && (
        <>
          <p className={classes.count}>{hits.length > 0 ? t('count', { count: hits.length }) : t('none')}</p>
          <ul id="search-hits" role="listbox" aria-label={t('title')} className={classes.hits}>
            {shown.map((hit, index) => (
              <HitRow key={keyOf(hit, index)} hit={hit} index={index} isChosen={index === at} onGo={() => go(index)} />
            ))}
          </ul>
          {hits.length > mostShown && <p className={classes.count}>{t('more', { count: mostShown })}</p>}
        </>
      )}
    </search>
  );
}

type RowProps = {
  readonly hit: Hit;
  readonly index: number;
  readonly isChosen: boolean;
  readonly onGo: () => void;
};

function HitRow({ hit, index, isChosen, onGo }: RowProps) {
  const { t } = useTranslation('search');
  const { language } = useEditing();
  const definition = useDefinition();
  const sent = hit.textId === undefined ? undefined : definition.texts[hit.textId];
  const text = sent && inLanguage(nameOfText(sent), language);
  const step = hit.stepId === undefined ? undefined : inLanguage(stepName(definition, hit.stepId), language);
  const isName = hit.found === 'name';
  const where = [
    step ?? (text !== undefined ? t('policy') : undefined),
    t(hit.found),
    text,
    hit.language && t(hit.language),
  ];
  return (
    <li
      id={`search-hit-${index}`}
      role="option"
      aria-selected={isChosen}
      className={classes.hit}
      ref={(element) => {
        if (isChosen) element?.scrollIntoView({ block: 'nearest' });
      }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onGo}
    >
      <span className={classes.words}>
        {hit.before}
        <mark>{hit.match}</mark>
        {hit.after}
      </span>
      <small>{(isName ? [t('name')] : where).filter(Boolean).join(' · ')}</small>
    </li>
  );
}

function keyOf({ found, stepId, markId, textId, language }: Hit, index: number): string {
  return [found, stepId, markId, textId, language, index].join('/');
}

/** How many hits there are, said once one has stopped typing. */
function useSaidCount(words: string, count: number): void {
  const { t } = useTranslation('search');
  const said = useRef('');
  useEffect(() => {
    if (words.trim() === '' || said.current === `${words} ${count}`) return;
    const timer = setTimeout(() => {
      said.current = `${words} ${count}`;
      announce(count > 0 ? t('count', { count }) : t('none'));
    }, 500);
    return () => clearTimeout(timer);
  }, [words, count, t]);
}
