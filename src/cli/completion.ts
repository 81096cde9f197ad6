import type { Command } from 'commander';
import { EXIT, type ExitCode } from './exit.js';
import { OPTIONS, type OptionDeclaration } from './options.js';
import { print } from './streams.js';
import { SHELLS, type Shell } from './subcommands.js';

/** Prints a script that makes a shell complete what `--help` lists. */
export async function runCompletion(shell: Shell, program: Command): Promise<ExitCode> {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    purpose: command.description(),
  }));
  await print(SCRIPTS[shell](commands));
  return EXIT.ok;
}

interface Named {
  readonly name: string;
  readonly purpose: string;
}

const ALWAYS: readonly Named[] = [
  { name: 'help', purpose: 'show help' },
  { name: 'version', purpose: 'show the version' },
];

const SCRIPTS: Readonly<Record<Shell, (commands: readonly Named[]) => string>> = { bash, zsh, fish };

function bash(commands: readonly Named[]): string {
  const flags = [...OPTIONS, ...ALWAYS].map(({ name }) => `--${name}`).join(' ');
  const cases = OPTIONS.filter(({ value }) => value !== undefined).map((option) => {
    return `    --${option.name}) ${bashValues(option)}return ;;\n`;
  });
  return `# asean-extract completion for bash: eval "$(asean-extract completion bash)"
_asean_extract_paths() {
  local IFS=$'\\n'
  COMPREPLY+=($(compgen "$1" -- "$cur"))
}
_asean_extract() {
  COMPREPLY=()
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}"
  case "$prev" in
${cases.join('')}    completion) COMPREPLY=($(compgen -W '${SHELLS.join(' ')}' -- "$cur")); return ;;
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W '${flags}' -- "$cur"))
  else
    local words=''
    ((COMP_CWORD == 1)) && words='${commands.map(({ name }) => name).join(' ')}'
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
    _asean_extract_paths -f
  fi
}
complete -o filenames -F _asean_extract asean-extract
`;
}

function bashValues({ choices, several, completes }: OptionDeclaration): string {
  if (choices !== undefined) {
    const list = `-W '${choices.join(' ')}'`;
    if (several !== true) return `COMPREPLY=($(compgen ${list} -- "$cur")); `;
    return `COMPREPLY=($(compgen -P "\${cur%"\${cur##*,}"}" ${list} -- "\${cur##*,}")); `;
  }
  if (completes === undefined) return '';
  return `_asean_extract_paths ${completes === 'folder' ? '-d' : '-f'}; `;
}

function zsh(commands: readonly Named[]): string {
  const options = [
    ...OPTIONS.map(
      (option) => `    ${zshQuoted(`--${option.name}[${zshText(option.purpose)}]${zshValues(option)}`)} \\\n`,
    ),
    ...ALWAYS.map(({ name, purpose }) => `    ${zshQuoted(`--${name}[${purpose}]`)} \\\n`),
  ];
  const described = commands.map(({ name, purpose }) => zshQuoted(`${name}:${zshText(purpose)}`)).join(' ');
  return `#compdef asean-extract
# asean-extract completion for zsh: eval "$(asean-extract completion zsh)"
_asean_extract() {
  local -a commands=(${described})
  if [[ \${words[2]} == completion ]] && (( CURRENT == 3 )); then
    _values shell ${SHELLS.join(' ')}
    return
  fi
  (( CURRENT == 2 )) && _describe command commands
  _arguments \\
${options.join('')}    '*:file:_files'
}
if [[ $funcstack[1] == _asean[-_]extract ]]; then
  _asean_extract "$@"
else
  compdef _asean_extract asean-extract
fi
`;
}

function zshValues({ value, choices, several, completes }: OptionDeclaration): string {
  if (value === undefined) return '';
  if (choices !== undefined) {
    return several === true
      ? `:${value}:_values -s , ${value} ${choices.join(' ')}`
      : `:${value}:(${choices.join(' ')})`;
  }
  if (completes === undefined) return `:${value}: `;
  return completes === 'folder' ? `:${value}:_files -/` : `:${value}:_files`;
}

function zshText(text: string): string {
  return text.replace(/[[\]:\\]/gu, '\\$&');
}

function zshQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function fish(commands: readonly Named[]): string {
  const start = 'complete -c asean-extract';
  const lines = [
    ...commands.map(({ name, purpose }) => `-n __fish_use_subcommand -a ${name} -d ${fishQuoted(purpose)}`),
    `-n '__fish_seen_subcommand_from completion' -x -a '${SHELLS.join(' ')}'`,
    ...OPTIONS.map((option) => `-l ${option.name}${fishValues(option)} -d ${fishQuoted(option.purpose)}`),
    ...ALWAYS.map(({ name, purpose }) => `-l ${name} -d ${fishQuoted(purpose)}`),
  ];
  return `# asean-extract completion for fish: asean-extract completion fish | source\n${lines.map((line) => `${start} ${line}\n`).join('')}`;
}

function fishValues({ value, choices, several, completes }: OptionDeclaration): string {
  if (value === undefined) return '';
  if (choices !== undefined && several === true)
    return ` -x -a ${fishQuoted(`(__fish_append , ${choices.join(' ')})`)}`;
  if (choices !== undefined) return ` -x -a ${fishQuoted(choices.join(' '))}`;
  if (completes === undefined) return ' -x';
  return completes === 'folder' ? " -x -a '(__fish_complete_directories)'" : ' -r -F';
}

function fishQuoted(text: string): string {
  return `'${text.replace(/['\\]/gu, '\\$&')}'`;
}
