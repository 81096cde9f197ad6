import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from '../support/cli.js';
import { NEWS } from '../support/dumps.js';

/** The packages of which a run loads any code, as the engine itself counts coverage. */
function packagesLoadedBy(args: readonly string[]): string[] {
  const cwd = folderWith({ 'news.txt': NEWS });
  const coverage = join(cwd, 'coverage');
  const { code } = run(args, { cwd, env: { NODE_V8_COVERAGE: coverage, FORCE_COLOR: '1' } });
  expect(code).toBe(0);
  const urls = readdirSync(coverage).flatMap((file) => {
    const report = JSON.parse(readFileSync(join(coverage, file), 'utf8')) as { result: { url: string }[] };
    return report.result.map(({ url }) => url);
  });
  expect(urls.some((url) => url.endsWith('/dist/cli.cjs'))).toBe(true);
  const packages = urls.map((url) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(url)?.[1]);
  return [...new Set(packages.filter((name) => name !== undefined))].sort();
}

describe('a run loads nothing that it does not use', () => {
  it.each([
    [['news.txt'], []],
    [['--format', 'ndjson', 'news.txt'], ['commander']],
    [['schema'], ['commander']],
    [['rules'], ['commander']],
    [
      ['explain', 'news.txt'],
      ['chalk', 'commander'],
    ],
    [['explain', '--no-color', 'news.txt'], ['commander']],
  ])('%j', (args, packages) => {
    expect(packagesLoadedBy(args)).toEqual(packages);
  });
});

it('reads letters with marks as the library does: regular expressions hold them too', () => {
  const page = [
    'Tiêu đề của bài viết về y tế cơ sở ở vùng cao',
    '',
    'Sáng 5/6/2020, tại Hà Nội, Bộ Y tế họp với các nước ASEAN về y tế cơ sở ở vùng cao và vùng biên giới.',
    'Theo bác sĩ Lê Thị Diệu Hương, giám đốc trung tâm, đơn vị được giao 42 biên chế nhưng chỉ có 23 người.',
    'Bà hi vọng đến cuối năm số bác sĩ sẽ tăng gấp đôi để người dân vùng cao không phải đi xa.',
    '',
  ].join('\n');
  const { stdout } = run(['--format', 'ndjson', 'page.txt'], { cwd: folderWith({ 'page.txt': page }) });
  expect(JSON.parse(stdout).speakers).toMatchObject([
    {
      name: 'Lê Thị Diệu Hương',
      title: 'bác sĩ, giám đốc trung tâm',
      statements: [{ verb: 'theo' }, { verb: 'hi vọng' }],
    },
  ]);
});
