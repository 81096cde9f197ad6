import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Flags, keyOf, OPTIONS, type OptionDeclaration, parseValue } from './options.js';
import { WrongValue } from './values.js';

/** The config file could not be used. */
export class ConfigError extends Error {}

/**
 * The options that a config file sets, by their names in code. Files and
 * folders count from where the config file is.
 * @throws {ConfigError}
 */
export function readConfig(file: string): ReadonlyMap<string, unknown> {
  const entries = Object.entries(parseObject(file));
  return new Map(
    entries.filter(([key]) => key !== '$schema').map(([key, value]) => [key, optionValue(file, key, value)]),
  );
}

/** The options of a config file without those that make no sense beside the ones of the command line. */
export function givingWay(config: Flags, { format, output, outputDir }: Flags): Flags {
  const printed = format === 'github' || format === 'summary';
  const out: Partial<Record<keyof Flags, boolean>> = {
    table: format !== undefined && format !== 'csv',
    select: format === 'csv' || printed,
    output: outputDir !== undefined,
    outputDir: output !== undefined || printed,
    force: output !== undefined || printed,
  };
  return Object.fromEntries(Object.entries(config).filter(([key]) => out[key as keyof Flags] !== true));
}

function parseObject(file: string): object {
  let value: unknown;
  if (!statSync(file).isFile()) throw new ConfigError(`${file}: this is not a file`);
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new ConfigError(
      `${file}: ${cause instanceof SyntaxError ? 'this is not valid JSON' : String(cause)}`,
      { cause },
    );
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new ConfigError(`${file}: this is not a JSON object`);
}

function optionValue(file: string, key: string, value: unknown): unknown {
  const option = OPTIONS.find((declared) => keyOf(declared) === key);
  if (option === undefined || option.onlyHere === true)
    throw new ConfigError(`${file}: "${key}" is no option`);
  if (option.value === undefined) {
    if (typeof value === 'boolean') return value;
    throw new ConfigError(`${file}: "${key}" is true or false`);
  }
  const text = textOf(value);
  if (text === null) throw new ConfigError(`${file}: "${key}" has no value that it takes`);
  try {
    return located(option, parseValue(option, text), file);
  } catch (error) {
    if (error instanceof WrongValue) throw new ConfigError(`${file}: "${key}": ${error.message}`);
    throw error;
  }
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(',');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function located(option: OptionDeclaration, value: unknown, file: string): unknown {
  if (option.completes === undefined || typeof value !== 'string' || value === '-') return value;
  return resolve(dirname(file), value);
}
