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
      'Thank you for all the time and effort you put in.',
    ],
  },
  thanksBriefly: {
    application: ['Thanks for applying.', 'Thanks for applying to us.'],
    telephone: ['Thanks for talking to us.', 'Thank you for the call.'],
    interview: ['Thanks for coming to the interview.', 'Thank you for coming to meet us.'],
    assessmentDay: ['Thanks for coming in.', 'Thank you for the time you put in.'],
  },
  thanksForJob: ['Thank you for applying for the {job} role.', 'Thank you for your application for the {job} role.'],
  outcome: {
    advance: [
      'We are pleased to tell you that we would like to take your application further.',
      'Good news: we would like to go further with you.',
      'We are happy to tell you that you are through.',
    ],
    reject: [
      'We are sorry to say that we will not be taking your application any further.',
      'We are sorry, but we will not be taking your application further.',
      'Unfortunately, we have decided not to take your application further.',
      'We are sorry that we cannot take you further this time.',
    ],
    other: [
      'This is not a decision yet, but we would like to give you some feedback already.',
      'What follows is not a decision, but some feedback that we would like you to have now.',
    ],
  },
  regret: [
    'This may not be the answer you were hoping for, but we would like to give you some feedback.',
    'You put time into this, so we would like to give you some feedback.',
    'We hope that some feedback will be of use to you.',
  ],
  before: ['Here is what you did well.', 'We would like to start with what you did well.', 'First, what went well.'],
  beforeForJob: [
    'You applied for the {job} role, and here is what you did well.',
    'With the {job} role in mind, this is what you did well.',
  ],
  develop: {
    weighed: [
      'This is where we needed to see more.',
      'In our assessment, one part fell short.',
      'Here, we needed more.',
    ],
    wanted: ['Here, we would have liked to see more.', 'On one point, we would have liked to see more.'],
    ahead: [
      'Before the next step, we have a suggestion for you.',
      'Here is something to think about before the next step.',
    ],
    advice: ['We also have a suggestion for you.', 'There is one suggestion we would like to make.'],
  },
  developAgain: {
    weighed: ['Another part fell short, too.', 'Here, too, we needed more.'],
    wanted: ['Here, too, we would have liked to see more.', 'We would have liked more here as well.'],
    ahead: ['We have one more suggestion.', 'One more suggestion from us.'],
    advice: ['We have one more suggestion.', 'One more suggestion from us.'],
  },
  developBriefly: {
    weighed: ['We needed more here:', 'One part fell short:'],
    wanted: ['We would have liked more here:', 'Here, we would have liked more:'],
    ahead: ['One thing to think about:', 'Worth thinking about:'],
    advice: ['One thing to think about:', 'Worth thinking about:'],
  },
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
    'When it came to your {noun}, you {verb}{rest}.',
    'As for your {noun}, you {verb}{rest}.',
    'You {verb}{rest}.',
  ],
  closing: {
    advance: [
      'We look forward to the next step, and if anything is unclear, just reply to this email.',
      'Do get in touch if you have any questions, and we look forward to the next step.',
    ],
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
  wishBriefly: {
    advance: ['We look forward to it.', 'We look forward to the next step.'],
    reject: ['Good luck.', 'We wish you well.'],
    other: ['All the best.', 'Take care.'],
  },
  signOff: ['Kind regards', 'Best wishes'],
};
