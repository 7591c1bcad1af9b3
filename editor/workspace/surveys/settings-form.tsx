import { Button, SegmentedControl, Stack, Switch, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import type { SurveySettingsView } from '../../../server/contract/surveys.ts';
import { call } from '../../shell/api/call.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { useLanguage } from '../../shell/language.ts';
import { useMe } from '../../shell/use-me.ts';
import { ChangedMeanwhile } from '../act/changed-meanwhile.tsx';
import { useConditionalChange } from '../act/use-conditional-change.ts';

type Texts = SurveySettingsView['texts'];
type Props = { readonly stored: SurveySettingsView; readonly turnsOn: boolean; readonly onClose: () => void };

const questions = ['rating', 'heardOnTime', 'feedbackUseful', 'comment'] as const;

/** Whether they are asked, and the questions with the words that stand in for the usual ones. */
export function SettingsForm({ stored, turnsOn, onClose }: Props) {
  const { t } = useTranslation('surveys');
  const { organisation } = useMe();
  const [from, setFrom] = useState(stored);
  const [isOn, setOn] = useState(stored.isOn || turnsOn);
  const [texts, setTexts] = useState(stored.texts);
  const save = useConditionalChange({
    ask: () => call(routes.setSurveySettings, { body: { isOn, texts: filledIn(texts) }, ifMatch: from.revision }),
    said: () => t(isOn ? 'savedOn' : 'savedOff'),
    then() {
      for (const route of [routes.getSurveyFigures, routes.getJobSurvey])
        void queryClient.invalidateQueries({ queryKey: keyOf(route) });
      onClose();
    },
    reload: async () => setFrom(await call(routes.getSurveySettings, {})),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {save.meanwhile && (
          <ChangedMeanwhile {...save.meanwhile} zone={organisation.zone}>
            {t('meanwhile')}
          </ChangedMeanwhile>
        )}
        <Switch
          label={t('isOn')}
          description={t('isOnHint')}
          checked={isOn}
          onChange={(event) => setOn(event.currentTarget.checked)}
        />
        <Words texts={texts} usual={stored.usual} onChange={setTexts} />
        <div>
          <Button type="submit" loading={save.isPending}>
            {t('save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

type WordsProps = {
  readonly texts: Texts;
  readonly usual: SurveySettingsView['usual'];
  readonly onChange: (texts: Texts) => void;
};

function Words({ texts, usual, onChange }: WordsProps) {
  const { t } = useTranslation('surveys');
  const [language, setLanguage] = useState(useLanguage());
  const set = (question: (typeof questions)[number], words: string) =>
    onChange({ ...texts, [language]: { ...texts[language], [question]: words } });
  return (
    <>
      <div>
        <Title order={3} size="h4">
          {t('words')}
        </Title>
        <SegmentedControl
          mt="xs"
          aria-label={t('language')}
          data={[
            { value: 'sv', label: t('sv') },
            { value: 'en', label: t('en') },
          ]}
          value={language}
          onChange={(value) => setLanguage(value === 'en' ? 'en' : 'sv')}
        />
      </div>
      {questions.map((question) => (
        <TextInput
          key={question}
          label={t(`q_${question}`)}
          description={
            <Text component="span" inherit lang={language}>
              {t('usual', { words: usual[language][question] })}
            </Text>
          }
          lang={language}
          maxLength={200}
          value={texts[language][question] ?? ''}
          onChange={(event) => set(question, event.currentTarget.value)}
        />
      ))}
    </>
  );
}

/** A question without words of its own is asked in the usual ones. */
function filledIn(texts: Texts): Texts {
  const own = (words: Texts['sv']): Texts['sv'] =>
    Object.fromEntries(Object.entries(words).filter(([, text]) => text?.trim()));
  return { sv: own(texts.sv), en: own(texts.en) };
}
