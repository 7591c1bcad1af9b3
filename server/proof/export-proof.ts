import type { Response } from 'express';
import { dayBounds } from '../contract/proof-bounds.ts';
import type { Proof, ProvedStage } from '../contract/proof.ts';
import { toCell } from '../http/to-cell.ts';

const columns = [
  ...['of', 'week', 'process', 'processInEnglish', 'stage', 'stageInEnglish'],
  ...['due', 'kept', 'keptAsFirstTold', 'late', 'longestLateHours'],
  ...['medianWorkingDays', ...dayBounds.map((bound) => `atMost${bound}WorkingDays`), 'moreWorkingDays'],
];

/** Writes the numbers to the response as CSV: a line of all, one of each week and one of each stage; what a line has no number of stays empty. */
export function exportProof({ promises, weeks, stages }: Proof, response: Response): void {
  response.set({
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="promises.csv"',
  });
  const lines = [
    columns,
    ['all', '', ...noStage, ...countsOf(promises)],
    ...weeks.map((week) => ['week', week.monday, ...noStage, ...countsOf(week)]),
    ...stages.map(toLine),
  ];
  const text = lines.map((line) => Array.from(columns, (_, at) => toCell(String(line[at] ?? ''))).join(','));
  // Spreadsheets take a file without the mark for another alphabet's.
  response.end(`\ufeff${text.join('\r\n')}\r\n`);
}

const countsOf = ({ due, kept, keptAsFirstTold }: Proof['weeks'][number] | Proof['promises'] | ProvedStage) => [
  ...[due, kept, keptAsFirstTold, due - kept],
];

const toLine = (stage: ProvedStage) => [
  ...['stage', '', ...wordsOf(stage.process), ...wordsOf(stage.name), ...countsOf(stage)],
  stage.longestLate === null ? '' : (stage.longestLate / msPerHour).toFixed(1),
  ...[stage.medianWorkingDays ?? '', ...stage.days],
];
const wordsOf = ({ sv = '', en = '' }: ProvedStage['name']) => [sv, en];
const noStage = ['', '', '', ''];
const msPerHour = 3_600_000;
