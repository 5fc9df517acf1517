/** What pip raises, by the name of its exception class and in its own words. */
export class PipRefusal extends Error {
  constructor(
    readonly type: string,
    message: string,
  ) {
    super(message);
  }
}

/** `InstallationError`: the line cannot be a requirement. */
export function installationError(message: string): PipRefusal {
  return new PipRefusal('InstallationError', message);
}

/** `RequirementsFileParseError`: pip gives up on the whole file. */
export function parseError(message: string): PipRefusal {
  return new PipRefusal('RequirementsFileParseError', message);
}
