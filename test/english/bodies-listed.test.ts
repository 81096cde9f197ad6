import { describe, expect, test } from 'vitest';
import { voices } from './support.js';

describe('bodies that are called by several fields', () => {
  test.each([
    [
      'The Ministry of Agriculture, Forestry and Fisheries announced a quota.',
      ['collective The Ministry of Agriculture, Forestry and Fisheries: announced'],
    ],
    [
      'The Tides, Rivers, and Rainfall Agency (TRRA) forecast a dry season.',
      ['collective The Tides, Rivers, and Rainfall Agency: forecast'],
    ],
    [
      "Indonesia's Education, Culture, Research, and Technology Ministry said it was late.",
      ["collective Indonesia's Education, Culture, Research, and Technology Ministry: said"],
    ],
    // A place before the body is no part of its name.
    [
      'In Bandung, Fisheries and Forestry Ministry said it was late.',
      ['collective Fisheries and Forestry Ministry: said'],
    ],
    [
      'On Monday, the Energy and Mines Ministry said it was late.',
      ['collective the Energy and Mines Ministry: said'],
    ],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});

describe('who speaks over brackets, asides and what is told of them', () => {
  test.each([
    [
      'The Asian Development Bank (ADB), in a report released on Thursday, estimated that it was late.',
      ['collective The Asian Development Bank: estimated'],
    ],
    [
      'The Oruna Fishers Brotherhood (OFB) described it as late.',
      ['collective The Oruna Fishers Brotherhood: described'],
    ],
    ['The Lao delegation, for its part, proposed a tour.', ['collective The Lao delegation: proposed']],
    [
      'Civil society groups invited to the session urged both to wait.',
      ['collective Civil society groups: urged'],
    ],
    [
      'It ended late, with officials privately admitting that it was dull.',
      ['collective officials: admitting'],
    ],
    [
      'It was late, the Fisheries Ministry stated here on Tuesday.',
      ['collective the Fisheries Ministry: stated'],
    ],
    [
      'A survey by the ISEAS – Yusof Ishak Institute found that it was late.',
      ['collective A survey by the ISEAS – Yusof Ishak Institute: found'],
    ],
    // What somebody goes on to say is nothing that the listener says.
    [
      'The Lao delegation briefed the Meeting on its policy and proposed a tour.',
      ['collective The Lao delegation: briefed'],
    ],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});

describe('a body again by its small noun', () => {
  test.each([
    [
      'Environmental group Oru Nia criticised it. "It is late," the group said.',
      ['collective Environmental group Oru Nia: criticised, said'],
    ],
    [
      'Farm ministers from the region agreed. After the 45th Meeting of the ASEAN Ministers on Farming, the ministers said it was late.',
      ['collective Farm ministers from the region: agreed, said'],
    ],
  ])('%s', (sentence, found) => expect(voices(sentence)).toEqual(found));
});
