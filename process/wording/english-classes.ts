import { englishCharacter } from './character-words.ts';

/** English words that many rules need: whom one speaks to, how one says what somebody is, why, and whom one would rather have. */
export const englishClasses: Readonly<Record<string, string>> = {
  ...englishCharacter,
  name: 'anna|maria|john|james|robert|michael|william|david|richard|thomas|paul|steven|andrew|kevin|brian|george|edward|peter|sarah|mary|patricia|jennifer|linda|elizabeth|susan|jessica|karen|lisa|nancy|emma|laura|helen|kate|katie|alice|rachel|claire|sophie|lucy|hannah|olivia|tom|ben|sam|dan|daniel|matthew|chris|steve|mike|nick|simon|ali|ahmed|fatima|omar|priya|raj|oliver|harry|jack|charlie|emily|amy|julia|jane|jill|joan|martin|erik|karin|lars|johan|sofia|henry|alan|ian|neil|gary|fiona|carol|diane|chloe|megan|zoe|hassan|aisha',
  you: 'you',
  your: 'your',
  are: "are|were|aren't|weren't|re|be|been|being|seem|seemed|appear|appeared|sound|sounded|look|looked|feel|felt|come|came|strike|struck|get|got|become|became|act|acted|behave|behaved|spoke|speak|answered|responded|gave|give|show|showed|displayed|demonstrated|left|tend|tended|can|could|might|may|have|had|remain|remained|stayed|presented|made|made yourself",
  link: 'you ({fill} ){0,2}{are} ({fill} ){0,8}|(found|find|considered|consider|perceived|perceive|thought|felt|believe|believed|see|saw|experienced|regard|regarded|described|made|makes|make) you ({fill} ){0,8}',
  because:
    'because of|because|due to|given|considering|on account of|in view of|in light of|owing to|as a result of|since|despite|worried about|worry about|concerned about|concerns about|concern about|concerns regarding|concern regarding|concerned that|worried that|unsure about|hesitant about|hesitated over|thinking of|thinking about|wonder about|wondered about|doubts about|issue with|put off by|account|factor|factored in|took into account|down to|reservations about|swayed by|depends on|question whether|feared',
  rather:
    "we are looking for|we're looking for|were looking for|looking for|we want|we wanted|wanted|we need|we needed|needed|we prefer|we preferred|would prefer|we'd prefer|preferred|prefer|rather have|hoped for|hoping for|imagined|had in mind|would have liked|like to have|better with|better suited to|best suited to|better suited for|best suited for|suits|suited to|fits|is for|job for|role for|work for|position for|place for|right for|calls for|requires|needs|better for|meant for|best done by|best filled by|better done by|wish|chose|choose|chosen|hire|hired|hiring|go with|went with|going with|gone with|opted for|favour|favoured|in favour of|decided on|picked",
  person:
    'person|people|man|woman|guy|girl|lady|candidate|candidates|colleague|individual|someone|somebody|one|professional|applicant|applicants|employee|hire|profile|teacher|nurse|developer|leader|manager|energy|blood|talent|mind|minds|face|faces|team|workforce|staff|crowd',
};
