/** The ends of plurals that name people by what they do: "insurers", "monitors", "motorists". */
export const agentEnding = /(?:[^aeiou]ers|eers|yers|ors|ists|ians|ees|men|women)$/u;

/** Verbs of things as well as of people: before one of them the ending alone proves nobody. */
export const thingVerbs: ReadonlySet<string> = new Set(
  (
    'show shows showed shown suggest suggests suggested indicate indicates indicated reveal reveals revealed prove proves proved proven reflect reflects reflected ' +
    'demonstrate demonstrates demonstrated highlight highlights highlighted underscore underscores underscored underline underlines underlined illustrate illustrates illustrated ' +
    'imply implies implied signal signals signalled signaled mean means meant attest attests attested'
  ).split(' '),
);

/** What is read off by somebody and says nothing by itself: "data showed", "the index suggests". */
export const readings: ReadonlySet<string> = new Set(
  'data figures statistics numbers records footage evidence index indices indicator indicators trend trends'.split(
    ' ',
  ),
);

/** End like them and name no people. */
export const notAgents: ReadonlySet<string> = new Set(
  (
    'numbers papers orders letters others matters powers borders waters rivers members factors sectors corridors indicators errors doors floors colors ' +
    'flavors towers centers quarters headquarters offers answers computers servers sensors containers trackers markers disasters shelters clusters ' +
    'parameters meters filters layers posters trailers chapters covers corners dinners winters summers manners fibers tankers freighters helicopters ' +
    'bombers boosters mirrors vectors tractors motors harbors honors favors rumors humors generators accelerators reactors conveyors anchors committees ' +
    'fees trees degrees lists mists fists twists resists exists consists persists assists wrists registers stickers folders transfers blockers triggers ' +
    'pointers headers banners counters timers burners cylinders murders encounters dangers wonders blunders tremors terrors horrors newsletters charters ' +
    'semesters rosters characters ladders buffers fingers tigers takeovers handovers turnovers stopovers crossovers spillovers rollovers airliners liners ' +
    'cruisers bulldozers skyscrapers semiconductors conductors transistors detectors ventilators refrigerators elevators scanners routers converters ' +
    'inverters boilers coolers freezers stressors predictors precursors metaphors checklists shortlists blacklists waitlists playlists meridians levees ' +
    'rupees jubilees guarantees yankees knees'
  ).split(' '),
);
