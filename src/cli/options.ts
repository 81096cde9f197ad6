import { ENCODINGS, type EncodingName } from '../input/encodings/names.js';
import { MAX_RECORD_SIZE } from '../input/read.js';
import { INPUT_FORMATS, type InputFormat } from '../input/sniff.js';
import { FORMATS, type Format, TABLES, type Table } from '../output/formats.js';
import { GATES, type Gate } from '../output/gates.js';
import { SECTIONS, type Section } from '../output/select.js';
import { byteCount, fieldNames, jobCount, publicationDate, WrongValue } from './values.js';

/** The options of the main command, as they were given. What is left out was not given. */
export interface Flags {
  readonly format?: Format;
  readonly table?: Table;
  readonly select?: readonly Section[];
  readonly published?: string;
  readonly language?: 'vi' | 'en';
  readonly inputFormat?: InputFormat | 'auto';
  readonly filesFrom?: string;
  readonly ignore?: boolean;
  readonly follow?: boolean;
  readonly allowEmpty?: boolean;
  readonly maxRecordSize?: number;
  readonly encoding?: EncodingName;
  readonly textField?: readonly string[];
  readonly idField?: readonly string[];
  readonly urlField?: readonly string[];
  readonly publishedField?: readonly string[];
  readonly keepFields?: boolean;
  readonly output?: string;
  readonly outputDir?: string;
  readonly force?: boolean;
  readonly failOn?: readonly Gate[];
  readonly jobs?: number;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
}

/** An option, declared once: help, completion, the man page and the config file are made from it. */
export interface OptionDeclaration {
  /** As on the command line. A name that begins with `no-` turns off what is on. */
  readonly name: string;
  /** What stands for its value; none if it takes none. */
  readonly value?: string;
  readonly group: 'Input' | 'Output' | 'Run';
  readonly purpose: string;
  readonly choices?: readonly string[];
  /** Whether the choices can be put together with commas. */
  readonly several?: boolean;
  readonly completes?: 'file' | 'folder';
  readonly parse?: (value: string) => unknown;
  /** Whether it stays out of the config file. */
  readonly onlyHere?: boolean;
}

export const OPTIONS: readonly OptionDeclaration[] = [
  {
    name: 'input-format',
    value: 'format',
    group: 'Input',
    purpose: 'what the inputs are (default auto: what name and content tell)',
    choices: ['auto', ...INPUT_FORMATS],
  },
  {
    name: 'files-from',
    value: 'file',
    group: 'Input',
    purpose:
      'read the names of inputs from a file, or - for standard input: one a line, or each ended by a NUL',
    completes: 'file',
  },
  { name: 'no-ignore', group: 'Input', purpose: 'read files that .gitignore names' },
  { name: 'follow', group: 'Input', purpose: 'follow links that are found in folders' },
  { name: 'allow-empty', group: 'Input', purpose: 'a folder or pattern without files is no error' },
  {
    name: 'max-record-size',
    value: 'bytes',
    group: 'Input',
    purpose: `a larger record is an error record (default ${MAX_RECORD_SIZE / 2 ** 20}M); K, M and G are understood`,
    parse: byteCount,
  },
  {
    name: 'encoding',
    value: 'name',
    group: 'Input',
    purpose: 'what the texts are written in, if it is not told rightly',
    choices: ENCODINGS,
  },
  fieldOption('text', 'the text (default text,content,body,raw_content)'),
  fieldOption('id', 'what the record is called (default id,doc_id)'),
  fieldOption('url', 'the address (default url,link)'),
  fieldOption(
    'published',
    'the date of publication, whatever the page shows (default, if it shows none: published,date,timestamp)',
  ),
  { name: 'keep-fields', group: 'Input', purpose: 'JSON: keep all other fields under source.extra' },
  {
    name: 'published',
    value: 'date',
    group: 'Input',
    purpose: 'when the dump was published, if known from elsewhere',
    parse: publicationDate,
    onlyHere: true,
  },
  {
    name: 'language',
    value: 'code',
    group: 'Input',
    purpose: 'read as vi or en, whatever the text looks like',
    choices: ['vi', 'en'],
  },
  {
    name: 'format',
    value: 'format',
    group: 'Output',
    purpose:
      'json: indented objects; ndjson: one object a line; csv: a table; github: annotations; summary: counts',
    choices: FORMATS,
  },
  {
    name: 'table',
    value: 'table',
    group: 'Output',
    purpose: 'what a csv file has a row of (default events)',
    choices: TABLES,
  },
  {
    name: 'select',
    value: 'parts',
    group: 'Output',
    purpose: `only these parts: ${SECTIONS.join(',')}`,
    choices: SECTIONS,
    several: true,
  },
  {
    name: 'output',
    value: 'file',
    group: 'Output',
    purpose: 'write to a file, which appears when it is whole; - is standard output',
    completes: 'file',
  },
  {
    name: 'output-dir',
    value: 'folder',
    group: 'Output',
    purpose: 'write one result a document below a folder; what is done and unchanged is skipped',
    completes: 'folder',
  },
  { name: 'force', group: 'Output', purpose: 'with --output-dir: make all results again' },
  { name: 'no-color', group: 'Output', purpose: 'no colours, also in explain' },
  {
    name: 'fail-on',
    value: 'findings',
    group: 'Run',
    purpose: `exit 1 if there is any of ${GATES.join(',')}`,
    choices: GATES,
    several: true,
  },
  {
    name: 'jobs',
    value: 'number',
    group: 'Run',
    purpose: 'how many threads read (default: one a core, once there is enough to read)',
    parse: jobCount,
  },
  { name: 'quiet', group: 'Run', purpose: 'no progress and no word about inputs that fail' },
  { name: 'verbose', group: 'Run', purpose: 'tell at the end what was read and how long each stage took' },
  { name: 'no-config', group: 'Run', purpose: 'read no asean-extract.config.json', onlyHere: true },
  {
    name: 'print-config',
    group: 'Run',
    purpose: 'print the options that hold, as a config file',
    onlyHere: true,
  },
];

/** What an option is for, and what it can be where that does not tell it. */
export function descriptionOf({ purpose, choices = [] }: OptionDeclaration): string {
  const told = choices.every((choice) => purpose.includes(choice));
  return told ? purpose : `${purpose}: ${choices.join(', ')}`;
}

/** The name of an option in code and in the config file. */
export function keyOf({ name }: OptionDeclaration): string {
  return name.replace(/^no-/u, '').replace(/-([a-z])/gu, (_dash, letter: string) => letter.toUpperCase());
}

/**
 * What an option means by the text of its value.
 * @throws {WrongValue}
 */
export function parseValue({ choices, several, parse }: OptionDeclaration, value: string): unknown {
  if (choices === undefined) return parse === undefined ? value : parse(value);
  const parts = several === true ? value.split(',').map((name) => name.trim()) : [value];
  const unknown = parts.find((name) => !choices.includes(name));
  if (unknown !== undefined) throw new WrongValue(`"${unknown}" is none of ${choices.join(', ')}.`);
  return several === true ? choices.filter((choice) => parts.includes(choice)) : value;
}

function fieldOption(name: string, purpose: string): OptionDeclaration {
  return {
    name: `${name}-field`,
    value: 'names',
    group: 'Input',
    purpose: `JSON: the fields with ${purpose}`,
    parse: fieldNames,
  };
}
