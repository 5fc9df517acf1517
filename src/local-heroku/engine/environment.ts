/** Where a dyno and a build look for programs after the virtual environment: the system's folders, whatever PATH this machine's user has. */
export const systemPath = [
  '/usr/local/sbin',
  '/usr/local/bin',
  '/opt/homebrew/bin',
  '/usr/sbin',
  '/usr/bin',
  '/sbin',
  '/bin',
].join(':');
