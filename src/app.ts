/** Runs as the action: inputs from the runner's environment, results to its files. */
export async function runAction(): Promise<void> {
  const { action } = await import('./action.js');
  await action(process.env);
}

/** Runs when the job is over: cleans up after a step that could not. */
export async function runPost(): Promise<void> {
  const { post } = await import('./post.js');
  await post(process.env);
}

/** Runs from a terminal; `args` without node and script. */
export async function runCli(args: readonly string[]): Promise<void> {
  const { cli } = await import('./cli.js');
  process.exitCode = await cli(args, process.env);
}
