/** Runs a program of an installation to its end, in the project's folder. `quiet`: its output is of no interest unless it fails. */
export type RunTool = (
  program: string,
  args: readonly string[],
  options?: {
    quiet?: boolean;
    /** A folder that comes first on the PATH. */
    programs?: string;
    /** Variables besides those that every installer gets. */
    env?: Readonly<Record<string, string>>;
  },
) => Promise<{ code: number; output: string }>;

/** What could not be done: make a virtual environment, get pip or another tool into it, install the requirements. */
export class InstallFailed extends Error {
  constructor(
    readonly step: 'venv' | 'pip' | 'tool' | 'requirements',
    readonly output: string,
  ) {
    super(`the step ${step} of the installation failed`);
  }
}
