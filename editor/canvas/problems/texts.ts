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
  whyLoop: [
    'Tystnaden har inget slut: de här stegen kan gå runt gång på gång utan att kandidaten får höra något. Lägg ett meddelande i slingan, eller led den genom ett steg som berättar ett datum.',
    'The silence has no end: these steps can go round again and again without the candidate hearing anything. Put a message into the loop, or lead it through a stage that tells a date.',
  ],
  whyNoStart: [
    'Tystnaden går inte att räkna ut: ritningen har ingen start att börja från.',
    'The silence cannot be reckoned: the drawing has no start to begin from.',
  ],
  whyTooLarge: [
    'Ritningen är för stor för att den längsta tystnaden ska kunna räknas ut: {{explored}} ögonblick prövades utan att komma till slutet. Dela upp den i två processer.',
    'The drawing is too large for its longest silence to be reckoned: {{explored}} moments were tried without coming to the end. Divide it into two processes.',
  ],
  whyCalendar: [
    'Tystnaden går inte att räkna ut så länge processens kalender eller ett sändningsfönster är fel. Rätta dagar, tider och tidszon; bland problemen står vad som är fel.',
    'The silence cannot be reckoned while the calendar of the process or a sending window is wrong. Put days, hours and time zone right; the problems say what is wrong.',
  ],
  whyFailed: [
    'Uträkningen av tystnaden avbröts av ett fel. Den görs om vid nästa ändring.',
    'The reckoning of the silence was ended by an error. It is done again at the next change.',
  ],
  loopSteps: ['Slingan', 'The loop'],
  atLeast: ['minst {{long}} än så länge', 'at least {{long}} so far'],
  open_one: [
    '{{count}} utgång leder ingenstans än. Talet gäller vägarna så långt de är ritade.',
    '{{count}} exit leads nowhere yet. The number is that of the ways as far as they are drawn.',
  ],
  open_other: [
    '{{count}} utgångar leder ingenstans än. Talet gäller vägarna så långt de är ritade.',
    '{{count}} exits lead nowhere yet. The number is that of the ways as far as they are drawn.',
  ],
  openExits: ['Utgångar som leder ingenstans än', 'Exits that lead nowhere yet'],
  openExit: ['{{exit}} från {{step}}', '{{exit}} of {{step}}'],
  close: ['Stäng', 'Close'],
  onPath: ['Steget ligger på vägen med den längsta tystnaden', 'The step is on the way with the longest silence'],
  onLoop: ['Steget ligger i en slinga där inget hörs', 'The step is in a loop in which nothing is heard'],
  stageSoFar: [
    'Här väntar man minst {{long}} på ett ord så långt det är ritat',
    'Here one waits at least {{long}} for a word so far',
  ],
  stageTitle: ['Här kan man som längst vänta {{long}} på ett ord', 'Here one can wait {{long}} for a word at most'],
  stage: ['Tystnad i steget', 'Silence in this step'],
});
