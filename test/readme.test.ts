import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OPTIONS } from '../src/cli/options.js';
import { BIN, execute, folderWith, ROOT, run } from './support/cli.js';

const README = join(ROOT, 'README.md');
const text = readFileSync(README, 'utf8');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** A block of the README that begins with a command and goes on with what it prints. */
const EXAMPLE = /(?<=^```console\n)\$ (.*)\n[\s\S]*?(?=^```$)/gmu;

function printedBy(command: string): string {
  const program = command.replace('asean-extract', `'${process.execPath}' '${BIN}'`);
  const { code, stdout, stderr } = execute('bash', ['--norc', '-o', 'pipefail', '-c', program]);
  expect({ command, code, stderr }).toEqual({ command, code: 0, stderr: '' });
  return stdout;
}

describe('the README', () => {
  it('begins with two commands that install and build what they need', () => {
    const commands = [...text.matchAll(/^npm (start|test)\b.*$/gmu)].map(([, name]) => name);
    expect(commands.slice(0, 2)).toEqual(['start', 'test']);
    for (const name of ['start', 'test']) expect(scripts[`pre${name}`]).toBe('node bin/ensure.mjs');
  });

  it('shows what its examples print (`npx vitest run test/readme.test.ts --update` renews them)', async () => {
    expect(text.match(EXAMPLE)?.length).toBeGreaterThan(1);
    const renewed = text.replace(EXAMPLE, (_all, command: string) => `$ ${command}\n${printedBy(command)}`);
    await expect(renewed).toMatchFileSnapshot(README);
  });

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
  });
});

describe('docs/reference.md', () => {
  const reference = readFileSync(join(ROOT, 'docs/reference.md'), 'utf8');

  it('tells every option and no other', () => {
    const told = [...reference.matchAll(/^\| `--([a-z-]+)/gmu)].map(([, name]) => name);
    expect(told.sort()).toEqual(OPTIONS.map(({ name }) => name).sort());
  });

  it('has a config file that is taken', () => {
    const [, config = ''] = /```json\n([\s\S]*?)```/u.exec(reference) ?? [];
    const cwd = folderWith({ 'asean-extract.config.json': config });
    expect(run(['--print-config'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });
});
