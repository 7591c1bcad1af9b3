import type { RuleWords } from '../../contract.ts';

/** What the rule `appearance` looks for in English. */
export const appearance: RuleWords = {
  lists: {
    looksThings: `
      appearance, looks, clothes, clothing, outfit, dress, hair, hairstyle, nails, shoes, makeup, make up, tattoo#, piercing#, body,
      figure, weight, height, beard, legs, smile, style of dress, dress sense, face, skin, perfume, aftershave, handshake, voice,
      body language, eyes, shirt, tie, skirt, scruffy, grooming, physique, teeth, accessories, jewellery, jacket`,
    looksWords: `
      appearance, dress code, tattoo#, piercing#, makeup, hairstyle, scruffy, attractive, good looking, pretty, beautiful, ugly, handsome,
      unkempt, dishevelled, presentable, well groomed, smartly dressed, skinny, chubby, fat, too short, too tall, cleavage, short skirt,
      the right look, look the part, right image, polished look, front of house look, overdressed, underdressed`,
  },
  says: `
    your ~2 {looksThings} & -{told} & -{work} & -(key card|your voice counts|counts)
    {looksWords} & ({you}|{your}|{trouble}|{rather}|impression|customers|shop|someone) & -{work} & -(code|solution)
    you ~3 (dressed|dress|wore|wear|groomed|shave|shaved|iron|ironed) & -(uniform|protective|gloves|helmet|{told})
    (jeans|t shirt|tracksuit|hoodie|trainers|flip flops|baseball cap|crumpled|stained|creased) & you & -{work}
    (didn't|did not|don't|do not|doesn't|does not) look (the part|like|professional|presentable|smart|healthy|right)
    (dress|dressed|dressing) ~3 (smart|smarter|smartly|better|well|badly|properly|professionally|appropriately|nicer|nicely|sharper|poorly|casually|formally|differently|provocatively|code)
    (look(ed|s|ing)?) (the part|tired|scruffy|older|younger|unprofessional|messy|dishevelled|like a|good|great|lovely|nice|stunning)
    (smell(ed|s|t)?)
    (tattoo(s)?)`,
};
