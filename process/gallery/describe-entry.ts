import { languages } from '../definition/fixed-values.ts';
import type { Channel, Definition } from '../definition/schema.ts';
import { textUsesOf } from '../definition/text-uses-of.ts';
import type { GalleryEntry } from './gallery.ts';

/** What a ready process is, in a few words and numbers: all that can be told without reckoning. */
export function describeEntry({ definition, title, description, audience, suits }: GalleryEntry) {
  const steps = Object.values(definition.steps);
  return {
    id: definition.id,
    name: title,
    description,
    audience,
    suits: [...suits],
    steps: steps.length,
    stages: steps.filter(({ kind }) => kind === 'stage').length,
    languages: languages.filter((language) => definition.languages.includes(language)),
    channels: channelsOf(definition),
  };
}

/** By what the steps speak. What any run may have to say besides (a withdrawal, a pause) goes by whatever reaches the candidate. */
function channelsOf(definition: Definition): Channel[] {
  const ofSteps = textUsesOf(definition).filter(({ stepId }) => stepId !== undefined);
  const used = (channel: Channel) =>
    ofSteps.some(({ channels }) =>
      channels.kind === 'one'
        ? channels.channel === channel
        : channels.kind !== 'order' || channels.order.includes(channel),
    );
  return (['email', 'sms'] as const).filter(used);
}
