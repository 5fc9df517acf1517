/** Runs as the action: inputs from the runner's environment, results to its files. */
export async function runAction(): Promise<void> {
  const { action } = await import('./action.js');
  await action(process.env);
}

/** Runs from a terminal; `args` without node and script. */
export async function runCli(args: readonly string[]): Promise<void> {
  const { cli } = await import('./cli.js');
  process.exitCode = await cli(args, process.env);
}
