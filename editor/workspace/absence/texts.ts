import { registerPairs } from '../register-pairs.ts';

registerPairs('absence', {
  title: ['Frånvaro', 'Absence'],
  text: [
    'Medan du är borta svarar din ersättare: påminnelser och uppgifter går dit också, och ditt jobb syns under ersättarens Idag.',
    'While you are away your deputy answers: reminders and tasks go there too, and your jobs show under the deputy’s Today.',
  ],
  textOther: [
    'Medan {{name}} är borta svarar ersättaren: påminnelser och uppgifter går dit också.',
    'While {{name}} is away the deputy answers: reminders and tasks go there too.',
  ],
  deputy: ['Ersättare', 'Deputy'],
  deputyHint: [
    'Är ersättaren också borta går det vidare till dennes ersättare.',
    'If the deputy is away too, it goes on to theirs.',
  ],
  mayNotDecide: [
    '{{name}} får inte besluta om kandidater, bara i jobb där den som är borta har en roll. Annat som väntar på ett beslut går därför till jobbets rekryterare också.',
    '{{name}} may not decide about candidates, except in jobs where the person who is away has a role. What else waits for a decision therefore goes to the recruiters of the job too.',
  ],
  firstDay: ['Första dagen', 'First day'],
  lastDay: ['Sista dagen', 'Last day'],
  meetingsThen_one: [
    'Ett möte ligger då: någon annan behöver hålla det, eller så måste det flyttas.',
    'One meeting is then: somebody else has to hold it, or it has to be moved.',
  ],
  meetingsThen_other: [
    '{{count}} möten ligger då: någon annan behöver hålla dem, eller så måste de flyttas.',
    '{{count}} meetings are then: somebody else has to hold them, or they have to be moved.',
  ],
  moreMeetings: ['och {{count}} till', 'and {{count}} more'],
  meetingsUnread: [
    'Det gick inte att läsa vilka möten som ligger då.',
    'It could not be read which meetings are then.',
  ],
  add: ['Lägg in frånvaro', 'Set an absence'],
  added: ['{{deputy}} svarar till och med {{day}}', '{{deputy}} answers until {{day}}'],
  row: ['{{first}} – {{last}}', '{{first}} – {{last}}'],
  answers: ['{{deputy}} svarar', '{{deputy}} answers'],
  now: ['nu', 'now'],
  change: ['Ändra', 'Change'],
  changeOf: ['Ändra frånvaron {{days}}', 'Change the absence {{days}}'],
  save: ['Spara', 'Save'],
  keep: ['Ändra inte', 'Do not change'],
  changed: [
    'Frånvaron är ändrad: {{deputy}} svarar till och med {{day}}',
    'The absence is changed: {{deputy}} answers until {{day}}',
  ],
  end: ['Avsluta', 'End'],
  endOf: ['Avsluta frånvaron {{days}}', 'End the absence {{days}}'],
  ended: ['Frånvaron är avslutad', 'The absence has ended'],
  none: ['Ingen frånvaro är inlagd.', 'No absence is set.'],
});
