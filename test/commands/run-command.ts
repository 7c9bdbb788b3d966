import { Command } from 'commander';
import { vi } from 'vitest';

/** What a command printed, and the error that it ended with, if any. */
export interface CommandRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly error?: Error;
}

/**
 * Runs one command of the command line in this process.
 *
 * @param register adds the command to a program
 * @param parameters its name and what follows it
 */
export async function runCommand(
  register: (program: Command) => void,
  parameters: readonly string[],
): Promise<CommandRun> {
  const program = new Command('klusterlab').exitOverride();
  register(program);
  let [stdout, stderr] = ['', ''];
  for (const command of [program, ...program.commands])
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => (stdout += text), writeErr: (text) => (stderr += text) });
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((stdout += String(text)), true));
  try {
    await program.parseAsync([...parameters], { from: 'user' });
    return { stdout, stderr };
  } catch (error) {
    return { stdout, stderr, error: error as Error };
  } finally {
    write.mockRestore();
  }
}
