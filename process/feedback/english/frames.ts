import type { Frames } from '../frames.ts';

/** The frames of an English letter. */
export const englishFrames: Frames = {
  greeting: { email: ['Dear {name},', 'Hello {name},'], sms: ['Hi {name}.'] },
  thanks: {
    application: ['Thank you for applying for the job.', 'Thank you for applying to us.'],
    telephone: ['Thank you for talking to us on the phone.', 'Thank you for taking the time to talk to us.'],
    interview: [
      'Thank you for coming to the interview.',
      'Thank you for coming to meet us.',
      'Thank you for taking the time to meet us.',
    ],
    assessmentDay: [
      'Thank you for coming in and showing us how you work.',
      'Thank you for the time and work you put in with us.',
    ],
  },
  thanksForJob: ['Thank you for applying for the {job} role.', 'Thank you for your application for the {job} role.'],
  outcome: {
    advance: [
      'We are pleased to tell you that you are through to the next stage.',
      'We would like to invite you to the next stage.',
      'Good news: you are through to the next stage.',
    ],
    reject: [
      'We are sorry to say that we will not be taking your application any further.',
      'We have decided not to take your application further.',
      'We are sorry, but the answer is no this time.',
    ],
    other: [
      'This is not a decision yet, but we would like to tell you already what we have seen.',
      'This is not a decision, but our feedback so far.',
    ],
  },
  regret: [
    'We know you were hoping for another answer, and we want you to know what we saw.',
    'You put time into this, so we would like to tell you what we saw.',
    'We would still like you to know what we saw.',
  ],
  before: ['Here is what we liked.', 'We would like to start with what you did well.', 'First, what went well.', ''],
  beforeForJob: [
    'For the {job} role, this is what spoke in your favour.',
    'With the {job} role in mind, here is what we liked.',
    'For the {job} role, here is what we liked.',
  ],
  develop: [
    'There is also one thing you could practise.',
    'One part went less well.',
    'In one area, we needed to see more.',
    'We also have a piece of advice for you.',
  ],
  developAgain: ['One more thing is worth practising.', 'We have some advice on another matter, too.'],
  developBriefly: ['Worth thinking about:', 'Something to work on:'],
  growth: {
    done: [
      'Next time, you could {growth}.',
      'Something that helps is to {growth}.',
      'It may help to {growth}.',
      'Our advice is to {growth}.',
    ],
    told: ['If you are asked again, {growth}.', 'It may help to {growth}.', 'Next time, you could {growth}.'],
    written: ['In your next application, {growth}.', 'It may help to {growth}.', 'Next time, you could {growth}.'],
  },
  level: [
    'As for your {noun}, this description comes closest to what we saw: you {anchor}.',
    'This is how we would describe your {noun}: you {anchor}.',
    'Our description of your {noun} is this: you {anchor}.',
  ],
  closing: {
    advance: ['If anything is unclear, just reply to this email.', 'Do get in touch if you have any questions.'],
    reject: [
      'If you would like to know more, please write back.',
      'If anything is unclear, just reply to this email.',
      'Please get in touch if anything needs explaining.',
    ],
    other: ['If you have questions, just reply to this email.', 'Please reply if anything is unclear.'],
  },
  wish: [
    'We wish you well with your next application.',
    'We hope your search goes well.',
    'We hope things go well for you.',
  ],
  signOff: ['Kind regards', 'Best wishes'],
};
