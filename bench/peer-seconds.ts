import { execFile } from 'child_process';
import path from 'path';
import { promisify } from 'util';

/** Another program that does the same work, and how to find out whether it is there. */
export interface Peer {
  readonly name: string;
  readonly command: string;
  /** A script in bench/peers, which prints the seconds that its work took, without the program's start. */
  readonly script: string;
  /** Arguments that end well only if the program and its package are installed. */
  readonly probe: readonly string[];
}

/** True if the peer can be run here. */
export async function isInstalled({ command, probe }: Peer): Promise<boolean> {
  return run(command, probe).then(
    () => true,
    () => false,
  );
}

/** Runs the peer's script once; the seconds that it prints. */
export async function peerSeconds({ name, command, script }: Peer, parameters: readonly string[]): Promise<number> {
  const printed = await run(command, [path.join(__dirname, 'peers', script), ...parameters]);
  const seconds = Number(printed.trim());
  if (Number.isFinite(seconds) && seconds > 0) return seconds;
  throw new Error(`${name} printed no seconds: ${printed}`);
}

async function run(command: string, parameters: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(command, parameters);
  return stdout;
}
