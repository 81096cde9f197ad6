import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { execute, folderWith, ROOT } from './support/cli.js';

/** What `npm run check` says of the regular expressions of some sources. */
function judge(...sources: string[]) {
  const folder = folderWith(Object.fromEntries(sources.map((source, index) => [`${index}.ts`, source])));
  return execute(process.execPath, [join(ROOT, 'bin/expressions.mjs'), folder]);
}

describe('the check of regular expressions', () => {
  it('refuses those that track back without end, however they are written', () => {
    const bad = [
      ['export const loopInLoop = /^(a+)+$/u;', 'exponential'],
      ['export const searchAnewAtEverySpace = /\\s+$/u;', '2nd degree polynomial'],
      ['export const letters = /(?:\\p{Lu}\\p{Ll}+\\s*)+\\d/gu;', 'time'],
      ["const ofString = new RegExp('^(a|a)*$', 'u');", 'exponential'],
      [
        `const A = 'a+';\nconst B = \`(?:\${A})+\`;\nconst ofConstants = RegExp('^' + B + '$', 'u');`,
        'exponential',
      ],
      ["const deep = () => 'a'.split(',').map((x) => x.replace(/(x+x+)+y/u, ''));", 'time'],
    ] as const;
    const { code, stderr } = judge(...bad.map(([source]) => source));
    const said = stderr.split('\n').filter((line) => line.startsWith('  '));
    expect(said).toEqual(bad.map(([, fault]) => expect.stringContaining(`${fault}`)));
    expect(stderr).toContain('6 regular expressions, 6 refused');
    expect(code).toBe(1);
  });

  it('refuses those that it cannot judge', () => {
    const { code, stderr } = judge(
      'export const ofArgument = (word: string) => new RegExp(word);',
      `import { a } from './a.js';\nconst ofImport = new RegExp(\`^\${a}$\`, 'u');`,
      "export const withAnyFlags = (flags: string) => new RegExp('a', flags);",
      "let A = 'a';\nexport const ofVariable = new RegExp(A);",
      "const A = 'a';\nexport const ofHiddenName = (A: string) => new RegExp(A);",
      "const wrong = new RegExp('(', 'u');",
    );
    expect(stderr.match(/is not made of constants/gu)).toHaveLength(5);
    expect(stderr.match(/is not judged/gu)).toHaveLength(1);
    expect(stderr).toContain('6 regular expressions, 6 refused');
    expect(code).toBe(1);
  });

  it('takes linear ones, and reads no expression into comments and strings', () => {
    const { code, stderr } = judge(
      '// not /(a+)+$/ here',
      "export const text = '/(a+)+$/';\nexport const half = 10 / 5 / 2;",
      'export const name = /^\\p{Lu}[\\p{L}\\p{M}]+$/u;',
      `const DAY = String.raw\`\\d{2}\`;\nexport const day = new RegExp(\`^\${DAY}/\${DAY}$\`, 'u');`,
    );
    expect(stderr).toBe('2 regular expressions, 0 refused\n');
    expect(code).toBe(0);
  });
});
