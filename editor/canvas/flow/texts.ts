import { registerPairs } from '../../workspace/register-pairs.ts';

registerPairs('marks', {
  step: ['steg', 'step'],
  note: ['anteckning', 'note'],
  area: ['Område', 'Area'],
  areaName: ['Områdets namn', 'Name of the area'],
  areaPlaceholder: ['Namnge området', 'Name the area'],
  areaHint: ['En färgad yta bakom steg som hör ihop', 'A coloured surface behind steps that belong together'],
  draw: ['Rita här (av och på)', 'Draw here (on and off)'],
  colour: ['Områdets färg', 'Colour of the area'],
  colour_grey: ['Grå', 'Grey'],
  colour_blue: ['Petrol', 'Petrol'],
  colour_green: ['Grön', 'Green'],
  colour_yellow: ['Gul', 'Yellow'],
  colour_red: ['Röd', 'Red'],
  problems_one: ['{{count}} problem', '{{count}} problem'],
  problems_other: ['{{count}} problem', '{{count}} problems'],
  leadsTo: ['{{exit}} leder till {{to}}', '{{exit}} leads to {{to}}'],
  leadsNowhere: ['{{exit}} leder ingenstans', '{{exit}} leads nowhere'],
  lineTo: ['{{from}}, {{exit}}, till {{to}}', '{{from}}, {{exit}}, to {{to}}'],
  describeStep: [
    'Enter markerar steget och öppnar dess inställningar. Piltangenter går längs kopplingarna, med Shift flyttar de steget. C kopplar. Frågetecken visar alla tangenter.',
    'Enter selects the step and opens its settings. Arrow keys walk along the connections, with Shift they move the step. C connects. The question mark lists all keys.',
  ],
  describeNote: [
    'Enter markerar anteckningen, Enter igen skriver i den. W och E gör den bredare och högre. Delete tar bort den.',
    'Enter selects the note, Enter again writes in it. W and E make it wider and taller. Delete removes it.',
  ],
  describeArea: [
    'Enter markerar området, Enter igen namnger det. W och E gör det bredare och högre. Delete tar bort det, men inte det som står på det.',
    'Enter selects the area, Enter again names it. W and E make it wider and taller. Delete removes it, but nothing that stands on it.',
  ],
  insertHere: ['Sätt in här', 'Insert here'],
  lookOnly: ['Du kan titta men inte ändra', 'You may look, not change'],
  lookOnlyHint: [
    'Designers och administratörer kan ändra processer.',
    'Designers and administrators can change processes.',
  ],
});
