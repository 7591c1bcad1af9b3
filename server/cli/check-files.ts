import type { Scenario } from '../../process/definition/schema.ts';
import type { Problem } from '../../process/problem.ts';
import { checkDefinition } from '../checking/check-definition.ts';
import { type ExitCode, tell } from './output.ts';
import { readText } from './read-definition.ts';

type Options = { readonly json: boolean; readonly language: 'sv' | 'en' };

/** Every problem of each file, and its longest silence; 1 where a problem would stop publishing. */
export async function checkFiles(files: readonly string[], { json, language }: Options): Promise<ExitCode> {
  const reports = [];
  for (const file of files) {
    const { definition, problems, longestSilence } = checkDefinition(await readText(file));
    reports.push({ file, problems, longestSilence, scenarios: scenariosOf(definition?.scenarios, problems) });
  }
  const lines = reports.flatMap(({ file, problems, longestSilence, scenarios }) => [
    `${file}: ${problems.length === 0 ? 'no problems' : `${problems.length} problem(s)`}`,
    ...linesOfProblems(problems, language),
    ...(longestSilence === null ? [] : [`  longest silence: ${silenceInWords(longestSilence)}`]),
    ...scenarios.map(({ id, ok }) => `  scenario ${id}: ${ok ? 'as it should' : 'otherwise than it should'}`),
  ]);
  tell(json, reports, lines);
  return reports.some(({ problems }) => problems.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

function scenariosOf(scenarios: readonly Scenario[] = [], problems: readonly Problem[]) {
  const isWrong = (index: number) => problems.some(({ path }) => path[0] === 'scenarios' && path[1] === index);
  return scenarios.map(({ id, name }, index) => ({ id, name, ok: !isWrong(index) }));
}

/** Two lines a problem: its code and place, then its words and the hint. */
export function linesOfProblems(problems: readonly Problem[], language: 'sv' | 'en'): string[] {
  return problems.flatMap(({ severity, code, stepId, path, message, hint }) => [
    `  ${severity} ${code}${stepId === undefined ? '' : ` [${stepId}]`} ${path.join('.')}`,
    `    ${message[language]} ${hint[language]}`,
  ]);
}

function silenceInWords(silence: unknown): string {
  const found = silence as {
    kind: string;
    calendarDays?: number;
    workingDays?: number;
    perStage?: Record<string, { ms?: number }>;
    dated?: readonly { readonly stepId: string }[];
    open?: readonly unknown[];
  };
  if (found.kind !== 'silence') return found.kind;
  const stages = Object.entries(found.perStage ?? {})
    .filter(([, { ms }]) => ms !== undefined)
    .map(([stepId, { ms = 0 }]) => `${stepId} ${(ms / 86_400_000).toFixed(1)}`);
  const open = found.open?.length ?? 0;
  const total = `${open > 0 ? 'at least ' : ''}${found.calendarDays?.toFixed(1)} calendar days, ${found.workingDays} working days`;
  const perStage = stages.length === 0 ? '' : ` (days per stage: ${stages.join(', ')})`;
  const dated = [...new Set((found.dated ?? []).map(({ stepId }) => stepId))];
  const left = dated.length === 0 ? '' : `; besides, what the data make of the dates that ${dated.join(', ')} wait for`;
  const soFar = open === 0 ? '' : `; exits that lead nowhere yet: ${open}`;
  return `${total}${perStage}${left}${soFar}`;
}
