import { hostname } from 'node:os';
import type { Runs } from '../output/whole-files.js';

/** This run, and what this machine knows of others. A run is called by its machine and its process. */
export function thisRun(): Runs {
  const machine = hostname()
    .replace(/[^\w-]/gu, '_')
    .slice(0, 64);
  return {
    own: `${machine}.${process.pid}`,
    isOver: (run) => {
      const [where, pid] = run.split('.');
      return where === machine && /^\d+$/u.test(pid ?? '') && !isAlive(Number(pid));
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is one too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
