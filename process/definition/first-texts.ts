import type { Definition } from './schema.ts';

/** The texts of a new process in both languages: complete, so that it can be published before anybody has written a word. */
export const firstTexts: Definition['texts'] = {
  acknowledgement: {
    name: { sv: 'Tack för ansökan', en: 'Thank you for applying' },
    email: {
      sv: {
        subject: 'Tack för din ansökan till {{ job.title }}',
        body: 'Hej {{ candidate.firstName }},\n\nTack för din ansökan till {{ job.title }}! Vi läser den noga.\n\nDu får besked **senast {{ promise.long }}**.\n\nHär ser du alltid var din ansökan är: {{ page.url }}\n\nVänliga hälsningar\n{% if recruiter.name %}{{ recruiter.name }}, {% endif %}{{ job.organisation }}',
      },
      en: {
        subject: 'Thank you for applying: {{ job.title }}',
        body: 'Hi {{ candidate.firstName }},\n\nThank you for applying for {{ job.title }}! We read it carefully.\n\nYou will get our answer **by {{ promise.long }}**.\n\nYou can always see where your application is: {{ page.url }}\n\nKind regards,\n{% if recruiter.name %}{{ recruiter.name }}, {% endif %}{{ job.organisation }}',
      },
    },
    sms: {
      sv: 'Tack för din ansökan till {{ job.title }}, {{ candidate.firstName }}! Besked senast {{ promise.long }}. {{ page.url }} /{{ job.organisation }}',
      en: 'Thank you for applying for {{ job.title }}, {{ candidate.firstName }}! You will hear by {{ promise.long }}. {{ page.url }} /{{ job.organisation }}',
    },
  },
  holding: {
    name: { sv: 'Uppskjutet besked: din ansökan', en: 'Delayed answer: your application' },
    email: {
      sv: {
        subject: 'Vi behöver lite mer tid: besked senast {{ promise.date }}',
        body: 'Hej {{ candidate.firstName }},\n\nVi lovade dig besked om din ansökan{% if previousPromise.long %} senast {{ previousPromise.long }}{% endif %}. Vi är tyvärr inte klara, och det vill vi säga rakt ut i stället för att låta dig vänta utan att veta.\n\nDu får besked senast **{{ promise.long }}**. Förseningen beror på oss och säger inget om din ansökan till {{ job.title }}. Tack för ditt tålamod.\n\nHär ser du alltid var din ansökan är: {{ page.url }}\n\nVänliga hälsningar\n{% if recruiter.name %}{{ recruiter.name }}, {% endif %}{{ job.organisation }}',
      },
      en: {
        subject: 'We need a little more time: our answer by {{ promise.date }}',
        body: 'Hi {{ candidate.firstName }},\n\nWe promised you an answer about your application{% if previousPromise.long %} by {{ previousPromise.long }}{% endif %}. We are sorry to say that we are not there yet, and we would rather tell you so than leave you wondering.\n\nYou will get an answer by **{{ promise.long }}**. The delay is ours and says nothing about your application for {{ job.title }}. Thank you for your patience.\n\nYou can always see where your application is: {{ page.url }}\n\nKind regards,\n{% if recruiter.name %}{{ recruiter.name }}, {% endif %}{{ job.organisation }}',
      },
    },
    sms: {
      sv: 'Hej {{ candidate.firstName }}! Vi behöver lite mer tid, och det beror på oss. Du får besked om din ansökan senast {{ promise.long }}. Tack för ditt tålamod! /{{ job.organisation }}',
      en: 'Hi {{ candidate.firstName }}! We need a little more time, and that is on us. You will hear about your application by {{ promise.long }}. Thank you for your patience! /{{ job.organisation }}',
    },
  },
  hired: {
    name: { sv: 'Jobbet är ditt', en: 'The job is yours' },
    email: {
      sv: {
        subject: 'Jobbet är ditt!',
        body: 'Hej {{ candidate.firstName }},\n\nVi vill gärna att du börjar hos oss som {{ job.title }}. Varmt välkommen!\n\nVi hör av oss om de praktiska detaljerna.\n\nHär ser du alltid var din ansökan är: {{ page.url }}\n\nVänliga hälsningar\n{% if recruiter.name %}{{ recruiter.name }}, {% endif %}{{ job.organisation }}',
      },
      en: {
        subject: 'The job is yours!',
        body: 'Hi {{ candidate.firstName }},\n\nWe would like you to join us as {{ job.title }}. A warm welcome!\n\nWe will be in touch about the details.\n\nYou can always see where your application is: {{ page.url }}\n\nKind regards,\n{% if recruiter.name %}{{ recruiter.name }}, {% endif %}{{ job.organisation }}',
      },
    },
    sms: {
      sv: 'Varmt välkommen {{ candidate.firstName }}! Jobbet som {{ job.title }} är ditt. Vi hör av oss om detaljerna. /{{ job.organisation }}',
      en: 'A warm welcome, {{ candidate.firstName }}! The job as {{ job.title }} is yours. We will be in touch about the details. /{{ job.organisation }}',
    },
  },
  rejected: {
    name: { sv: 'Nej med motivering', en: 'No, with the reasons' },
    email: {
      sv: {
        subject: 'Besked om din ansökan till {{ job.title }}',
        body: 'Hej {{ candidate.firstName }},\n\nTack för att du sökte. Vi har läst din ansökan noga. Vi går inte vidare med din ansökan till {{ job.title }} den här gången, och vi vill berätta varför:\n\n{{ feedback.text }}\n\nTack för att du ville arbeta hos oss. Har du frågor om beskedet kan du skriva till oss på din sida, och du är varmt välkommen att söka igen.\n\nVänliga hälsningar\n{% if recruiter.name %}{{ recruiter.name }}, {% endif %}{{ job.organisation }}',
      },
      en: {
        subject: 'Our answer to your application: {{ job.title }}',
        body: 'Hi {{ candidate.firstName }},\n\nThank you for applying. We have read your application carefully. We are not moving forward with your application for {{ job.title }} this time, and we want to tell you why:\n\n{{ feedback.text }}\n\nThank you for wanting to work with us. If you have questions about this answer, you can write to us on your page, and do apply again.\n\nKind regards,\n{% if recruiter.name %}{{ recruiter.name }}, {% endif %}{{ job.organisation }}',
      },
    },
    sms: {
      sv: 'Hej {{ candidate.firstName }}! Tack för din ansökan till {{ job.title }}. Vi går inte vidare med den den här gången: {{ feedback.text }} Välkommen att söka igen. {{ page.url }} /{{ job.organisation }}',
      en: 'Hi {{ candidate.firstName }}! Thank you for applying for {{ job.title }}. We are not moving forward with your application this time: {{ feedback.text }} Do apply again. {{ page.url }} /{{ job.organisation }}',
    },
  },
  withdrawn: {
    name: { sv: 'Bekräftelse på återtagen ansökan', en: 'Confirmation of a withdrawn application' },
    email: {
      sv: {
        subject: 'Du har dragit tillbaka din ansökan',
        body: 'Hej {{ candidate.firstName }},\n\nVi har noterat att du drar tillbaka din ansökan till {{ job.title }}. Du behöver inte göra något mer, och du får inga fler meddelanden om just den här tjänsten.\n\nTack för att du visade intresse för oss och för att du hörde av dig. Du är varmt välkommen att söka igen när något annat passar bättre.\n\nVänliga hälsningar\n{% if recruiter.name %}{{ recruiter.name }}, {% endif %}{{ job.organisation }}',
      },
      en: {
        subject: 'You have withdrawn your application',
        body: 'Hi {{ candidate.firstName }},\n\nWe have noted that you have withdrawn your application for {{ job.title }}. There is nothing more for you to do, and you will not get any more messages about this position.\n\nThank you for your interest in us and for letting us know. You are most welcome to apply again when something suits you better.\n\nKind regards,\n{% if recruiter.name %}{{ recruiter.name }}, {% endif %}{{ job.organisation }}',
      },
    },
    sms: {
      sv: 'Hej {{ candidate.firstName }}! Vi har noterat att du drar tillbaka din ansökan till {{ job.title }}. Tack för ditt intresse, och varmt välkommen tillbaka. /{{ job.organisation }}',
      en: 'Hi {{ candidate.firstName }}! We have noted that you have withdrawn your application for {{ job.title }}. Thank you for your interest, and welcome back any time. /{{ job.organisation }}',
    },
  },
  paused: {
    name: { sv: 'Paus med nytt datum', en: 'Pause with a new date' },
    email: {
      sv: {
        subject: 'Nytt datum för ditt besked: {{ promise.date }}',
        body: 'Hej {{ candidate.firstName }},\n\nRekryteringen till {{ job.title }} är pausad en tid. Det beror på oss och inte på dig, och din ansökan är kvar precis som den är.\n\nDu får besked av oss senast **{{ promise.long }}**. Ändras något hör vi av oss innan dess.\n\nDu kan alltid se var din ansökan är på din sida: {{ page.url }}\n\nVänliga hälsningar\n{% if recruiter.name %}{{ recruiter.name }}, {% endif %}{{ job.organisation }}',
      },
      en: {
        subject: 'A new date for your answer: {{ promise.date }}',
        body: 'Hi {{ candidate.firstName }},\n\nThe recruitment for {{ job.title }} is paused for a while. This is down to us and not to you, and your application stays exactly as it is.\n\nYou will hear from us by **{{ promise.long }}** at the latest. Should anything change, we will be in touch before then.\n\nYou can always see where your application is on your page: {{ page.url }}\n\nKind regards,\n{% if recruiter.name %}{{ recruiter.name }}, {% endif %}{{ job.organisation }}',
      },
    },
    sms: {
      sv: 'Hej {{ candidate.firstName }}! Rekryteringen till {{ job.title }} är pausad en tid. Din ansökan är kvar, och du får besked senast {{ promise.long }}. /{{ job.organisation }}',
      en: 'Hi {{ candidate.firstName }}! The recruitment for {{ job.title }} is paused for a while. Your application stands, and you will hear from us by {{ promise.long }}. /{{ job.organisation }}',
    },
  },
  'job-closed': {
    name: { sv: 'Rekryteringen avslutas', en: 'The recruitment is closed' },
    email: {
      sv: {
        subject: 'Rekryteringen till {{ job.title }} är avslutad',
        body: 'Hej {{ candidate.firstName }},\n\nVi vill berätta att rekryteringen till {{ job.title }} nu är avslutad. Din ansökan har därför också avslutats. Det beror inte på något du gjort eller inte gjort.\n\nTack för tiden du lagt på din ansökan. Ser du en annan tjänst hos oss framöver är du varmt välkommen att söka igen.\n\nVänliga hälsningar\n{% if recruiter.name %}{{ recruiter.name }}, {% endif %}{{ job.organisation }}',
      },
      en: {
        subject: 'The recruitment for {{ job.title }} has ended',
        body: 'Hi {{ candidate.firstName }},\n\nWe want to let you know that the recruitment for {{ job.title }} has now ended, and your application with it. This is not because of anything you did or did not do.\n\nThank you for the time you put into your application. Should you see another position with us, you are most welcome to apply again.\n\nKind regards,\n{% if recruiter.name %}{{ recruiter.name }}, {% endif %}{{ job.organisation }}',
      },
    },
    sms: {
      sv: 'Hej {{ candidate.firstName }}! Rekryteringen till {{ job.title }} är nu avslutad, och därmed också din ansökan. Tack för din tid, och välkommen att söka igen. /{{ job.organisation }}',
      en: 'Hi {{ candidate.firstName }}! The recruitment for {{ job.title }} has now ended, and your application with it. Thank you for your time, and do apply again. /{{ job.organisation }}',
    },
  },
  'hired-elsewhere': {
    name: { sv: 'Anställd i en annan rekrytering', en: 'Hired in another recruitment' },
    email: {
      sv: {
        subject: 'Din ansökan till {{ job.title }} avslutas',
        body: 'Hej {{ candidate.firstName }},\n\nGrattis till ditt nya jobb hos oss! Eftersom du nu är anställd avslutar vi din ansökan till {{ job.title }}. Du behöver inte göra något.\n\nHar det blivit fel? Skriv till oss på din sida, så öppnar vi ansökan igen: {{ page.url }}\n\nVänliga hälsningar\n{% if recruiter.name %}{{ recruiter.name }}, {% endif %}{{ job.organisation }}',
      },
      en: {
        subject: 'Your application for {{ job.title }} is closed',
        body: 'Hi {{ candidate.firstName }},\n\nCongratulations on your new job with us! As you have now been hired, we are closing your application for {{ job.title }}. There is nothing for you to do.\n\nIf this is a mistake, write to us on your page and we will reopen it: {{ page.url }}\n\nKind regards,\n{% if recruiter.name %}{{ recruiter.name }}, {% endif %}{{ job.organisation }}',
      },
    },
    sms: {
      sv: 'Hej {{ candidate.firstName }}! Grattis till jobbet hos oss. Vi avslutar därför din ansökan till {{ job.title }}. Fel? Hör av dig så öppnar vi den igen. /{{ job.organisation }}',
      en: 'Hi {{ candidate.firstName }}! Congratulations on your job with us. We are therefore closing your application for {{ job.title }}. A mistake? Tell us and we will reopen it. /{{ job.organisation }}',
    },
  },
};
