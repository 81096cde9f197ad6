import { describe, expect, test } from 'vitest';
import { voices } from './support.js';

const LEAD = 'The UN Special Envoy on Myanmar on Tuesday appealed for unity.';

describe('a lead that tells an office speaks of whoever is introduced soon behind it as if known', () => {
  test.each([
    [
      `${LEAD}\n\nBriefing ambassadors in New York, Anna Reyes said it was late.`,
      'person Anna Reyes (UN Special Envoy on Myanmar): appealed for, said',
    ],
    [
      `${LEAD}\n\nAnna Reyes was speaking at a forum in New York. "It is late," the envoy stressed.`,
      'person Anna Reyes (UN Special Envoy on Myanmar): appealed for, stressed',
    ],
    [
      `The UN Special Envoy on Myanmar appealed for unity, telling the General Assembly that it was late.\n\nBriefing ambassadors, Anna Reyes urged haste.`,
      'person Anna Reyes (UN Special Envoy on Myanmar): appealed for, urged',
    ],
    [
      'The river is safe, its foreign minister has said.\n\nSpeaking to reporters, Lim Wei Han noted that it was late.',
      'person Lim Wei Han (foreign minister): said, noted',
    ],
  ])('%s', (sentences, voice) => expect(voices(sentences)).toEqual([voice]));

  test.each([
    // nobody introduces them
    `${LEAD}\n\nAnna Reyes said it was late.`,
    `${LEAD}\n\nWalking home, Anna Reyes said it was late.`,
    // more is told of them
    `${LEAD}\n\nBriefing ambassadors, Anna Reyes, a farmer, said it was late.`,
    `${LEAD}\n\nBriefing ambassadors, Governor Anna Reyes said it was late.`,
    `${LEAD}\n\nBriefing ambassadors, Anna Reyes of River Voices said it was late.`,
    // two offices
    `${LEAD} The Thai foreign minister agreed.\n\nBriefing ambassadors, Anna Reyes said it was late.`,
    // no lead
    `It rained.\n\nIt was wet.\n\n${LEAD}\n\nBriefing ambassadors, Anna Reyes said it was late.`,
    // another country's
    'Malaysia’s foreign minister asked for time.\n\nSpeaking to reporters, Trần Quốc Lâm said it was late.',
  ])('nobody in: %s', (sentences) =>
    expect(voices(sentences).find((voice) => /appealed|asked/u.test(voice))).toMatch(/^role /u),
  );
});
