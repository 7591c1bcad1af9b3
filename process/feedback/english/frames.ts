import type { Frames } from '../frames.ts';

/** The frames of an English letter. */
export const englishFrames: Frames = {
  greeting: { email: ['Dear {name},', 'Hello {name},'], sms: ['Hi {name}.'] },
  thanks: {
    application: ['Thank you for applying for the job.', 'Thank you for your application.'],
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
    application: ['Thanks for applying.', 'Thanks for your application.'],
    telephone: ['Thanks for talking to us.', 'Thank you for the call.'],
    interview: ['Thanks for coming to the interview.', 'Thank you for coming to meet us.'],
    assessmentDay: ['Thanks for coming in.', 'Thank you for your time and effort.'],
  },
  thanksForJob: ['Thank you for applying for the {job} role.', 'Thank you for your application for the {job} role.'],
  outcome: {
    advance: [
      'We are pleased to tell you that we would like to take your application forward.',
      'Good news: you are through.',
      'We are happy to tell you that you are through.',
    ],
    reject: [
      'We are sorry to say that we will not be taking your application forward this time.',
      'We are sorry, but the answer is no this time.',
      'Unfortunately, we have decided not to take your application forward.',
      'We are sorry, but we will not be taking your application forward.',
    ],
    other: [
      'We have not made a decision yet, but we would like to give you some feedback already.',
      'We have not made our decision yet, but here is some feedback in the meantime.',
    ],
  },
  outcomeBriefly: {
    advance: ['Good news: you are through.', 'We are happy to say that you are through.'],
    reject: ['We are sorry, but it is a no this time.', 'We are sorry that it is a no this time.'],
    other: ['We have not made a decision yet.', 'We have not made our decision yet.'],
  },
  regret: {
    unmet: [
      'We know this is not the news you wanted, so we would like to tell you how we saw it.',
      'We hope you will find the feedback below useful.',
      'You took the trouble to apply, so we would like to say how we read it.',
    ],
    met: [
      'We know this is not the news you wanted, so we would like to tell you how we saw it.',
      'We hope you will find the feedback below useful.',
      'Here is how we saw it, and we hope that you find it useful.',
      'You gave us your time, and we would like to give you something useful back.',
    ],
  },
  before: {
    one: ['We would like to begin with what we liked.', 'Let us start with what went well.', 'First, what we liked.'],
    several: [
      'There were several things we liked.',
      'Several things stood out.',
      'We would like to begin with what you did well.',
      'Let us start with what went well.',
    ],
  },
  develop: {
    weighedMissing: ['One thing was missing for us.', 'There was one thing we were hoping to hear more about.'],
    weighedSlip: ['One thing made us hesitate.', 'One thing went less well.'],
    wantedMissing: [
      'There was one thing we would have liked to know more about.',
      'We would have liked to know more about one thing.',
    ],
    wantedSlip: ['One thing could have gone better.', 'There was one thing that could have gone better.'],
    ahead: ['We also have one suggestion for you.', 'One thing is worth thinking about as you go on.'],
    advice: ['We also have one suggestion.', 'We would also like to make one suggestion.'],
  },
  developAgain: {
    weighedMissing: ['There was one other thing.', 'We would like to mention one more thing.'],
    weighedSlip: ['There was one other thing.', 'We would like to mention one more thing.'],
    wantedMissing: ['There was one other thing.', 'There was one other thing we would have liked to know more about.'],
    wantedSlip: ['There was one other thing.', 'We would like to mention one more thing.'],
    ahead: ['We have one more suggestion.', 'There is one more thing.'],
    advice: ['We have one more suggestion.', 'There is one more thing.'],
  },
  developBriefly: {
    weighedMissing: ['One thing was missing:'],
    weighedSlip: ['One thing went less well:'],
    wantedMissing: ['We would have liked to know more:'],
    wantedSlip: ['One thing could have gone better:'],
    ahead: ['One thing to think about:', 'Worth thinking about:'],
    advice: ['One thing to think about:', 'Worth thinking about:'],
  },
  growth: {
    done: [
      'Next time, you could {growth}.',
      'One thing that often helps is to {growth}.',
      'It may help to {growth}.',
      'Our advice is to {growth}.',
    ],
    told: ['If you are asked again, you could {growth}.', 'It may help to {growth}.', 'Next time, you could {growth}.'],
    written: [
      'In your next application, you could {growth}.',
      'It may help to {growth}.',
      'Our advice is to {growth}.',
    ],
  },
  level: {
    first: ['We liked your {noun}: you {verb}{rest}.', 'We noticed your {noun}: you {verb}{rest}.'],
    again: ['We also liked your {noun}: you {verb}{rest}.', 'Your {noun} worked well too: you {verb}{rest}.'],
    fault: ['When it came to your {noun}, {lead}: you {verb}{rest}.'],
    plain: ['You {verb}{rest}.'],
  },
  closing: {
    advance: [
      'If you have any questions in the meantime, just write to us on your page, and we look forward to talking to you again.',
      'We look forward to talking to you again, and if anything is unclear, just write to us on your page.',
    ],
    reject: [
      'If you would like to know more, you can write to us on your page.',
      'If anything is unclear, just write to us on your page.',
      'Please get in touch if anything needs explaining.',
    ],
    other: [
      'If you have questions, just write to us on your page.',
      'Please write to us on your page if anything is unclear.',
    ],
  },
  wish: {
    unmet: [
      'Thank you again, and good luck with your next application.',
      'We wish you every success with your next application.',
      'Thanks again, and all the best with your search.',
    ],
    met: [
      'Thank you again for your time, and good luck with your next application.',
      'It was good to meet you, and we wish you all the best with your search.',
      'Thanks again, and all the best with your search.',
    ],
  },
  wishBriefly: {
    advance: ['We look forward to it!', 'We look forward to talking to you.'],
    reject: ['Good luck with your search!', 'Thanks again, and good luck!'],
    other: ['All the best.', 'Take care.'],
  },
  signOff: ['Kind regards', 'Best wishes'],
  signOffBriefly: ['Best wishes, {signer}'],
};
