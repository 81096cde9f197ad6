import type { Subject } from '../../../findings/speakers/subjects.js';
import type { Page } from '../../../page.js';
import { agentEnding, notAgents, thingVerbs } from '../agents.js';
import { paperParticiples } from '../function-words.js';
import { lower } from './words.js';

/** "insurers", "rights monitors": people by what they do, whoever they are, by the ending of their noun alone. */
export function areAgents(page: Page, i: number): boolean {
  // "young men carried flags": a verb, and no participle.
  if (page.grammar?.isPlural(i) !== true || paperParticiples.has(lower(page, i + 1))) return false;
  const word = lower(page, i);
  return agentEnding.test(word) && !notAgents.has(word);
}

/** "Harvesters at the gate imply …": whether a subject may be a thing that ends like people, by a verb that things have too. */
export function mayBeThing(page: Page, subject: Subject, verb: number): boolean {
  return 'group' in subject && subject.group.byEnding === true && thingVerbs.has(lower(page, verb));
}
