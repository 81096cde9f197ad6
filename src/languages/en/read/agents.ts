import type { Subject } from '../../../findings/speakers/subjects.js';
import type { Page } from '../../../page.js';
import type { TokenRange } from '../../../text/sentences.js';
import { agentEnding, notAgents, readings, thingVerbs } from '../agents.js';
import { innerPlaces, innerPrepositions, paperParticiples } from '../function-words.js';
import { lower } from './words.js';

/** "insurers", "rights monitors": people by what they do, whoever they are, by the ending of their noun alone. */
export function areAgents(page: Page, i: number): boolean {
  // "young men carried flags": a verb, and no participle.
  if (page.grammar?.isPlural(i) !== true || paperParticiples.has(lower(page, i + 1))) return false;
  const word = lower(page, i);
  return agentEnding.test(word) && !notAgents.has(word);
}

/** "Harvesters at the gate imply …", "data from the port show …": whether a subject is or may be a thing, by a verb that things have too. */
export function mayBeThing(page: Page, subject: Subject, verb: number): boolean {
  if (!('group' in subject) || !thingVerbs.has(lower(page, verb))) return false;
  return subject.group.byEnding === true || isReading(page, subject.group);
}

/** The noun is the last word before what it is from. */
function isReading(page: Page, { from, to }: TokenRange): boolean {
  let end = from + 1;
  while (end < to && !innerPrepositions.has(lower(page, end)) && !innerPlaces.has(lower(page, end))) end += 1;
  return readings.has(lower(page, end - 1));
}
