/**
 * Makes dist/: the library, the command line, and the JSON Schema. Everything is made beside dist/ and moved there at the end,
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

/** The types of the library, which are checked with it. */
function writeTypes() {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const options = ['-p', join(root, 'tsconfig.build.json'), '--outDir', made];
  const { status } = spawnSync(process.execPath, [tsc, ...options], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the types do not check');
}

/** Source files as few modules. Packages stay outside and load when used. */
function bundle(entry, plugins = []) {
  return build({
    outdir: made,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    plugins: [...plugins, withLexicons('inside'), withNumbersWritten],
    ...entry,
  });
}

/** What to bundle, as the contents of a module in src/. */
function stdin(contents) {
  return { stdin: { contents, resolveDir: join(root, 'src') }, outdir: undefined };
}

/** What some source files export, run here and now. */
async function imported(contents) {
  const outfile = join(made, 'imported.mjs');
  await bundle({ ...stdin(contents), outfile });
  const exported = await import(`${pathToFileURL(outfile).href}?${encodeURIComponent(contents)}`);
  rmSync(outfile);
  return exported;
}

/** The lexicon of each language, and as the modules that keep it: with it inside, or beside them in a file. */
const lexicons = new Map();

/**
 * Compiles each lexicon now, because that takes longer than reading a short
 * text. Without its tables, which nobody needs then, a bundle is half as large.
 */
async function packLexicons() {
  const { languageOf } = await imported("export * from './languages/index.js'");
  for (const code of readdirSync(join(root, 'src/languages'))) {
    if (!existsSync(join(root, 'src/languages', code, 'packed.ts'))) continue;
    const packed = languageOf('', code).lexicon().pack();
    const hits = packed.kinds.map((name, kind) => `${JSON.stringify(name)}: new Hits(found, ${kind})`);
    const module = (lexicon) =>
      `import { Hits } from '../../text/found.js';
       import { readLexicon } from '../../cli/lexicon-file.js';
       const hitsOf = (found) => ({ ${hits} });
       export const packed = () => ({ ...${lexicon}, hitsOf });`;
    const file = `cli-lexicon-${code}.data`;
    lexicons.set(code, {
      file,
      packed,
      // Parsing data is faster than running it as code.
      inside: module(`JSON.parse(${JSON.stringify(JSON.stringify(packed))})`),
      beside: module(`readLexicon(new URL('./${file}', import.meta.url))`),
    });
  }
}

/** Puts the compiled lexicons in the place of their tables. */
const withLexicons = (where) => ({
  name: `lexicons ${where}`,
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]languages[\\/]\w+[\\/](?:packed|tables)\.ts$/ }, ({ path }) => {
      const lexicon = lexicons.get(basename(dirname(path)));
      if (lexicon === undefined) return undefined;
      return {
        contents: basename(path) === 'packed.ts' ? lexicon[where] : 'export const tables = null;',
        loader: 'ts',
        resolveDir: dirname(path),
      };
    });
  },
});

/** Names for numbers: `export const Shape = { Word: 1, … } as const`. */
const NAMED_NUMBERS = /^export const (\w+) = \{((?:\s*(?:\/\*\*[^*]*\*\/\s*)?\w+: \d+,)+\s*)\} as const;$/gmu;

/** Without the examples of rules: pages that tests are made of, and that each start would build. */
function withoutExamples(source) {
  let end = null;
  return source
    .split('\n')
    .filter((line) => {
      if (end === null && line.endsWith(' examples: {')) end = line.replace('examples: {', '},');
      if (end === null) return true;
      if (line === end) end = null;
      return false;
    })
    .join('\n');
}

/**
 * Writes the number wherever its name stands, as the bundler does for enumerations:
 * the engine would fetch it from the object, and check that, each time. Leaves out
 * what tests alone read.
 */
const withNumbersWritten = {
  name: 'numbers written',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const written = readFileSync(path, 'utf8');
      const source = basename(dirname(path)) === 'rules' ? withoutExamples(written) : written;
      const contents = source.replace(
        NAMED_NUMBERS,
        (_, name, numbers) => `export enum ${name} {${numbers.replaceAll(/: (\d+),/gu, ' = $1,')}}`,
      );
      return { contents, loader: 'ts', resolveDir: dirname(path) };
    });
  },
};

async function bundleLibrary() {
  await bundle({ entryPoints: [join(root, 'src/index.ts')], charset: 'utf8' });
}

