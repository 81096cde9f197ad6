import { describe, expect, test } from 'vitest';
import { voices } from './support.js';

describe('sources that news stories do not name', () => {
  test.each([
    [
      'Two Lao diplomats with direct knowledge of the plan said it was late.',
      ['collective Two Lao diplomats: said'],
    ],
    [
      'A senior Lao official involved in training villagers said it was late.',
      ['role A senior Lao official: said'],
    ],
    ['"It is late," one of the diplomats said.', ['role one of the diplomats: said']],
    ['Several of the ministers said it was late.', ['collective Several of the ministers: said']],
    ['A survey published by the institute in April found that it was late.', ['collective A survey: found']],
    ['A tribunal in The Hague said it was late.', ['collective A tribunal in The Hague: said']],
    ['A coffee farmer said it was late.', ['role A coffee farmer: said']],
    // Another verb stands between: whoever opens the sentence does something else.
    ['An official working in Manila left before the river said it was late.', []],
    ['Divers found the wreck in May.', []],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});

describe('bodies and countries in a list', () => {
  test.each([
    ['China, Japan and the EU said it was late.', ['collective China, Japan and the EU: said']],
    ['In Malaysia, China and Japan said it was late.', ['collective China and Japan: said']],
    [
      'Negotiators from small island states walked out, saying it was late.',
      ['collective Negotiators from small island states: saying'],
    ],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});

describe('who is meant', () => {
  test.each([
    ['Anna Reyes, who runs the think tank Oru Nia, told reporters it was late.', ['person Anna Reyes: told']],
    [
      'President Anna Reyes opened the talks. The 75-year-old admitted that it was late.',
      ['person Anna Reyes (President): admitted'],
    ],
    ['President Anna Reyes opened the talks. The 75-year-old bridge creaked.', []],
    [
      'The bloc’s special envoy said it was late. Anna Reyes, a veteran Lao diplomat, was speaking after a trip.',
      ['person Anna Reyes (veteran Lao diplomat): said'],
    ],
    [
      "The UN's top official in the region warned of delays. Anna Reyes, the Special Representative, told the council it was late.",
      ['person Anna Reyes (Special Representative): warned, told'],
    ],
    [
      "China's top diplomat said it was late. Japanese Foreign Minister Ken Mori said it was early.",
      ["role China's top diplomat: said", 'person Ken Mori (Japanese Foreign Minister): said'],
    ],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});

describe('names and offices', () => {
  test.each([
    [
      'Tran Hong Thai, the Vietnamese negotiator, told reporters it was late.',
      'person Tran Hong Thai (Vietnamese negotiator): told',
    ],
    [
      'Director General of International Trade Negotiations Budi Santoso said it was late.',
      'person Budi Santoso (Director General of International Trade Negotiations): said',
    ],
    [
      'Coast Guard spokesperson Commodore Anna Reyes said it was late.',
      'person Anna Reyes (Coast Guard spokesperson): said',
    ],
    ['Farmer leader Anna Reyes said it was late.', 'person Anna Reyes (Farmer leader): said'],
    ['Retired general Anna Reyes said it was late.', 'person Anna Reyes (Retired general): said'],
    [
      'Rice trader Anna Reyes of Oruna pleaded with the ministers for help.',
      'person Anna Reyes (Rice trader): pleaded with',
    ],
    [
      'At the market, vegetable seller Anna Reyes said it was late.',
      'person Anna Reyes (vegetable seller): said',
    ],
  ])('%s', (sentence, voice) => expect(voices(sentence)).toEqual([voice]));
});

describe('one source by two names', () => {
  test.each([
    [
      'The Office on Clean Rivers (OCR) said it was late. OCR said it was early.',
      ['collective The Office on Clean Rivers: said, said'],
    ],
    [
      'OCR said it was late. The Office on Clean Rivers (OCR) said it was early.',
      ['collective OCR: said, said'],
    ],
    [
      "Laos' foreign ministry said it was late. The ministry urged haste.",
      ["collective Laos' foreign ministry: said, urged"],
    ],
    [
      'A joint statement said it was late. The statement urged haste.',
      ['collective A joint statement: said, urged'],
    ],
    // Another ministry is told of between the two.
    [
      "Laos' foreign ministry said it was late. It was read out in Thailand's defence ministry. The ministry urged haste.",
      ["collective Laos' foreign ministry: said", 'collective The ministry: urged'],
    ],
    [
      'A joint statement said it was late. The ministry urged haste.',
      ['collective A joint statement: said', 'collective The ministry: urged'],
    ],
    [
      'President Anna Reyes said it was late. A senior official said it was cheap, but he warned of more.',
      ['person Anna Reyes (President): said', 'role A senior official: said, warned'],
    ],
    [
      'Sen. Anna Reyes said it was late. "It is cheap," the opposition senator said.',
      ['person Anna Reyes (opposition senator): said, said'],
    ],
    [
      'Governor Anna Reyes said it was late. "It is cheap," the senator said.',
      ['person Anna Reyes (Governor): said', 'role the senator: said'],
    ],
    [
      'Police Lieutenant General Niran Boonmee said it was late. The general estimated the costs.',
      ['person Niran Boonmee (Police Lieutenant General): said, estimated'],
    ],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});

describe('bodies that a small noun labels, and longer names', () => {
  test.each([
    ['Rights group Oru Nia said it was late.', ['collective Rights group Oru Nia: said']],
    ['The watchdog Oru Nia-Lao said it was late.', ['collective The watchdog Oru Nia-Lao: said']],
    ['The party leader Oru Nia said it was late.', ['person Oru Nia (party leader): said']],
    [
      'Anna Reyes of the Global Initiative Against River Crime said it was late.',
      ['person Anna Reyes: said'],
    ],
    [
      'Anna Reyes, deputy programme director for Asia at the Oruna Institute, said it was late.',
      ['person Anna Reyes (deputy programme director for Asia at the Oruna Institute): said'],
    ],
    ['Palace press officer Anna Reyes said it was late.', ['person Anna Reyes (Palace press officer): said']],
    ['"It is late," an official who met the minister said.', ['role an official: said']],
    ['He was the man who the minister said was late.', []],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});
