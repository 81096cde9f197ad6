/** The ends of plurals that name people by what they do: "insurers", "monitors", "motorists". */
export const agentEnding = /(?:[^aeiou]ers|eers|yers|ors|ists|ians|ees|men|women)$/u;

/** Verbs of things as well as of people: before one of them the ending alone proves nobody. */
export const thingVerbs: ReadonlySet<string> = new Set(
  (
    'show shows showed suggest suggested indicate indicated reveal revealed prove proved reflect reflected demonstrate demonstrated highlight highlighted ' +
    'underscore underscored underline underlined illustrate illustrated imply implied signal signalled signaled mean meant attest attested'
  ).split(' '),
);

/** End like them and name no people. */
export const notAgents: ReadonlySet<string> = new Set(
  (
    'numbers papers orders letters others matters powers borders waters rivers members barriers factors sectors corridors indicators errors doors floors colours colors ' +
    'flavours flavors towers centers quarters headquarters offers answers computers servers sensors containers trackers markers disasters shelters clusters parameters ' +
    'meters filters layers posters trailers chapters covers corners dinners winters summers manners fibres fibers carriers tankers freighters helicopters ' +
    'bombers boosters mirrors vectors tractors motors harbours harbors honours honors favours favors rumours rumors humors vapours generators accelerators ' +
    'reactors conveyors anchors committees fees trees degrees tariffs lists mists fists twists resists exists consists persists assists wrists ' +
    'registers stickers folders transfers blockers triggers pointers headers banners counters timers burners cylinders ' +
    'murders encounters dangers wonders blunders tremors terrors horrors newsletters charters semesters rosters characters ladders buffers fingers tigers ' +
    'takeovers handovers turnovers stopovers crossovers spillovers rollovers airliners liners cruisers bulldozers skyscrapers ' +
    'semiconductors conductors transistors detectors ventilators refrigerators elevators scanners routers converters inverters boilers coolers freezers ' +
    'stressors predictors precursors metaphors checklists shortlists blacklists waitlists playlists meridians levees rupees jubilees ' +
    'specimen regimen acumen omen abdomen semen examen guarantees yankees knees tours hours pours fours floors detours contours'
  ).split(' '),
);
