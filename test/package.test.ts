import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { execute, folderWith, ROOT } from './support/cli.js';
import { NEWS } from './support/dumps.js';

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;

/** Runs a module as a program that depends on the package would. */
function evaluate(code: string, input = '') {
  return execute(process.execPath, ['--input-type=module', '--eval', code], { cwd: ROOT, input });
}

describe('the package', () => {
  it('has every file that it exports', () => {
    const files = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it('gives the library and the schema by its name', () => {
    const { stdout, stderr } = evaluate(
      `import { extract } from 'asean-extract';
       import schema from 'asean-extract/schema.json' with { type: 'json' };
       import { readFileSync } from 'node:fs';
       console.log(JSON.stringify([schema.title, extract(readFileSync(0, 'utf8'))]));`,
      NEWS,
    );
    expect(stderr.replace(/^.*(?:ExperimentalWarning|--trace-warnings).*\n/gmu, '')).toBe('');
    const [title, document] = JSON.parse(stdout) as [string, { source: { bytes: number } }];
    expect(title).toBe('asean-extract document');
    expect(document.source.bytes).toBe(Buffer.byteLength(NEWS));
  });

  it('loads the library without the schema library', () => {
    const { stdout } = evaluate(
      `import 'asean-extract';
       import { readFileSync } from 'node:fs';
       console.log(readFileSync(new URL(import.meta.resolve('asean-extract')), 'utf8').includes('zod'));`,
    );
    expect(stdout).toBe('false\n');
  });

  it('is packed with what a user needs and nothing else', () => {
    const { stdout } = execute('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      env: { HOME: process.env.HOME ?? ROOT },
    });
    const packed =
      (JSON.parse(stdout) as { files: { path: string }[] }[])[0]?.files.map(({ path }) => path) ?? [];
    expect(packed).toEqual(
      expect.arrayContaining([
        'bin/asean-extract.js',
        'dist/cli.cjs',
        'dist/index.d.ts',
        'LICENSE',
        'README.md',
      ]),
    );
    expect(
      packed.filter(
        (path) =>
          !/^(?:bin\/(?:asean-extract\.js|package\.json)|dist\/.*|[A-Z]+(?:\.md)?|package\.json)$/u.test(
            path,
          ),
      ),
    ).toEqual([]);
  });
});

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly dev?: boolean; readonly license?: string; readonly hasInstallScript?: boolean }>
  >;
}

const { packages } = JSON.parse(read('package-lock.json')) as Lock;
const installed = Object.keys(packages).filter((path) => path !== '' && packages[path]?.dev !== true);

describe('what is installed with the package', () => {
  const nameOf = (path: string) => path.replace(/^.*node_modules\//u, '');

  it('is listed in the README with its licence', () => {
    const listed = [...read('README.md').matchAll(/^\| ([\w.-]+) \| (.+) \|$/gmu)]
      .filter(([, licence]) => /^(?:MIT|ISC|Apache-2\.0|BSD-\d-Clause)$/u.test(licence ?? ''))
      .flatMap(([, licence, names]) => (names ?? '').split(', ').map((name) => `${name}: ${licence}`));
    const licences = installed
      // What a package has for each platform is listed once.
      .filter((path) => !path.includes('@napi-rs/nice-'))
      .map((path) => `${nameOf(path)}: ${licenceOf(path)}`);
    expect(listed.sort()).toEqual([...new Set(licences)].sort());
  });

  it('has the licences that the lock file tells', () => {
    const there = installed.filter((path) => existsSync(join(ROOT, path)));
    expect(there.length).toBeGreaterThan(10);
    for (const path of there) expect(licenceOf(path)).toBe(packages[path]?.license);
  });

  it('runs no script when it is installed', () => {
    const scripts = Object.keys(packages).filter((path) => packages[path]?.hasInstallScript === true);
    // It is for building only, and does without its script.
    expect(scripts).toEqual(['node_modules/esbuild']);
    expect(packages['node_modules/esbuild']?.dev).toBe(true);
    expect(
      [read('bin/ensure.mjs'), read('.ci/run')].map((text) => text.includes('--ignore-scripts')),
    ).toEqual([true, true]);
  });

  function licenceOf(path: string): string | undefined {
    const file = join(path, 'package.json');
    if (!existsSync(join(ROOT, file))) return packages[path]?.license;
    return (JSON.parse(read(file)) as { license?: string }).license;
  }
});

describe('the lock file', () => {
  it('tells no registry', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
    expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  });
});

describe('what runs before npm start', () => {
  it('installs nothing where all is there, also by a link that is older than the clone', () => {
    const files = ['package.json', 'package-lock.json', 'tsconfig.json', 'bin/ensure.mjs'];
    const clone = folderWith({
      ...Object.fromEntries(files.map((file) => [file, read(file)])),
      'src/index.ts': '',
      'dist/document.schema.json': '{}',
    });
    symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
    const { code, stderr } = execute(process.execPath, [join(clone, 'bin/ensure.mjs')], { cwd: clone });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
