import type { RefObject } from 'react';
import { useId } from 'react';
import type { Language } from '../../../process/definition/schema.ts';
import { FindingsList } from '../../workspace/wording/findings-list.tsx';
import { useWording } from '../../workspace/wording/use-wording.ts';

type WordingAdviceProps = {
  readonly text: string;
  readonly language: Language;
  readonly field: RefObject<HTMLTextAreaElement | null>;
};

/** What a template should not say to whoever it is sent to: advice, because nobody is named yet and a drawing can be published with it. */
export function WordingAdvice({ text, language, field }: WordingAdviceProps) {
  const findings = useWording(text, language).map((finding) => ({ ...finding, severity: 'advises' as const }));
  return <FindingsList id={useId()} text={text} findings={findings} field={field} />;
}
