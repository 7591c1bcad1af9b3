import { registerPairs } from '../register-pairs.ts';

registerPairs('people', {
  title: ['Personer', 'People'],
  lead: ['De som arbetar i {{organisation}}.', 'Those who work in {{organisation}}.'],
  add: ['Lägg till', 'Add a person'],
  name: ['Namn', 'Name'],
  email: ['E-post', 'Email'],
  role: ['Roll', 'Role'],
  you: ['du', 'you'],
  administrator: ['Administratör', 'Administrator'],
  designer: ['Processdesigner', 'Process designer'],
  recruiter: ['Rekryterare', 'Recruiter'],
  interviewer: ['Intervjuare', 'Interviewer'],
  viewer: ['Läsare', 'Reader'],
  administratorHint: ['Allt, även personer', 'Everything, people too'],
  designerHint: ['Ritar och publicerar processer', 'Draws and publishes processes'],
  recruiterHint: ['Arbetar med jobb och kandidater', 'Works with jobs and candidates'],
  interviewerHint: ['Fyller i bedömningar', 'Fills in scorecards'],
  viewerHint: ['Läser', 'Reads'],
  addSubmit: ['Lägg till', 'Add'],
  added: ['{{name}} är tillagd', '{{name}} is added'],
  passwordTitle: ['Första lösenordet för {{name}}', 'First password for {{name}}'],
  passwordText: [
    'Det visas bara här och nu. Lämna över det personligen.',
    'It is shown here and now only. Hand it over in person.',
  ],
  done: ['Jag har det', 'I have it'],
});
