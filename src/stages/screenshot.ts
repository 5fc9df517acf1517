import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pageOf } from '../deploy/ask-start.js';
import type { Target } from '../deploy/target.js';
import { ActionError, CancelledError } from '../model/errors.js';
import type { StageResult } from '../model/journal.js';
import type { Text } from '../model/text.js';
import { findChrome, takePicture } from '../runner/chrome.js';
import type { Run } from './run.js';

/** Milliseconds. */
const TIME = 60_000;

/**
 * A picture of the site's page, kept for later steps; its path, or undefined with the reason. A picture that
 * cannot be had fails nothing.
 */
export async function screenshot(
  run: Run,
  { app, ca }: Target,
  name: 'before' | 'after',
  page?: string,
): Promise<StageResult<string | undefined>> {
  const without = (note: Text) => ({ value: undefined, skipped: true, note });
  const chrome = findChrome(run.env);
  if (!chrome) return without(noChrome);
  if (!app.web_url) return without(noAddress);
  const folder = join(run.keep, 'screenshots');
  const temp = join(run.temp, `chrome-${name}`);
  const target = join(folder, `${name}.png`);
  await mkdir(folder, { recursive: true });
  await mkdir(temp, { recursive: true });
  try {
    await takePicture({
      chrome,
      url: page ?? pageOf(app.web_url, run.inputs.healthCheckPath ?? '/').href,
      target,
      anyCertificate: ca !== undefined,
      env: run.env,
      temp,
      signal: run.signal,
      timeout: TIME,
    });
  } catch (error) {
    if (error instanceof CancelledError || !(error instanceof ActionError)) throw error;
    return without(error.text);
  }
  return { value: target, note: { en: `${name}.png, 1280 × 900.`, ko: `${name}.png, 1280 × 900.` } };
}

const noChrome: Text = {
  en: 'There is no Chrome on this runner: none in CHROME_BIN, on the PATH, or where it usually lies.',
  ko: '이 러너에 Chrome이 없습니다. CHROME_BIN, PATH, 일반적인 설치 위치에서 찾지 못했습니다.',
};
const noAddress: Text = { en: 'The app has no web_url.', ko: '앱에 web_url이 없습니다.' };
