import type { Command } from 'commander';
import { EXIT, type ExitCode } from './exit.js';
import { EXAMPLES, NOT_A_COMMAND, STATUSES } from './help.js';
import { descriptionOf, OPTIONS, type OptionDeclaration } from './options.js';
import { print } from './streams.js';

/** Prints the manual page, made of what `--help` is made of. */
export async function runMan(program: Command): Promise<ExitCode> {
  await print(manPage(program));
  return EXIT.ok;
}

function manPage(program: Command): string {
  const name = program.name();
  const commands = program.commands.map((command) => {
    const term = command.createHelp().subcommandTerm(command);
    return `.TP\n.B ${roff(term)}\n${roff(command.description())}\n`;
  });
  const groups = [...new Set(OPTIONS.map(({ group }) => group))].map((group) => {
    const options = OPTIONS.filter((option) => option.group === group);
    return `.SS ${group}\n${options.map(manOption).join('')}`;
  });
  const statuses = STATUSES.map(([code, meaning]) => `.TP\n.B ${code}\n${roff(meaning)}\n`);
  return `.TH ASEAN-EXTRACT 1 "" "asean-extract ${roff(program.version() ?? '')}" "User Commands"
.SH NAME
${roff(name)} \\- ${roff(program.description())}
.SH SYNOPSIS
.B ${roff(name)}
${roff(program.usage())}
.br
.B ${roff(name)}
${roff(program.commands.map((command) => command.name()).join(' | '))}
.SH COMMANDS
${commands.join('')}.PP
${roff(NOT_A_COMMAND)}
.SH OPTIONS
${groups.join('')}.SH EXAMPLES
.nf
${roff(EXAMPLES)}
.fi
.SH EXIT STATUS
${statuses.join('')}.SH FILES
.TP
.B asean-extract.config.json
Options that hold wherever they are not given, by their names in camel case. The nearest one from the working folder upwards is read.
`;
}

function manOption(option: OptionDeclaration): string {
  const { name, value } = option;
  const flag = value === undefined ? `.B ${roff(`--${name}`)}` : `.BI ${roff(`--${name}`)} " ${value}"`;
  return `.TP\n${flag}\n${roff(descriptionOf(option))}\n`;
}

/** Text that means nothing to the formatter. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gmu, '\\&');
}
