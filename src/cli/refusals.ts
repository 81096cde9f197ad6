import type { Command } from 'commander';
import { type Flags, keyOf, OPTIONS, type OptionDeclaration } from './options.js';

/** Options that make no sense together are a mistake worth telling. */
export function refuseTogether(program: Command, flags: Flags): void {
  const { format } = flags;
  if (flags.table !== undefined && format !== 'csv') program.error("option '--table' needs '--format csv'");
  if (flags.select !== undefined && format !== undefined && format !== 'json' && format !== 'ndjson') {
    program.error(`option '--select' does not go with '--format ${format}'`);
  }
  if (flags.output !== undefined && flags.outputDir !== undefined) {
    program.error("option '--output' does not go with '--output-dir'");
  }
  if (flags.outputDir !== undefined && (format === 'github' || format === 'summary')) {
    program.error(`option '--output-dir' does not go with '--format ${format}'`);
  }
  if (flags.force === true && flags.outputDir === undefined)
    program.error("option '--force' needs '--output-dir'");
}

/** An option of the main command that would change nothing is a mistake worth telling. */
export function refuse(
  program: Command,
  command: string,
  takes: (option: OptionDeclaration) => boolean = () => false,
): void {
  const wrong = OPTIONS.find(
    (option) =>
      program.getOptionValueSource(keyOf(option)) === 'cli' &&
      !takes(option) &&
      option.name !== 'no-color' &&
      option.name !== 'no-config',
  );
  if (wrong !== undefined) program.error(`option '--${wrong.name}' does not go with ${command}`);
}
