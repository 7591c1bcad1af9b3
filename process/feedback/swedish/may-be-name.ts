import { personIn } from './is-person.ts';

const noName = /\p{L}(?:et|ningen|tionen|heten|erna|arna|orna|frågan|delen|passet|ning|tion|arbete)$/u;
const thing =
  /^(?:text|plan|kod|process|lösning|sak|fråg|svar|uppgift|resultat|leverans|rutin|dos|del|väg|orsak|tid|dag|gång|list|lokal|program|exempl|tavl|rapport|bild)\p{L}{0,5}$/u;
const determiner = /^(?:den|det|de|en|ett|alla|båda|flera|två|tre|nästa|ingen|inget|hela|våra|vår|vårt)$/u;

/** Whether the first word of what was typed could be the name of somebody: it has a capital, and no ending of a noun. */
export function mayBeName(typed: string): boolean {
  const first = /\p{L}[\p{L}-]*/u.exec(typed)?.[0] ?? '';
  const lower = first.toLowerCase();
  return (
    /^\p{Lu}\p{Ll}/u.test(first) &&
    !noName.test(lower) &&
    !thing.test(lower) &&
    !determiner.test(lower) &&
    personIn(lower) === undefined
  );
}
