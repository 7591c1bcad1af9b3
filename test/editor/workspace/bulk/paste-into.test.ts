import { expect, test } from 'vitest';
import { type Cells, pasteInto } from '../../../../editor/workspace/bulk/paste-into.ts';

const cells: Cells = {
  rows: ['anna', 'bo', 'cyd'],
  fields: [
    { id: 'licence', kind: 'text', label: { sv: 'Legitimation' } },
    { id: 'nights', kind: 'boolean', label: { sv: 'Nätter' } },
    { id: 'ward', kind: 'choice', label: { sv: 'Avdelning' } },
  ],
  options: { ward: { er: { sv: 'Akuten', en: 'Emergency' } } },
};

test('a column goes in from the cell that it is pasted in, and what reaches beyond the table is left out', () => {
  const own = pasteInto({ anna: { licence: '1' } }, cells, { row: 1, column: 0, text: '2\r\n3\r\n4\r\n' });
  expect(own).toEqual({ anna: { licence: '1' }, bo: { licence: '2' }, cyd: { licence: '3' } });
});

test('a block fills several columns, a choice by its name and a yes as a spreadsheet writes it', () => {
  const own = pasteInto({}, cells, { row: 0, column: 0, text: '7\tJA\takuten\tmore\n8\tFALSKT\tEmergency' });
  expect(own).toEqual({
    anna: { licence: '7', nights: 'true', ward: 'er' },
    bo: { licence: '8', nights: 'false', ward: 'er' },
  });
});

test('what is no value of its field stays as it was pasted, to be seen and mended', () => {
  expect(pasteInto({}, cells, { row: 0, column: 1, text: 'perhaps\tSomewhere' })).toEqual({
    anna: { nights: 'perhaps', ward: 'Somewhere' },
  });
});
