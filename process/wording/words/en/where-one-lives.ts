import type { RuleWords } from '../../contract.ts';

/** What the rule `where-one-lives` looks for in English. */
export const whereOneLives: RuleWords = {
  lists: {
    homeOutsiders: `
      incomer(s)?, blow in(s)?, not from (here|round here|around here|these parts), local (lad|girl|roots|ties|connection|family),
      roots here, ties to the (area|village|town), townie, city slicker, villager*, from (round|around) here, village knows`,
    homeAddress: `
      address, home address, place of residence, residence, postcode, zip code, neighbourhood, neighborhood, area, part of town, estate,
      suburb, hometown, home town, commute, commuting, commuting time, commuting distance, travel time, journey to work, travel distance,
      distance from, housing situation, military service, national service, military background, military record, car ownership, flat`,
  },
  says: `
    you ~3 (live|lived|living|commute|commuting|based|travel|rent) ~6 (far|long way|wrong|estate|distance|side of|rough|out in|countryside|outside|away|postcode|area|other end|council|suburb#|tottenham|rinkeby|bus|trains|hour|miles|with your parents|flat) & -{told}
    your ~2 (address|postcode|post code|commute|neighbourhood|area|estate|street|housing|flat|town|part of town) & -(confirm|update|changed)
    {rather} ~4 (local|locally|nearby|closer|in the area|lives near|round here|from the village|from the area)
    (someone|somebody|candidate|person|anyone) ~4 (lives|living|live|based) ~2 (closer|nearer|near|locally|nearby|in the area|in town|round the corner)
    (wrong|right|rough|bad|better|nicer|posh) (side|part|end) of (town|the tracks|the river|the city)
    (military service|national service|conscription) & ({you}|{trouble}|{rather}) & -{work}
    (commute|travelling time|journey to work|long way to travel|long way to come|distance to work) & ({trouble}|you would|tire*) & -{told} & -{work}
    (townie|country bumpkin|northerner#|southerner#|londoner#|incomer#|outsider#|yokel|wrong accent) & ({you}|{trouble})
    {homeOutsiders}
    postcode (on|in|of|isn't|is|made|tells)
    kind of area we
    area we (normally|usually) recruit
    (you|your) ~3 (live|lived|living|based|reside|commute|commuting|grew up|moved here|come all the way|travel from|would travel|would be travelling) ~4 (in|at|far|outside|abroad|there|out|away|near|close|from|wrong|on|with your parents|a long|so|too|that)
    your ~2 {homeAddress}
    (council estate|rough area|bad area|wrong (area|side of town|part of town|side of the tracks)|nice area|posh|inner city|the suburbs|deprived area|problem area|sink estate|ghetto|slum|no-go)
    (too far|long way|far away|a long|far) ~1 (away|from (the |our |here|us|work)|commute|journey|distance|travel|to travel|to commute|drive|out)
    (live|lives|living|based|resident|residing) ~2 (closer|nearby|nearer|locally|close|in the (area|city|town|neighbourhood|centre)|further|within)
    relocating
    (done|did|completed|complete|served|serve|finished|doing|missed) (your|not)? (military|national|army) service
    (military service|national service|conscription|conscripted|conscript|draft dodger|conscientious objector|reservist|reserve duty|army reserve duties)`,
};
