import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChrome, takePicture } from '../../src/runner/chrome.js';

let folder: string;
let server: Server;
let url: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chrome-'));
  server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<body style="background:rgb(12,200,34)">');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('takes a picture of a page', async () => {
  const target = join(folder, 'page.png');
  await takePicture({
    chrome: await chromium.executablePath(),
    url,
    target,
    anyCertificate: false,
    env: process.env,
    temp: join(folder, 'temp'),
    timeout: 60_000,
  });
  const png = readFileSync(target);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 900]);
});

test('a Chrome that makes none is quoted', async () => {
  const broken = join(folder, 'google-chrome');
  writeFileSync(broken, '#!/bin/sh\necho "no usable sandbox" >&2\nexit 1\n');
  chmodSync(broken, 0o755);
  expect(findChrome({ PATH: `/nowhere:${folder}` })).toBe(broken);
  const request = { chrome: broken, url, target: join(folder, 'none.png'), anyCertificate: false };
  await expect(
    takePicture({ ...request, env: process.env, temp: join(folder, 'temp'), timeout: 60_000 }),
  ).rejects.toThrow('no usable sandbox');
});

test('CHROME_BIN comes first, and what is no program is passed by', () => {
  expect(findChrome({ CHROME_BIN: process.execPath, PATH: folder })).toBe(process.execPath);
  expect(findChrome({ CHROME_BIN: join(folder, 'page.png'), PATH: '' })).not.toBe(join(folder, 'page.png'));
});
