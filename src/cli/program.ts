import { isatty } from 'node:tty';
import type { Command, Option } from 'commander';
import { STDIN } from '../input/read.js';
import { FORMATS } from '../output/json.js';
import { SECTIONS, type Section } from '../output/select.js';
import { visible } from '../output/visible.js';
import { EXIT, type ExitCode } from './exit.js';
import { type ExplainFlags, runExplain } from './explain.js';
import { type ExtractFlags, runExtract } from './extract.js';
import { isPublicationDate } from './published.js';
import { runRules } from './rules.js';
import { runSchema } from './schema.js';

/** The option parser. It is loaded when it is needed, so it is handed around instead of imported. */
type Commander = typeof import('commander');

/** The version in package.json, put in at build. */
declare const ASEAN_EXTRACT_VERSION: string;

const EXAMPLES = `
Examples:
  asean-extract dump.txt                                   one indented JSON object
  asean-extract *.txt > facts.ndjson                       one object a line
  gunzip -c dump.txt.gz | asean-extract -                  standard input
  asean-extract --select events,progress dump.txt
  asean-extract --published 2021-08-02 dump.txt            for a dump that does not tell its date
  asean-extract explain dump.txt                           the page, its labels, its findings
  FORCE_COLOR=1 asean-extract explain dump.txt | less -R   the same with colours, page by page

A file named like a command is read as ./schema. Exit status: 0 all inputs were
read, 1 some failed (the others are printed), 2 wrong usage.`;

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

/** All commands and options. `finish` takes what the command that runs ends with. */
function declare(commander: Commander, finish: (code: ExitCode) => void): Command {
  const program = configure(new commander.Command('asean-extract'))
    .description('Events, action-line progress and speakers out of raw news dumps, as JSON.')
    .usage('[options] [file...]')
    .argument('[file...]', 'dumps to read; - or none: standard input')
    .addOption(
      new commander.Option('--format <format>', 'json, or ndjson: one object a line').choices(FORMATS),
    )
    .addOption(select(commander))
    .addOption(published(commander))
    .addOption(language(commander))
    .option('--no-color', 'no colours, also in explain')
    .version(ASEAN_EXTRACT_VERSION, '--version')
    .enablePositionalOptions()
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], flags: ExtractFlags) => {
      if (files.length === 0 && isatty(0)) program.error('name a file, or pipe one in.');
      finish(await runExtract(files.length === 0 ? [STDIN] : files, flags));
    });

  configure(program.command('explain'))
    .description('show how a dump was read: labels, rules and findings in place')
    .argument('<file...>', 'dumps to show; - is standard input')
    .addOption(published(commander))
    .addOption(language(commander))
    .option('--no-color', 'no colours')
    .action(async (files: string[], flags: ExplainFlags) => {
      refuse(program, ['format', 'select'], 'explain');
      // Its options may also stand before the command.
      const before = program.opts<ExplainFlags>();
      finish(await runExplain(files, { ...before, ...flags, color: before.color && flags.color }));
    });

  configure(program.command('schema'))
    .description('print the JSON Schema of the output')
    .action(async () => {
      refuse(program, ['format', 'select', 'published', 'language'], 'schema');
      finish(await runSchema());
    });

  configure(program.command('rules'))
    .description('list the rules that tell the article from the page around it')
    .action(async () => {
      refuse(program, ['format', 'select', 'published', 'language'], 'rules');
      finish(await runRules());
    });

  return program;
}

function select({ Option, InvalidArgumentError }: Commander): Option {
  const isSection = (name: string): name is Section => SECTIONS.some((section) => section === name);
  return new Option('--select <parts>', `only these parts: ${SECTIONS.join(',')}`).argParser((value) => {
    const names = value.split(',').map((name) => name.trim());
    const unknown = names.find((name) => !isSection(name));
    if (unknown === undefined) return new Set(names.filter(isSection));
    throw new InvalidArgumentError(`"${unknown}" is none of ${SECTIONS.join(', ')}.`);
  });
}

function published({ Option, InvalidArgumentError }: Commander): Option {
  const option = new Option('--published <date>', 'when the dump was published, if known from elsewhere');
  return option.argParser((value) => {
    if (isPublicationDate(value)) return value;
    throw new InvalidArgumentError('Give a date as YYYY-MM-DD or YYYY-MM-DDThh:mm.');
  });
}

/** Of the languages that there is knowledge of, instead of the one that the text seems to be in. */
function language({ Option }: Commander): Option {
  return new Option('--language <code>', 'read as vi or en, whatever the text looks like').choices([
    'vi',
    'en',
  ]);
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

/** An option of the main command that would change nothing is a mistake worth telling. */
function refuse(program: Command, options: readonly string[], command: string): void {
  const given = options.find((option) => program.getOptionValueSource(option) === 'cli');
  if (given !== undefined) program.error(`option '--${given}' does not go with ${command}`);
}
