import { isatty } from 'node:tty';
import type { Command } from 'commander';
import { STDIN } from '../input/stdin.js';
import { visible } from '../output/visible.js';
import { ConfigError, givingWay, readConfig } from './config.js';
import { findConfig } from './config-file.js';
import { EXIT, type ExitCode } from './exit.js';
import { AFTER_HELP } from './help.js';
import { descriptionOf, type Flags, keyOf, OPTIONS, type OptionDeclaration, parseValue } from './options.js';
import { refuse, refuseTogether } from './refusals.js';
import { SHELLS, type Shell } from './subcommands.js';
import { WrongValue } from './values.js';

/** The option parser. It is loaded when it is needed, so it is handed around instead of imported. */
type Commander = typeof import('commander');

/** The version in package.json, put in at build. */
declare const ASEAN_EXTRACT_VERSION: string;

/** Parses the arguments and runs the command they name. */
export async function runProgram(args: readonly string[]): Promise<ExitCode> {
  const commander: Commander = await import('commander');
  let code: ExitCode = EXIT.ok;
  const program = declare(commander, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof commander.CommanderError)) throw error;
    // Help and version end the parser too. Whatever else does is wrong usage.
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  return code;
}

/** The options of the main command that `explain` takes too: those that decide what is read. */
const EXPLAINED: ReadonlySet<string> = new Set([
  'language',
  'published',
  'no-color',
  'files-from',
  'no-ignore',
  'follow',
  'allow-empty',
  'max-record-size',
  'encoding',
  'no-config',
]);

/** All commands and options. `finish` takes what the command that runs ends with. */
function declare(commander: Commander, finish: (code: ExitCode) => void): Command {
  const program = configure(new commander.Command('asean-extract'))
    .description('Events, action-line progress and speakers out of raw news dumps, as JSON.')
    .usage('[options] [file...]')
    .argument('[file...]', 'files, folders or patterns in quotes to read; - or none: standard input')
    .version(ASEAN_EXTRACT_VERSION, '--version')
    .enablePositionalOptions()
    .addHelpText('after', AFTER_HELP)
    .action(async (files: string[]) => {
      const flags = effectiveFlags(program);
      if (program.getOptionValue('printConfig') === true) return finish(await printConfig(flags));
      refuseTogether(program, flags);
      const names = inputNames(program, files, flags);
      const { runExtract } = await import('./extract.js');
      finish(await runExtract(names, flags));
    });
  for (const option of OPTIONS) program.addOption(optionOf(commander, option));

  const explain = configure(program.command('explain'))
    .description('show how a dump was read: labels, rules and findings in place')
    .argument('[file...]', 'dumps to show; - or none: standard input')
    .action(async (files: string[]) => {
      refuse(program, 'explain', isExplained);
      // Its options may also stand before the command.
      const before = effectiveFlags(program, explain);
      const own = explain.opts<Flags>();
      const color = (before.color ?? true) && (own.color ?? true);
      const flags = { ...before, ...given(explain, own), color };
      const names = inputNames(program, files, flags);
      const { runExplain } = await import('./explain.js');
      finish(await runExplain(names, flags));
    });
  for (const option of OPTIONS.filter(isExplained)) explain.addOption(optionOf(commander, option));

  configure(program.command('schema'))
    .description('print the JSON Schema of the output')
    .action(async () => {
      refuse(program, 'schema');
      const { runSchema } = await import('./schema.js');
      finish(await runSchema());
    });

  configure(program.command('rules'))
    .description('list the rules that tell the article from the page around it')
    .action(async () => {
      refuse(program, 'rules');
      const { runRules } = await import('./rules.js');
      finish(await runRules());
    });

  configure(program.command('completion'))
    .description('print what makes a shell complete commands and options')
    .addArgument(new commander.Argument('<shell>').choices(SHELLS))
    .action(async (shell: Shell) => {
      refuse(program, 'completion');
      const { runCompletion } = await import('./completion.js');
      finish(await runCompletion(shell, program));
    });

  configure(program.command('man'))
    .description('print the manual page')
    .action(async () => {
      refuse(program, 'man');
      const { runMan } = await import('./man.js');
      finish(await runMan(program));
    });

  return program;
}

/** What is read: what was named, or standard input if that is not where a person types. */
function inputNames(program: Command, files: readonly string[], { filesFrom }: Flags): readonly string[] {
  if (files.length > 0 || filesFrom !== undefined) return files;
  if (isatty(0)) program.error('name a file, or pipe one in.');
  return [STDIN];
}

function isExplained({ name }: OptionDeclaration): boolean {
  return EXPLAINED.has(name) || name === 'input-format' || name.endsWith('-field');
}

function optionOf({ Option, InvalidArgumentError }: Commander, declared: OptionDeclaration) {
  const flag = declared.value === undefined ? `--${declared.name}` : `--${declared.name} <${declared.value}>`;
  const option = new Option(flag, descriptionOf(declared)).helpGroup(`${declared.group}:`);
  if (declared.value === undefined) return option;
  return option.argParser((value) => {
    try {
      return parseValue(declared, value);
    } catch (error) {
      if (error instanceof WrongValue) throw new InvalidArgumentError(error.message);
      throw error;
    }
  });
}

/** The options that hold: those before the command, then those of the config file, unless the command or they leave it out. */
function effectiveFlags(program: Command, command = program): Flags {
  const own = given(program, program.opts<Flags>());
  const left = [program, command].some((parser) => parser.getOptionValue('config') === false);
  const file = left ? null : findConfig(process.cwd());
  if (file === null) return own;
  try {
    return { ...givingWay(Object.fromEntries(readConfig(file)), own), ...own };
  } catch (error) {
    if (error instanceof ConfigError) program.error(error.message);
    throw error;
  }
}

/** Without what is there by default. */
function given(command: Command, flags: Flags): Flags {
  return Object.fromEntries(
    Object.entries(flags).filter(([key]) => command.getOptionValueSource(key) === 'cli'),
  );
}

async function printConfig(flags: Flags): Promise<ExitCode> {
  const { print } = await import('./streams.js');
  const shown = OPTIONS.filter(({ onlyHere }) => onlyHere !== true).map(keyOf);
  await print(`${JSON.stringify(flags, shown.concat(...Object.values(flags).filter(Array.isArray)), 2)}\n`);
  return EXIT.ok;
}

/** What every command has in common: it throws where the parser would exit, and complains in one line. */
function configure(command: Command): Command {
  return command
    .exitOverride()
    .showHelpAfterError('Try: asean-extract --help')
    .configureOutput({ outputError: (message, write) => write(told(message)) });
}

/** One line, as all complaints are: the parser gives a suggestion a line of its own. */
function told(message: string): string {
  const line = message
    .replace(/^error: /u, '')
    .trimEnd()
    .replace('\n(Did', ' (Did');
  return `asean-extract: ${visible(line)}\n`;
}
