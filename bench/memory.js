import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { BIN, fixtures, row } from './measure.js';

const ENOUGH = 300e6;
const SAMPLE_MILLISECONDS = 50;

/** Bytes of text, and threads: told, so that the machine's cores change nothing. */
const RUNS = [
  [10e6, 4],
  [10e6, 2],
  [1e9, 2],
];

/**
 * The most memory that a stream of NDJSON takes, small and a hundred times as
 * large. Too much makes the process fail at its end.
 */
export async function memory(runs = RUNS) {
  const rows = [];
  for (const [size, jobs] of runs) {
    const { peak, seconds } = await peakOf(size, jobs);
    const name = `${size / 1e6} MB of NDJSON, ${jobs} threads`;
    const speed = `${(size / 1e6 / seconds).toFixed(1)} MB/s`;
    if (peak === null) rows.push(row('memory', name, '–', `not measured here  ${speed}`));
    else rows.push(row('memory', name, (peak / 1e6).toFixed(0), `MB  ${verdict(peak)}  ${speed}`));
    if (peak !== null && peak >= ENOUGH) process.exitCode = 1;
  }
  return rows;
}

function verdict(peak) {
  return `${peak < ENOUGH ? 'under' : 'OVER'} ${ENOUGH / 1e6} MB`;
}

async function peakOf(size, jobs) {
  const lines = fixtures().map((text, id) => Buffer.from(`${JSON.stringify({ id, text })}\n`));
  const args = [BIN, '--input-format', 'ndjson', '--format', 'ndjson', '--jobs', String(jobs), '-'];
  const begin = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'inherit'] });
  const exit = once(child, 'exit');
  let peak = null;
  const timer = setInterval(() => {
    peak = residentPeak(child.pid) ?? peak;
  }, SAMPLE_MILLISECONDS);
  for (let written = 0, next = 0; written < size; next += 1) {
    const line = lines[next % lines.length];
    written += line.length;
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  }
  peak = residentPeak(child.pid) ?? peak;
  child.stdin.end();
  const [code] = await exit;
  clearInterval(timer);
  if (code !== 0) throw new Error(`the run ended with ${code}`);
  return { peak, seconds: (performance.now() - begin) / 1000 };
}

/** The kernel keeps the highest mark itself. */
function residentPeak(pid) {
  try {
    return (
      Number(/^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024 || null
    );
  } catch {
    return null;
  }
}
