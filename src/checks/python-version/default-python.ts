import type { CheckContext } from '../define.js';

/**
 * Whether it is sure which Python the build takes: a file names it or means to, or this is the first build of
 * the app. An app that was built before without a version keeps the one that it had.
 * https://devcenter.heroku.com/articles/python-support#default-python-version
 */
export function pythonIsSure({ django: { python }, platform }: CheckContext): boolean {
  return python.requested !== undefined || python.meant !== undefined || platform?.builtAs === null;
}
