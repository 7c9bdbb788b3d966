/** The environment of kernel processes: the user's own, without what would put colour codes into outputs. */
export function kernelEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _forceColor, CLICOLOR_FORCE: _force, ...environment } = process.env;
  return { ...environment, NO_COLOR: '1' };
}
