import { nameOf } from '../checks/name-of.ts';
import type { Condition, Definition, LocalText } from '../definition/schema.ts';
import { putAt, readAt } from './at-path.ts';
import type { Fix, Fixer } from './contract.ts';
import { freeId } from './free-id.ts';

/** A value that can hold, the comparison that fits a list, or the condition goes where others are left; an id of its own for a branch. */
export const conditionBroken: Fixer = ({ path, stepId }, { definition }) => {
  if (stepId === undefined) return [];
  if (path.at(-1) === 'id') return ownId(definition, stepId, path);
  const condition = readAt(definition, path) as Condition | undefined;
  if (!condition) return [];
  return [...fitting(definition, condition, path), ...removing(definition, path)];
};

function ownId(definition: Definition, stepId: string, path: Fixed): Fix[] {
  const branches = readAt(definition, path.slice(0, -2)) as readonly { readonly id: string }[];
  const old = String(readAt(definition, path));
  const id = freeId(old === 'otherwise' ? 'branch' : old, [...branches.map((branch) => branch.id), 'otherwise']);
  const target = definition.connections[stepId]?.[old];
  return [
    {
      id: 'rename',
      label: { sv: `Ge den id:t ${id}`, en: `Give it the id ${id}` },
      apply: (now) => {
        const renamed = putAt(now, path, id);
        return target === undefined ? renamed : putAt(renamed, ['connections', stepId, id], target);
      },
    },
  ];
}

type Fixed = readonly (string | number)[];

function fitting(definition: Definition, condition: Condition, path: Fixed): Fix[] {
  const { comparison, value } = condition;
  const list: Fix = {
    id: 'list',
    label: { sv: 'Jämför med ”är någon av”', en: 'Compare by “is one of”' },
    apply: (now) =>
      putAt(putAt(now, [...path, 'comparison'], 'isOneOf'), [...path, 'value'], [value].flat().map(String)),
  };
  const isList = Array.isArray(value);
  if (value !== undefined && value !== '' && (comparison === 'isOneOf') !== isList) return [list];
  return Object.entries(optionsOf(definition, condition.subject)).map(([option, label]) => {
    const name = nameOf(label, option);
    const wanted = option === 'true' || option === 'false' ? option === 'true' : option;
    return {
      id: `value:${option}`,
      label: { sv: `Jämför med ${name.sv}`, en: `Compare with ${name.en}` },
      apply: (now: Definition) =>
        putAt(
          putAt(now, [...path, 'comparison'], isList ? 'isOneOf' : 'is'),
          [...path, 'value'],
          isList ? [option] : wanted,
        ),
    };
  });
}

const yesOrNo = { true: { sv: 'ja', en: 'yes' }, false: { sv: 'nej', en: 'no' } };
const candidateOptions: Readonly<Record<string, Record<string, LocalText>>> = {
  language: { sv: { sv: 'svenska', en: 'Swedish' }, en: { sv: 'engelska', en: 'English' } },
  channel: { email: { sv: 'mejl', en: 'email' }, sms: { sv: 'sms', en: 'SMS' } },
  hasEmail: yesOrNo,
  hasMobile: yesOrNo,
};

function optionsOf({ fields, steps }: Definition, subject: Condition['subject']): Record<string, LocalText> {
  if (subject.kind === 'candidate') return candidateOptions[subject.property] ?? {};
  const step = subject.kind === 'answer' ? steps[subject.step] : undefined;
  const source =
    subject.kind === 'field'
      ? fields[subject.field]
      : step?.kind === 'ask'
        ? step.questions[subject.question]
        : undefined;
  return source?.kind === 'boolean' ? yesOrNo : (source?.options ?? {});
}

function removing(definition: Definition, path: Fixed): Fix[] {
  const all = readAt(definition, path.slice(0, -1));
  if (!Array.isArray(all) || all.length < 2) return [];
  return [
    {
      id: 'remove',
      label: { sv: 'Ta bort villkoret', en: 'Remove the condition' },
      apply: (now) => putAt(now, path, undefined),
    },
  ];
}
