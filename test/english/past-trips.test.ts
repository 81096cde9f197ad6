import { expect, test } from 'vitest';
import { told } from './support.js';

const names = (text: string): readonly string[] => told(text).events.map(({ name }) => name);

test.each([
  'The envoy said on Tuesday that she had raised the matter during her latest trip to Bangkok.',
  'He told reporters about his last visit to Hanoi.',
])('a journey that somebody only looks back at is no event: %s', (text) => expect(names(text)).toEqual([]));

test.each([
  ['During his latest trip to Hanoi on 5 May 2022, the envoy met the minister.', 'latest trip to Hanoi'],
  ['The envoy said his recent visit to Hanoi on 5 May 2022 was useful.', 'recent visit to Hanoi'],
  ['The envoy said an official visit to Japan would follow in June.', 'official visit to Japan'],
])('one with its day, or ahead, is: %s', (text, name) => expect(names(text)).toEqual([name]));
