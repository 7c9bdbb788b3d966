import { spawn } from 'child_process';
import type { ChildProcess, SpawnOptions } from 'child_process';
import fs from 'fs';

// What must not outlive this process, however it ends.
const children = new Set<ChildProcess>();
const folders = new Set<string>();
let armed = false;

/** Starts a process that is killed, with all that it started, when this one ends. */
export function spawnChild(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  arm();
  // A process group of its own lets one signal reach what a cell started.
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  children.add(child);
  child.once('exit', () => {
    killGroup(child);
    children.delete(child);
  });
  return child;
}

/** Kills a process that `spawnChild` started, and its descendants; does nothing if it has ended. */
export function killChild(child: ChildProcess): void {
  killGroup(child);
  child.kill('SIGKILL');
}

/** Notes a folder that is deleted at the latest when this process ends. */
export function deleteAtExit(folder: string): void {
  arm();
  folders.add(folder);
}

/** Deletes a folder noted with `deleteAtExit` now. */
export function deleteNow(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true });
  folders.delete(folder);
}

function arm(): void {
  if (armed) return;
  armed = true;
  process.on('exit', () => {
    for (const child of children) killChild(child);
    for (const folder of [...folders]) deleteNow(folder);
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // No such group: everything in it has ended.
  }
}