/** Files of the command line beside cli.js: each is loaded when it is used, whole, by one read. */
const PARTS = {
  'cli/program': 'cli-program',
  'cli/extract': 'cli-extract',
  'cli/explain': 'cli-explain',
  'cli/rules': 'cli-rules',
  'input/html': 'cli-html',
  'input/encodings/index': 'cli-encodings',
  'input/walk': 'cli-walk',
  'output/csv': 'cli-csv',
  'run/runner': 'cli-runner',
  'run/team': 'cli-team',
  'run/worker': 'worker',
};

/** The pipeline and what it knows, with the quickest run, which needs nothing else. */
const CORE = { extract: 'cli-core', 'clean/rules/index': 'cli-core', 'cli/quick': 'cli-core' };

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

/** Makes a CommonJS module know its own address, as the others do. */
const OWN_URL = "const ownUrl = require('node:url').pathToFileURL(__filename).href;";

function commonJs(common) {
  const define = { ...common.define, 'import.meta.url': 'ownUrl' };
  return { ...common, format: 'cjs', define, banner: { js: OWN_URL } };
}

/** The command line in few files, because each file that is opened delays the start. */
async function bundleCommandLine() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const common = { minify: true, define: { ASEAN_EXTRACT_VERSION: JSON.stringify(version) } };
  const loader = await bundleCore(common);
  const parts = Object.entries(PARTS).map(([module, out]) => ({
    in: join(root, 'src', `${module}.ts`),
    out,
  }));
  await bundle({ ...common, entryPoints: parts }, [leaveOut({ ...PARTS, ...CORE })]);
  await bundle({ ...common, ...stdin(loader), outfile: join(made, 'cli-core.js') });
  // Node needs a tenth less time to start with a CommonJS module.
  await bundle(
    {
      ...commonJs(common),
      entryPoints: [join(root, 'src/cli/main.ts')],
      outdir: undefined,
      outfile: join(made, 'cli.cjs'),
    },
    [instead('./quick.js', loader), leaveOut(PARTS)],
  );
}

/** Other contents for a module. */
function instead(module, contents) {
  return {
    name: 'replaced module',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\// }, ({ path }) =>
        path === module ? { path, namespace: 'replaced' } : undefined,
      );
      onLoad({ filter: /./, namespace: 'replaced' }, () => ({ contents, resolveDir: join(root, 'src') }));
    },
  };
}

/**
 * The core is by far the largest part: it is kept as a script, with the form
 * that the engine compiles it to beside it. Returns the module that loads them.
 */
async function bundleCore(common) {
  const modules = Object.keys(CORE).map((module) => `export * from './${module}.js';`);
  const file = join(made, 'cli-core.script');
  const { WRAPPER, compiledFileOf, exportsOf, lexiconFile, scriptOf } = await imported(
    "export * from './cli/compiled.js'; export * from './cli/lexicon-file.js'",
  );
  for (const { file, packed } of lexicons.values()) writeFileSync(join(made, file), lexiconFile(packed));
  const wrapped = { banner: { js: WRAPPER[0] + OWN_URL }, footer: { js: WRAPPER[1] } };
  await bundle({ ...commonJs(common), ...wrapped, ...stdin(modules.join('\n')), outfile: file }, [
    leaveOut(PARTS),
    withLexicons('beside'),
  ]);
  // Strings come out in ASCII, regular expressions do not; the script is read one byte a letter.
  const source = inAscii(readFileSync(file, 'utf8'));
  if (source.includes('import(')) throw new Error('the core is a script, which can import nothing later on');
  writeFileSync(file, source);
  const script = scriptOf(file);
  const core = exportsOf(script, file);
  // A function is compiled when it is first called: here, those that a page needs.
  core.extract(readFileSync(join(root, 'fixtures/news-agency.txt'), 'utf8'));
  writeFileSync(compiledFileOf(file), script.createCachedData());
  return `import { loadCompiled } from './cli/compiled.js';
    export const { ${Object.keys(core)} } = loadCompiled(new URL('./cli-core.script', import.meta.url));`;
}

/** Source text with its other letters escaped: an escape means the same in strings and in regular expressions. */
function inAscii(source) {
  return source.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The manual page is made of what `--help` is made of, so the command line prints it. */
function writeManualPage() {
  const { status, stdout } = spawnSync(process.execPath, [join(made, 'cli.cjs'), 'man'], {
    encoding: 'utf8',
    cwd: made,
  });
  if (status !== 0) throw new Error('the manual page cannot be printed');
  writeFileSync(join(made, 'asean-extract.1'), stdout);
}

/** The schema is stamped with the time the build began: bin/ensure.mjs holds it against the sources. */
async function writeSchema() {
  const { documentJsonSchema } = await imported("export * from './document.js'");
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
  writeTypes();
  await packLexicons();
  await bundleLibrary();
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
