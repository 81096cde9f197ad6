/**
 * Makes dist/: the library as tsc writes it, the command line as one file, and
 * the JSON Schema. Everything is made beside dist/ and moved there at the end,
 * so a failed build leaves the last good one in place.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const started = new Date();
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const made = join(root, `.dist-${process.pid}`);
mkdirSync(made);

/** The library and its types. */
function compileLibrary() {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const options = ['-p', join(root, 'tsconfig.build.json'), '--outDir', made];
  const { status } = spawnSync(process.execPath, [tsc, ...options], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the types do not check');
}

/**
 * Compiles each lexicon now, because that takes longer than reading a short
 * text. A language has a module to keep it in: `packed` is null until then.
 */
async function packLexicons() {
  for (const language of readdirSync(join(made, 'languages'))) {
    const packed = packedModule(language);
    if (!existsSync(packed)) continue;
    const exported = await import(pathToFileURL(join(made, 'languages', language, 'index.js')).href);
    const { lexicon } = Object.values(exported).find((value) => typeof value?.lexicon === 'function');
    // Parsing data is faster than running it as code.
    const data = JSON.stringify(JSON.stringify(lexicon().pack()));
    writeFileSync(packed, `export const packed = JSON.parse(${data});\n`);
  }
}

function packedModule(language) {
  return join(made, 'languages', language, 'packed.js');
}

const withPackedLexicons = {
  name: 'packed lexicons',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]languages[\\/]\w+[\\/]packed\.ts$/ }, ({ path }) => {
      return { contents: readFileSync(packedModule(basename(dirname(path))), 'utf8'), loader: 'js' };
    });
  },
};

/** Files of the command line beside cli.js: each is loaded when it is used, whole, by one read. */
const PARTS = {
  'cli/quick': 'cli-quick',
  'cli/program': 'cli-program',
  'cli/extract': 'cli-extract',
  'cli/explain': 'cli-explain',
  'cli/rules': 'cli-rules',
  'input/html': 'cli-html',
  'input/encodings/index': 'cli-encodings',
  'input/walk': 'cli-walk',
  'output/csv': 'cli-csv',
  'run/runner': 'cli-runner',
  'run/threads': 'cli-threads',
  'run/worker': 'worker',
};

/** The pipeline and what it knows, which several parts share. The quickest run has it in its own file. */
const CORE = { extract: 'cli-core', 'clean/rules/index': 'cli-core' };

function leaveOut(modules) {
  return {
    name: 'other parts',
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ path, importer, kind }) => {
        if (kind === 'entry-point') return undefined;
        const module = relative(join(root, 'src'), join(dirname(importer), path)).replace(/\.js$/u, '');
        const part = modules[module.split(sep).join('/')];
        return part === undefined ? undefined : { path: `./${part}.js`, external: true };
      });
    },
  };
}

/**
 * The command line in few files, because each file that is opened delays the
 * start. Packages stay outside and load when used.
 */
async function bundleCommandLine() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const bundle = (entry, others) =>
    build({
      outdir: made,
      ...entry,
      bundle: true,
      minify: true,
      charset: 'utf8',
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      define: { ASEAN_EXTRACT_VERSION: JSON.stringify(version) },
      plugins: [withPackedLexicons, leaveOut(others)],
      logLevel: 'warning',
    });
  const entries = Object.entries(PARTS).map(([module, part]) => ({
    in: join(root, 'src', `${module}.ts`),
    out: part,
  }));
  const [quick, ...parts] = entries;
  await bundle({ entryPoints: [{ in: join(root, 'src/cli/main.ts'), out: 'cli' }, quick] }, PARTS);
  await bundle({ entryPoints: parts }, { ...PARTS, ...CORE });
  const core = Object.keys(CORE).map((module) => `export * from './${module}.js';`);
  const stdin = { contents: core.join('\n'), resolveDir: join(root, 'src'), sourcefile: 'cli-core.js' };
  await bundle({ stdin, outdir: undefined, outfile: join(made, 'cli-core.js') }, PARTS);
}

/** The manual page is made of what `--help` is made of, so the command line prints it. */
function writeManualPage() {
  const { status, stdout } = spawnSync(process.execPath, [join(made, 'cli.js'), 'man'], {
    encoding: 'utf8',
    cwd: made,
  });
  if (status !== 0) throw new Error('the manual page cannot be printed');
  writeFileSync(join(made, 'asean-extract.1'), stdout);
}

/** The schema is stamped with the time the build began: bin/ensure.js holds it against the sources. */
async function writeSchema() {
  const { documentJsonSchema } = await import(pathToFileURL(join(made, 'document.js')).href);
  const file = join(made, 'document.schema.json');
  writeFileSync(file, `${JSON.stringify(documentJsonSchema(), null, 2)}\n`);
  utimesSync(file, started, started);
}

function putInPlace() {
  const old = `${made}-old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(made, dist);
  rmSync(old, { recursive: true, force: true });
}

try {
  compileLibrary();
  await packLexicons();
  await bundleCommandLine();
  writeManualPage();
  await writeSchema();
  putInPlace();
} catch (error) {
  process.stderr.write(`build failed: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
} finally {
  rmSync(made, { recursive: true, force: true });
}
