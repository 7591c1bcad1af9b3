const missing = [
  /(?<!\p{L})men (?:inte|aldrig|sa inte|utan)(?!\p{L})/iu,
  /(?<!\p{L})utan att (?:säga|nämna|berätta|förklara|visa|ange|motivera|skriva|fråga|ta)(?!\p{L})/iu,
  /^(?:du )?(?:nämnde|sa|berättade|beskrev|gav|visade|förklarade|skrev|lämnade|ställde|testade) (?:bara|endast|inte|inget|ingen|inga|aldrig)(?!\p{L})/iu,
  /(?<!\p{L})but (?:not|never|did not|without)(?!\p{L})/iu,
  /(?<!\p{L})without (?:saying|naming|mentioning|telling|explaining|showing|giving|stating|asking)(?!\p{L})/iu,
  /^(?:you )?(?:did not|never) (?:mention|say|tell|describe|explain|name|give|show|write|ask)(?!\p{L})/iu,
  /^(?:you )?(?:mentioned|said|told us|described|gave|showed|wrote|asked|tested) (?:only|no|nothing)(?!\p{L})/iu,
  /^(?:du )?(?!lät|lyssnade|följde|gick|kontrollerade)\p{L}+ inte(?!\p{L})/iu,
  /^(?:you )?did not (?!let|listen|follow|check)/iu,
  /^(?:you )?left out(?!\p{L})/iu,
];

/** Whether what could be developed is something that was missing, and not something that went wrong. */
export function isMissing(said: string): boolean {
  return missing.some((words) => words.test(said));
}
