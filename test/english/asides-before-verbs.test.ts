import { expect, test } from 'vitest';
import { voices } from './support.js';

test('whose office it is may end with a bare apostrophe', () => {
  expect(voices("His counterpart from China rejected it. The Philippines' delegate urged calm.")).toEqual([
    'role His counterpart from China: rejected',
    "role The Philippines' delegate: urged",
  ]);
  expect(
    voices(
      "Anna Reyes, Assistant Secretary-General for Asia, said it was right. The United States' delegate urged calm.",
    ),
  ).toEqual([
    'person Anna Reyes (Assistant Secretary-General for Asia): said',
    "role The United States' delegate: urged",
  ]);
  expect(voices("The ministers' representative urged calm.")).toEqual(['role representative: urged']);
});

test('the office of an office with a hyphen is one office', () => {
  expect(voices("The UN Secretary-General's Special Envoy for Myanmar urged calm.")).toEqual([
    "role The UN Secretary-General's Special Envoy for Myanmar: urged",
  ]);
  expect(voices("The Secretary-General's spokesperson urged calm.")).toEqual([
    "role The Secretary-General's spokesperson: urged",
  ]);
});

test('a family name that is a small word is known again without its office', () => {
  const [lam] = ['General Secretary To Lam agreed to the plan. To Lam praised the river commission.'].map(
    voices,
  );
  expect(lam).toEqual(['person To Lam (General Secretary): agreed, praised']);
  expect(
    voices(
      '"Prices are falling," said spokesperson He Yongqian. Foreign ministry spokesperson Mao Ning agreed.',
    ),
  ).toEqual([
    'person He Yongqian (spokesperson): said',
    'person Mao Ning (Foreign ministry spokesperson): agreed',
  ]);
  expect(voices('Minister Anna Reyes came to the port. To Singapore she promised nothing.')).toEqual([
    'person Anna Reyes (Minister): promised',
  ]);
});

test('a relative clause and an aside behind it hide no subject', () => {
  expect(voices('Minister Anna Reyes, who chairs the meeting, for her part, said it was good.')).toEqual([
    'person Anna Reyes (Minister): said',
  ]);
  expect(
    voices(
      'Minister Anna Reyes, whose visit lasted from March 9 to 11, on her part, praised the river plan.',
    ),
  ).toEqual(['person Anna Reyes (Minister): praised']);
  expect(voices('In Jakarta, which lies on the coast, the ministry, for its part, urged calm.')).toEqual([
    'collective the ministry: urged',
  ]);
});

test('"now" before what somebody is', () => {
  expect(
    voices('Former ASEAN secretary-general Surat Wongsa, now a lecturer at Oru University, urged calm.'),
  ).toEqual(['person Surat Wongsa (Former ASEAN secretary-general, lecturer at Oru University): urged']);
});

test('minutes: a name in capitals with the office behind a comma', () => {
  expect(
    voices(
      'YUSUF HARTONO, Assistant Secretary-General for Asia, said that trust had grown. He praised the plan.',
    ),
  ).toEqual(['person YUSUF HARTONO (Assistant Secretary-General for Asia): said, praised']);
});

test('names that are words of address, too', () => {
  expect(voices('Julia Bishop, the envoy, urged calm. Ms. Bishop said no. Ms Bishop said it again.')).toEqual(
    ['person Julia Bishop (envoy): urged, said, said'],
  );
  expect(voices('Government spokesman Maj. Gen. Zaw Lin Tun rejected it.')).toEqual([
    'person Zaw Lin Tun (Government spokesman): rejected',
  ]);
});
