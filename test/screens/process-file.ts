import type { Definition } from '../../process/definition/schema.ts';
import { gallery } from '../../process/gallery/gallery.ts';

/** A file as somebody would choose it: a ready process, one whose drawing has problems, or half of one. */
export function processFile(name: 'nurse' | 'teacher' | 'broken' | 'half') {
  const text = JSON.stringify(name === 'broken' ? broken() : ready(name === 'half' ? 'nurse' : name));
  const buffer = Buffer.from(name === 'half' ? text.slice(0, text.length / 2) : text);
  return { name: `${name}.json`, mimeType: 'application/json', buffer };
}

function ready(id: string): Definition {
  const found = gallery.find(({ definition }) => definition.id === id);
  if (!found) throw new Error(`The gallery has no ${id}`);
  return found.definition;
}

/** With steps that lead nowhere and a silence that is too long. */
function broken(): Definition {
  const shop = structuredClone(ready('shop'));
  shop.id = 'autumn-shop';
  shop.policy.longestSilence = { amount: 5, unit: 'calendarDays' };
  delete shop.connections['offer'];
  return shop;
}
