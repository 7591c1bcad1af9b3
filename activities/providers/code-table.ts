import type { FailureScope } from './contract.ts';

export interface Text {
  sv: string;
  en: string;
}

/** What Besked does about a code; each has its class, and its words for people. */
export type CodeAction =
  | 'retry'
  | 'backOff'
  | 'wait'
  | 'lookUp'
  | 'fixAddress'
  | 'optedOut'
  | 'otherChannel'
  | 'fixSettings'
  | 'fixText';

export interface CodeEntry {
  action: CodeAction;
  means: Text;
}

export type CodeTable = Readonly<Record<string, CodeEntry>>;

export type CodeClass =
  | { kind: 'transient'; waitMs?: number }
  | { kind: 'permanent'; scope: FailureScope }
  | { kind: 'unclear' };

interface ActionEntry {
  class: CodeClass;
  /** What Besked does of itself. */
  does: Text;
  /** What the recruiter reads beside the message. */
  tells: Text;
}

const MINUTE_MS = 60_000;

export const ACTIONS: Readonly<Record<CodeAction, ActionEntry>> = {
  retry: {
    class: { kind: 'transient' },
    does: { sv: 'Försöker igen, allt glesare.', en: 'Tries again, at growing intervals.' },
    tells: { sv: 'Har inte gått fram än. Vi försöker igen.', en: 'Not through yet. We are trying again.' },
  },
  backOff: {
    class: { kind: 'transient', waitMs: MINUTE_MS },
    does: {
      sv: 'Sänker takten och försöker igen när leverantören tillåter.',
      en: 'Slows down and tries again when the provider allows it.',
    },
    tells: {
      sv: 'Leverantören har mycket att göra. Vi försöker igen strax.',
      en: 'The provider is busy. We will try again shortly.',
    },
  },
  wait: {
    class: { kind: 'transient', waitMs: 60 * MINUTE_MS },
    does: { sv: 'Väntar en timme och försöker igen.', en: 'Waits an hour and tries again.' },
    tells: {
      sv: 'Dagens gräns hos leverantören är nådd. En administratör kan höja den.',
      en: 'Today’s limit at the provider is reached. An administrator can raise it.',
    },
  },
  lookUp: {
    class: { kind: 'unclear' },
    does: {
      sv: 'Frågar leverantören om meddelandet togs emot innan något skickas igen.',
      en: 'Asks the provider whether it has the message before anything is sent again.',
    },
    tells: {
      sv: 'Vi vet inte än om meddelandet togs emot, och tar reda på det.',
      en: 'We do not know yet whether it was accepted, and are finding out.',
    },
  },
  fixAddress: {
    class: { kind: 'permanent', scope: 'address' },
    does: {
      sv: 'Skickar inte dit igen. Går till nästa godkända kanal, annars till en ringuppgift.',
      en: 'Does not send there again. Goes to the next consented channel, else to a phone task.',
    },
    tells: {
      sv: 'Adressen eller numret fungerar inte. Rätta det, eller ring.',
      en: 'The address or number does not work. Correct it, or call.',
    },
  },
  optedOut: {
    class: { kind: 'permanent', scope: 'address' },
    does: {
      sv: 'Skickar inte dit igen. Går till nästa godkända kanal, annars till en ringuppgift.',
      en: 'Does not send there again. Goes to the next consented channel, else to a phone task.',
    },
    tells: {
      sv: 'Mottagaren har avböjt meddelanden hit. Använd en annan väg.',
      en: 'The recipient has declined messages here. Use another way.',
    },
  },
  otherChannel: {
    class: { kind: 'permanent', scope: 'channel' },
    does: {
      sv: 'Skickar inte samma text igen här. Går till nästa godkända kanal, annars till en ringuppgift.',
      en: 'Does not send the same text here again. Goes to the next consented channel, else to a phone task.',
    },
    tells: {
      sv: 'Den här kanalen nådde inte fram. Vi tar en annan väg.',
      en: 'This channel did not get through. We take another way.',
    },
  },
  fixSettings: {
    class: { kind: 'permanent', scope: 'configuration' },
    does: {
      sv: 'Larmar administratören och försöker igen tills inställningarna är rättade; innan löftet passerar går meddelandet en annan väg.',
      en: 'Alerts the administrator and tries again until the settings are mended; before the promise passes the message goes another way.',
    },
    tells: {
      sv: 'Inställningarna hos leverantören är fel. En administratör måste rätta dem.',
      en: 'The provider’s settings are wrong. An administrator has to correct them.',
    },
  },
  fixText: {
    class: { kind: 'permanent', scope: 'content' },
    does: {
      sv: 'Går till nästa kanal och visar mallen för processens ägare.',
      en: 'Goes to the next channel and points the process owner to the text.',
    },
    tells: {
      sv: 'Leverantören godtog inte texten. Se över mallen.',
      en: 'The provider did not accept the text. Review the template.',
    },
  },
};
