import type { Frames } from '../frames.ts';

/** The frames of an English letter. */
export const englishFrames: Frames = {
  greeting: { email: ['Dear {name},', 'Hello {name},'], sms: ['Hi {name}.'] },
  thanks: {
    application: [
      'Thank you for your application.',
      'Thank you for applying to us.',
      'Thank you for the application you sent us.',
    ],
    telephone: [
      'Thank you for the call.',
      'Thank you for taking the time to talk to us.',
      'Thank you for answering our questions.',
    ],
    interview: [
      'Thank you for coming to the interview.',
      'Thank you for coming to meet us.',
      'Thank you for telling us about your work.',
    ],
    assessmentDay: [
      'Thank you for showing us how you work.',
      'Thank you for the time you spent with us.',
      'Thank you for the effort you put into our tasks.',
    ],
  },
  thanksForJob: ['Thank you for applying for the job {job}.', 'Thank you for your interest in the job {job}.'],
  outcome: {
    advance: [
      'We are pleased to tell you that you are through to the next stage.',
      'We would like to invite you to the next stage.',
      'Good news: you are through to the next stage.',
    ],
    reject: [
      'We are sorry to say that we will not be taking your application any further.',
      'We have decided not to take your application further.',
      'Unfortunately, we will not be offering you the job.',
    ],
    other: ['We have feedback for you. It is neither a yes nor a no.', 'Please read this as feedback, not a decision.'],
  },
  before: [
    'Here is what we liked.',
    'We would like to start with what you did well.',
    'This is what we appreciated.',
    '',
  ],
  beforeForJob: [
    'You applied for the job {job}, and this is what we appreciated.',
    'You applied for the job {job}. We would like to start with what you did well.',
    'You applied for the job {job}. Here is what we liked.',
  ],
  develop: [
    'One thing could have been better.',
    'One thing could have gone differently.',
    'There is one thing to work on.',
    'One thing is worth thinking about.',
  ],
  developAgain: ['There is one more thing.', 'One more thing is worth a mention.'],
  developBriefly: ['Something to think about:', 'One thing to work on:'],
  growth: ['Next time, you could {growth}.', 'Our advice is to {growth}.', 'Try to {growth}.', 'It helps to {growth}.'],
  inStage: {
    application: 'in your application',
    telephone: 'in the call',
    interview: 'in the interview',
    assessmentDay: 'in the exercises',
  },
  closing: {
    advance: ['If anything is unclear, just reply to this email.', 'Do get in touch if you have any questions.'],
    reject: [
      'If you would like to know more, please write back.',
      'If anything is unclear, just reply to this email.',
      'Please get in touch if anything needs explaining.',
    ],
    other: ['If you have questions, just reply to this email.', 'Please reply if anything is unclear.'],
  },
  signOff: ['Kind regards', 'Best wishes'],
};
