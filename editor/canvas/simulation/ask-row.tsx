import { useTranslation } from 'react-i18next';
import type { AskStep, Language, ScenarioBehaviour } from '../../../process/definition/schema.ts';
import { inLanguage } from '../../shell/language.ts';
import { FieldValue } from './candidate-fields.tsx';
import { ExitsInput } from './exits-input.tsx';
import classes from './setup.module.css';
import { WhenInput } from './when-input.tsx';

type AskRowProps = {
  readonly id: string;
  readonly step: AskStep;
  readonly language: Language;
  readonly behaviour: ScenarioBehaviour;
  readonly onChange: (behaviour: ScenarioBehaviour) => void;
};

type Own = NonNullable<ScenarioBehaviour['asks']>[string];

/** When and what the candidate answers to one question. */
export function AskRow({ id, step, language, behaviour, onChange }: AskRowProps) {
  const { t } = useTranslation('simulation');
  const name = inLanguage(step.name, language) || id;
  const own = behaviour.asks?.[id];
  const set = (next: Own | undefined) => {
    const { [id]: _, ...others } = behaviour.asks ?? {};
    onChange({ ...behaviour, asks: next ? { ...others, [id]: next } : others });
  };
  const soon: Own = own ?? { answers: { amount: 1, unit: 'workingDays' } };
  const questions = Object.entries(step.questions).filter(([question]) => question !== step.decides);
  return (
    <tr>
      <td>{name}</td>
      <td>
        <WhenInput
          label={`${name}: ${t('actsAfter')}`}
          unsaid={t('asAll')}
          value={own?.answers}
          onChange={(answers) => set(answers === undefined ? undefined : { ...own, answers })}
        />
      </td>
      <td>
        <span className={classes.more}>
          {step.decides !== undefined && (
            <ExitsInput
              step={step}
              name={name}
              language={language}
              exits={own?.exits}
              onChange={(exits) => set({ ...soon, ...(exits ? { exits } : {}) })}
            />
          )}
          {questions.map(([question, { kind, label, options }]) => (
            <FieldValue
              key={question}
              field={{ kind, ...(options ? { options } : {}) }}
              label={inLanguage(label, language) || question}
              language={language}
              value={own?.says?.[question]}
              onChange={(value) => {
                const { [question]: _, ...rest } = own?.says ?? {};
                set({ ...soon, says: value === undefined ? rest : { ...rest, [question]: value } });
              }}
            />
          ))}
        </span>
      </td>
    </tr>
  );
}
