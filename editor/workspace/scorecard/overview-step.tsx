import { Button, Select, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftContent, ScorecardForm } from '../../../server/contract/scorecards.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { showToast } from '../../shell/toast.tsx';
import { StandAside } from '../panel/stand-aside.tsx';
import { isBlank, lackOf, type Rating } from './content.ts';
import type { DraftState, DraftStore } from './draft-store.ts';
import classes from './scorecard.module.css';

/** All of it at a glance, with what is left, the note for colleagues, and handing in. */
export function OverviewStep({
  form,
  draft,
  store,
  disabled,
  reason,
  onReason,
  onGo,
  onAside,
}: {
  readonly form: ScorecardForm;
  readonly draft: DraftState;
  readonly store: DraftStore;
  readonly disabled: boolean;
  /** Why it is changed. */
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onGo: (at: number) => void;
  /** They read without assessing, and are done here. */
  readonly onAside: () => void;
}) {
  const { t } = useTranslation('scorecard');
  const language = useLanguage();
  const { content, isAgain } = draft;
  const lacking = form.competencies.filter(({ id }) => lackOf(content.ratings[id]) !== undefined).length;
  const isChanged = store.isChanged();
  const isEmpty = form.competencies.every(({ id }) => content.ratings[id]?.level === null);
  const throwAway = async () => {
    const thrown = await store.discard();
    if (thrown) showToast(t('discarded'), () => store.putBack(thrown));
  };
  const mayHandIn = lacking === 0 && !isEmpty && isChanged && (!isAgain || reason.trim() !== '');
  return (
    <>
      <ol className={classes.all}>
        {form.competencies.map(({ id, name }, at) => (
          <li key={id}>
            <button type="button" className={classes.line} onClick={() => onGo(at)}>
              <span>{inLanguage(name, language) || id}</span>
              <Said rating={content.ratings[id]} />
            </button>
          </li>
        ))}
      </ol>
      <Textarea
        size="md"
        label={t('privateNote')}
        description={t('privateNoteText')}
        autosize
        minRows={2}
        maxLength={4000}
        disabled={disabled}
        value={content.privateNote}
        onChange={(event) => store.change({ privateNote: event.currentTarget.value })}
      />
      <Select
        size="md"
        label={t('language')}
        disabled={disabled}
        allowDeselect={false}
        data={(['sv', 'en'] as const).map((value) => ({ value, label: t(value) }))}
        value={content.language}
        onChange={(value) => value && store.change({ language: value as DraftContent['language'] })}
      />
      {isAgain && isChanged && !disabled && (
        <Textarea
          size="md"
          required
          label={t('reason')}
          description={t('reasonText')}
          autosize
          maxLength={2000}
          value={reason}
          onChange={(event) => onReason(event.currentTarget.value)}
        />
      )}
      <Text size="sm" c="dimmed" role="status">
        {lacking > 0
          ? t('left', { count: lacking })
          : t(isAgain && !isChanged ? 'unchanged' : isEmpty ? (isAgain ? 'emptyAgain' : 'empty') : 'allDone')}
      </Text>
      {!disabled && (
        <div className={classes.acts}>
          <Button
            size="md"
            h={48}
            disabled={!mayHandIn}
            loading={draft.handingIn}
            onClick={() => void store.handIn(reason)}
          >
            {t(isAgain ? 'handInChange' : 'handIn')}
          </Button>
          {isEmpty && !isAgain && (
            <StandAside
              applicationId={form.applicationId}
              visit={form}
              onDone={() => {
                store.forget();
                onAside();
              }}
            />
          )}
          {isAgain && isChanged && (
            <Button size="md" h={48} variant="subtle" onClick={() => void throwAway()}>
              {t('discard')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function Said({ rating }: { readonly rating: Rating | undefined }) {
  const { t } = useTranslation('scorecard');
  const lack = lackOf(rating);
  if (lack) return <span className={classes.lack}>{t(lack)}</span>;
  const count = rating?.evidence.filter((item) => !isBlank(item)).length ?? 0;
  const level = rating?.level;
  return (
    <span className={classes.soft}>
      {level === null || level === undefined ? t('notAssessed') : `${level} · ${t(`level${level}`)}`}
      {count > 0 && ` · ${t('itemCount', { count })}`}
    </span>
  );
}
