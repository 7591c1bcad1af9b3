import type { Frames } from '../frames.ts';

/** The frames of an English letter. */
export const englishFrames: Frames = {
  greeting: { email: ['Dear {name},', 'Hello {name},'], sms: ['Hi {name}!'] },
  thanks: {
    application: [
      'Thank you for your application.',
      'Thank you for applying to us.',
      'Thank you for the application you sent us.',
    ],
    telephone: [
      'Thank you for the call.',
      'Thank you for taking the time to talk with us.',
      'Thank you for answering our questions.',
    ],
    interview: [
      'Thank you for the interview.',
      'Thank you for meeting us.',
      'Thank you for telling us about your work.',
    ],
    assessmentDay: [
      'Thank you for showing us how you work.',
      'Thank you for the time you spent with us.',
      'Thank you for the work you showed us.',
    ],
  },
  outcome: {
    advance: [
      'You are through to the next step.',
      'We would like to take the next step with you.',
      'Your application moves on to the next step.',
    ],
    reject: [
      'We are not taking your application further.',
      'Your application will not go further in this recruitment.',
      'We have decided not to take your application further.',
    ],
    other: ['Here is our feedback.', 'This is our feedback to you.', 'Here is what we saw.'],
  },
  before: {
    one: ['One thing stood out.', 'This is what stayed with us.', 'There is one thing we want to mention first.'],
    several: ['{count} things stood out.', 'This is what stayed with us.', '{count} things are worth mentioning.'],
  },
  develop: [
    'One thing to develop is your {noun}.',
    'Your {noun} can become stronger.',
    'Something to work on is your {noun}.',
    'There is room to grow in your {noun}.',
  ],
  developAgain: ['The other thing to develop is your {noun}.', 'You can also develop your {noun}.'],
  developPlainly: ['There is one thing to work on.', 'One thing can become stronger.'],
  developPlainlyAgain: ['There is one more thing to work on.'],
  developBriefly: ['To develop: your {noun}.'],
  growth: [
    'A good next step is to {growth}.',
    'Next time, you could {growth}.',
    'Try to {growth}.',
    'It will be stronger if you {growth}.',
  ],
  inStage: {
    application: 'in your application',
    telephone: 'in the call',
    interview: 'in the interview',
    assessmentDay: 'in the exercises',
  },
  closing: {
    advance: [
      'If you have questions before the next step, just reply to this email.',
      'Do write to us if you wonder about anything before the next step.',
    ],
    reject: [
      'If you would like to know more about any of this, just reply to this email.',
      'If you have questions about this answer, you are welcome to reply.',
      'Please reply if you want anything explained further.',
    ],
    other: ['If you have questions, just reply to this email.', 'Please reply if anything is unclear.'],
  },
  signOff: ['Kind regards', 'With kind regards'],
};
