import { accessSync, constants } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ActionError, CancelledError } from '../model/errors.js';
import { type Chrome, startChrome } from './chrome-pipe.js';
import { installEnvironment, type Surroundings } from './environment.js';

const names = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
];
const elsewhere = [
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chrome of this machine: what `CHROME_BIN` names, on the PATH, or in its usual place. */
export function findChrome(env: Surroundings['env']): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [env.CHROME_BIN ?? '', ...onPath, ...elsewhere].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return path !== '';
  } catch {
    return false;
  }
}

export interface PictureRequest extends Surroundings {
  chrome: string;
  url: string;
  /** Path of the PNG to write. */
  target: string;
  /** Believes any certificate: for a site on loopback alone. */
  anyCertificate: boolean;
  signal?: AbortSignal;
  /** Milliseconds. */
  timeout: number;
}

/** Milliseconds to wait for a page to come to rest once it is loaded. */
const REST = 5_000;

/**
 * A picture of the page as a visitor sees it, 1280 by 900. Throws ActionError with the reason when there is
 * none, CancelledError when `signal` aborts.
 */
export async function takePicture(request: PictureRequest): Promise<void> {
  const { chrome: program, temp, signal, timeout } = request;
  await mkdir(join(temp, 'home'), { recursive: true });
  await mkdir(join(temp, 'tmp'), { recursive: true });
  const args = [
    `--user-data-dir=${join(temp, 'chrome')}`,
    '--no-first-run',
    '--hide-scrollbars',
    '--disable-dev-shm-usage', // a container has 64 MB of it
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // root cannot have one
  ];
  const chrome = startChrome(program, args, temp, installEnvironment(request));
  const end = new AbortController();
  const stopped = AbortSignal.any([AbortSignal.timeout(timeout), ...(signal ? [signal] : [])]);
  const late = pause(timeout * 2, undefined, { signal: AbortSignal.any([stopped, end.signal]) });
  try {
    await Promise.race([look(chrome, request), late]);
  } catch (error) {
    if (signal?.aborted) throw cancelled;
    const reason = stopped.aborted ? `no answer in ${timeout / 1000} s` : (error as Error).message;
    throw new ActionError({
      en: `Chrome made no picture: ${reason}.`,
      ko: `Chrome이 화면을 찍지 못했습니다: ${reason}.`,
    });
  } finally {
    end.abort();
    await chrome.close();
  }
}

async function look(chrome: Chrome, { url, target, anyCertificate }: PictureRequest): Promise<void> {
  const { targetId } = await chrome.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await chrome.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method: string, params?: object) => chrome.send(method, params, sessionId);
  if (anyCertificate) await send('Security.setIgnoreCertificateErrors', { ignore: true });
  await send('Emulation.setDeviceMetricsOverride', {
    width: 1280,
    height: 900,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await send('Page.enable');
  await send('Page.setLifecycleEventsEnabled', { enabled: true });
  const loaded = chrome.event((method) => method === 'Page.loadEventFired');
  const { loaderId, errorText } = await send('Page.navigate', { url });
  if (errorText) throw new Error(errorText);
  const rests = chrome.event(
    (method, params) =>
      method === 'Page.lifecycleEvent' && params.name === 'networkIdle' && params.loaderId === loaderId,
  );
  await loaded;
  await Promise.race([rests, pause(REST, undefined, { ref: false })]);
  const { data } = await send('Page.captureScreenshot', { format: 'png' });
  await writeFile(target, Buffer.from(data, 'base64'));
}

const cancelled = new CancelledError({
  en: 'Cancelled while Chrome ran.',
  ko: 'Chrome 실행 중에 취소되었습니다.',
});
