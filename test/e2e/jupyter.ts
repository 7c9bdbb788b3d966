import { execFile, execFileSync } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import { realPath } from '../../workspace/kernel/real-path';

/** The project's folder. */
export const ROOT = resolve(__dirname, '../..');

const NEEDED = ['jupyter', 'jupyter-nbconvert'] as const;
const missing = NEEDED.filter(
  (program) => !(process.env['PATH'] ?? '').split(delimiter).some((folder) => realPath(join(folder, program))),
);

/**
 * Whether tests of the machine's Jupyter have to be skipped because there is none; says so, with what to install.
 *
 * @throws Error in CI, where nothing may be skipped.
 */
export function lacksJupyter(): boolean {
  if (missing.length === 0) return false;
  const message = `${missing.join(' and ')} not on PATH: install jupyter-notebook and jupyter-nbconvert (see .ci/run)`;
  if (process.env['CI']) throw new Error(message);
  console.warn(`Skipped: ${message}`);
  return true;
}

/** Runs a program to its end; never rejects. */
export function run(
  file: string,
  parameters: readonly string[],
  {
    cwd,
    env = {},
    input,
  }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>>; readonly input?: string },
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const child = execFile(
      file,
      parameters,
      { cwd, env: { ...FRESH, ...env }, maxBuffer: 1 << 28 },
      (error, stdout, stderr) => done({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

/** Outputs that are compared are computed: a note that an ensemble came from the cache would be a difference. */
const FRESH = { ...process.env, KLUSTERLAB_FRESH: '1' };

/** Runs `klusterlab` synchronously; its exit code says whether every figure holds, which is not asked here. */
export function klusterlab(parameters: readonly string[]): void {
  try {
    execFileSync(process.execPath, [join(ROOT, 'workspace/cli.cjs'), ...parameters], {
      cwd: ROOT,
      stdio: 'pipe',
      env: FRESH,
    });
  } catch (error) {
    if ((error as { status?: number }).status !== 1) throw error;
  }
}
