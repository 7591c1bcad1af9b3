import { registerPairs } from '../../workspace/register-pairs.ts';

registerPairs('problems', {
  fix: ['Åtgärda: {{what}}', 'Fix: {{what}}'],
  fixes: ['Förslag', 'What you can do'],
  done: ['Gjort: {{what}}', 'Done: {{what}}'],
  gone: ['Det behövs inte längre.', 'That is no longer needed.'],
  why: ['Varför?', 'Why?'],
  silence: ['Längsta tystnad', 'Longest silence'],
  silenceLead: [
    'Så här kan det gå som längst, reglerna följda till punkt och pricka. Välj en rad för att se steget.',
    'This is how long it can take, every rule followed to the letter. Choose a line to see its step.',
  ],
  bound: [
    'Ingen ordning av händelser hittades som ger precis så lång tystnad; talet är en övre gräns.',
    'No order of events was found that gives exactly this silence; the number is an upper bound.',
  ],
  tooLong: ['Längre än processens regel tillåter', 'Longer than the rule of the process allows'],
  allowed: ['Högst {{limit}} är tillåtet i processen.', 'The process allows {{limit}} at most.'],
  perStage: ['Per steg', 'Per step'],
  perStageLead: [
    'Den längsta tystnad som börjar medan kandidaten står i steget.',
    'The longest silence that begins while the candidate stands in the step.',
  ],
  before: ['Före tystnaden', 'Before the silence'],
  begins: ['Tystnaden börjar', 'The silence begins'],
  within: ['Under tystnaden', 'During the silence'],
  ends: ['Tystnaden bryts', 'The silence ends'],
  reckoning: ['Räknas ut …', 'Being reckoned …'],
  unknown: [
    'Längsta tystnad går inte att räkna ut så länge ritningen har fel i sina vägar eller sin kalender.',
    'The longest silence cannot be reckoned while the drawing has mistakes in its ways or its calendar.',
  ],
  close: ['Stäng', 'Close'],
  onPath: ['Steget ligger på vägen med den längsta tystnaden', 'The step is on the way with the longest silence'],
  stageTitle: ['Här kan man som längst vänta {{long}} på ett ord', 'Here one can wait {{long}} for a word at most'],
  stage: ['Tystnad i steget', 'Silence in this step'],
});
