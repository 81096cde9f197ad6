import { describe, expect, it } from 'vitest';
import { type ColourFacts, colourLevel } from '../../src/cli/colour.js';

describe('colourLevel', () => {
  const terminal: ColourFacts = { env: { TERM: 'xterm' }, isTerminal: true, wanted: true };
  it.each<[string, Partial<ColourFacts>, number]>([
    ['a terminal', {}, 1],
    ['a terminal of many colours', { env: { TERM: 'xterm-256color' } }, 2],
    ['a terminal of all colours', { env: { TERM: 'xterm', COLORTERM: 'truecolor' } }, 3],
    ['a terminal of none', { env: { TERM: 'dumb' } }, 0],
    ['a pipe', { isTerminal: false }, 0],
    ['NO_COLOR', { env: { NO_COLOR: '1' } }, 0],
    ['NO_COLOR that is empty', { env: { NO_COLOR: '' } }, 1],
    ['FORCE_COLOR in a pipe', { env: { FORCE_COLOR: '' }, isTerminal: false }, 1],
    ['FORCE_COLOR with a level', { env: { FORCE_COLOR: '3' }, isTerminal: false }, 3],
    ['FORCE_COLOR=0', { env: { FORCE_COLOR: '0' } }, 0],
    ['FORCE_COLOR before NO_COLOR', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, 1],
    ['--no-color before FORCE_COLOR', { env: { FORCE_COLOR: '1' }, wanted: false }, 0],
  ])('%s', (_case, facts, level) => {
    expect(colourLevel({ ...terminal, ...facts })).toBe(level);
  });
});
