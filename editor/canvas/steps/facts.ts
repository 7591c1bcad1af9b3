import { formatDuration } from '../../../process/calendar/format-duration.ts';
import type { ChannelRule, Definition, Language, Responsible, Span, Step } from '../../../process/definition/schema.ts';
import { inLanguage } from '../../shell/language.ts';
import { quickWords } from '../../shell/quick-words.ts';

const t = (key: string, language: Language, values?: Record<string, string | number>) =>
  quickWords('canvas', key, language, values);

/** A span in words: "5 arbetsdagar". */
export function spanWords(span: Span, language: Language): string {
  return formatDuration(span, language);
}

/** The two facts about a step that matter on its card. */
export function factsOf(definition: Pick<Definition, 'fields'>, step: Step, language: Language): string[] {
  switch (step.kind) {
    case 'start':
      return [
        t('fact.acknowledged', language, { channel: channelWords(step.acknowledgement.channels, language) }),
        t('fact.required', language, { count: step.requires.length }),
      ];
    case 'stage':
      return [promiseFact(step, language), responsibleWords(step.responsible, language)];
    case 'message':
      return [channelWords(step.channels, language), t(`fact.when.${step.when.kind}`, language)];
    case 'wait':
      return step.for.kind === 'span'
        ? [spanWords(step.for.span, language)]
        : [
            t('fact.until', language, {
              field: inLanguage(definition.fields[step.for.field]?.label, language) || step.for.field,
              time: step.for.time,
            }),
          ];
    case 'ask':
      return [
        t('fact.answerWithin', language, { span: spanWords(step.deadline, language) }),
        t('fact.asked', language, { count: Object.keys(step.questions).length }),
      ];
    case 'branch':
      return [t('fact.branches', language, { count: step.branches.length })];
    case 'end':
      return [t(`outcome.${step.outcome}`, language)];
  }
}

function promiseFact(step: Extract<Step, { kind: 'stage' }>, language: Language): string {
  const span = spanWords(step.promise.within, language);
  return t(step.promise.from === 'meeting' ? 'fact.promiseAfterMeeting' : 'fact.promise', language, { span });
}

/** How a message travels, in a few words. */
export function channelWords(rule: ChannelRule, language: Language): string {
  return t(`channel.${channelCode(rule)}`, language);
}

/** One word for each of the channel rules that can be chosen. */
export function channelCode(rule: ChannelRule): string {
  if (rule.kind === 'one') return rule.channel;
  if (rule.kind === 'order') return rule.order.length === 1 ? (rule.order[0] ?? 'email') : `${rule.order[0]}First`;
  return rule.kind;
}

/** Who is responsible, roles by their names and people counted. */
export function responsibleWords(list: readonly Responsible[], language: Language): string {
  const roles = list.flatMap((one) => (one.kind === 'role' ? [t(`role.${one.role}`, language)] : []));
  const people = list.length - roles.length;
  return [...roles, ...(people > 0 ? [t('fact.people', language, { count: people })] : [])].join(', ');
}
