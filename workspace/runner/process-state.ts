/**
 * Remembers what a cell can change of its process, so that the next notebook finds it as the first did.
 *
 * @returns a function that restores the working directory and the environment variables.
 */
export function rememberProcessState(): () => void {
  const folder = process.cwd();
  const environment = { ...process.env };
  return () => {
    process.chdir(folder);
    for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
    Object.assign(process.env, environment);
  };
}
