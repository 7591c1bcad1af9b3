import type { Calendar } from '../../process/calendar/calendar.ts';
import { formatInstant } from '../../process/calendar/format-instant.ts';
import { todayIn } from '../../process/calendar/today-in.ts';
import type { Definition, Scenario as SavedScenario } from '../../process/definition/schema.ts';
import { parseScenario, type Scenario, stillBehaviour } from '../../process/simulation/parse-scenario.ts';
import type { SimulatedRun } from '../../process/simulation/record.ts';
import { runScenario } from '../../process/simulation/run-scenario.ts';
import { simulate } from '../../process/simulation/simulate.ts';
import { simulateMany } from '../../process/simulation/simulate-many.ts';
import { checkDefinition } from '../checking/check-definition.ts';
import { pinCalendar } from '../use-cases/pin-calendar.ts';
import { linesOfProblems } from './check-files.ts';
import { CommandError, columns, type ExitCode, tell } from './output.ts';
import { readDefinition, readText } from './read-definition.ts';

type Options = {
  readonly json: boolean;
  readonly candidates: number;
  readonly seed: number;
  readonly start?: string;
  readonly scenario?: string;
};

/** The same for everybody, so that the same file and seed give the same output on any day. */
const firstDay = '2026-03-02';

/** Runs invented candidates on a virtual clock and tells what happened; 1 where a promise that was told last was not kept. */
export async function simulateFile(file: string, options: Options): Promise<ExitCode> {
  const parsed = await readDefinition(file);
  if (parsed.kind === 'problems')
    throw new CommandError(`${file} is not a process file that can be run.`, `See besked check ${file}.`);
  const { definition } = parsed;
  const saved = definition.scenarios?.find(({ id }) => id === options.scenario);
  if (saved) return simulateSaved(definition, saved, options);
  if (options.scenario !== undefined) return simulateScenario(definition, options.scenario, options);
  const start = Date.parse(options.start ?? firstDay);
  const { candidates, seed } = options;
  const report = simulateMany({ definition, calendar: calendarOf(definition, start), candidates, seed, start });
  tell(options.json, report, linesOf(report));
  return report.promises.answered === report.promises.keptLastTold ? 0 : 1;
}

/** One candidate and what is done in order: every message with its day; 1 where a promise was broken. */
async function simulateScenario(definition: Definition, file: string, { json, seed }: Options): Promise<ExitCode> {
  const { start, candidate, chosen } = await readScenario(file);
  const calendar = calendarOf(definition, start);
  const run = simulate({ definition, calendar, candidate, behaviour: stillBehaviour, start, seed, chosen });
  const { messages, obligations, notes, outcome } = run;
  tell(json, { outcome, messages, obligations, notes }, [
    ...linesOfMessages(run, candidate.zone ?? calendar.zone),
    ...notes.map(({ code, event, reference }) => `refused: ${event} ${reference ?? ''} (${code})`),
    `outcome: ${outcome ?? 'none within the time simulated'}`,
  ]);
  return obligations.every(({ answeredAt, lastTold }) => answeredAt !== null && answeredAt <= lastTold) ? 0 : 1;
}

/** A scenario that is saved with the process, as publishing on that day would run it; 1 where it went otherwise than it should. */
async function simulateSaved(definition: Definition, scenario: SavedScenario, options: Options): Promise<ExitCode> {
  const { zone } = definition.policy.calendar;
  const now = options.start === undefined ? new Date() : new Date(`${options.start}T12:00:00Z`);
  const about = problemsOf(definition, scenario.id, now);
  if (about.some(({ code }) => code === 'scenario-broken')) {
    tell(options.json, { problems: about }, linesOfProblems(about, 'en'));
    return 1;
  }
  const calendar = calendarOf(definition, now.getTime());
  const { run } = runScenario(definition, scenario, { calendar, today: todayIn(zone, now.getTime()) });
  const { messages, obligations, notes, outcome } = run;
  tell(options.json, { outcome, messages, obligations, notes, problems: about }, [
    ...linesOfMessages(run, scenario.candidate?.zone ?? zone),
    `outcome: ${outcome ?? `none within ${scenario.days} days`}`,
    about.length === 0 ? `as it should: ${scenario.id}` : `otherwise than it should: ${scenario.id}`,
    ...linesOfProblems(about, 'en'),
  ]);
  return about.length === 0 ? 0 : 1;
}

function problemsOf(definition: Definition, scenarioId: string, now: Date) {
  const index = definition.scenarios?.findIndex(({ id }) => id === scenarioId);
  return checkDefinition(definition, { now }).problems.filter(
    ({ path }) => path[0] === 'scenarios' && path[1] === index,
  );
}

function linesOfMessages({ messages }: SimulatedRun, zone: string): string[] {
  return columns([
    ['leaves', 'step', 'message', 'became'],
    ...messages.map(({ leavesAt, stepId, purpose, status }) => [
      formatInstant(leavesAt, zone, 'en'),
      stepId,
      purpose,
      status,
    ]),
  ]);
}

const calendarOf = ({ policy }: Definition, start: number): Calendar => ({
  ...policy.calendar,
  ...pinCalendar(policy.calendar, new Date(start)),
});

async function readScenario(file: string): Promise<Scenario> {
  const text = await readText(file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${file} is not JSON: ${(error as Error).message}`, 'docs/commands.md shows a scenario.');
  }
  const parsed = parseScenario(value);
  if (parsed.kind === 'ok') return parsed.scenario;
  const why = parsed.problems.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new CommandError(`${file} is not a scenario:\n${why.join('\n')}`, 'docs/commands.md shows one.');
}

function linesOf(report: ReturnType<typeof simulateMany>): string[] {
  const { promises, messages, outcomes } = report;
  const stages = Object.entries(report.stages).map(([stepId, { count, median, p90, most }]) => [
    stepId,
    ...[count, median, p90, most].map(String),
  ]);
  return [
    `${report.candidates} candidates, seed ${report.seed}`,
    `outcomes: ${Object.entries(outcomes)
      .map(([outcome, count]) => `${outcome} ${count}`)
      .join(', ')}`,
    `messages: ${messages.total} (${Object.entries(messages.byPurpose)
      .map(([purpose, count]) => `${purpose} ${count}`)
      .join(', ')})`,
    `promises: ${promises.answered} answered, ${promises.keptOriginal} by the first date, ${promises.keptLastTold} by the last told, ${promises.open} open`,
    `longest silence met: ${report.longestSilence.toFixed(1)} days`,
    'working days in each stage:',
    ...columns([['stage', 'visits', 'median', 'p90', 'most'], ...stages]).map((line) => `  ${line}`),
  ];
}
