import { it } from 'vitest';
import check from '../../../src/checks/requirements/req-slug-size.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const file = 'requirements.txt';
const files = (text: string) => project({ [file]: text });

it('reports torch once, not the libraries that it brings', async () => {
  await reports(check, files('Django\ntorch==2.7.0\nnvidia-cublas-cu12==12.6.4.1\n'), [{ file, line: 2 }]);
});

it('reports libraries for GPUs', async () => {
  await reports(check, files('nvidia-cudnn-cu12==9.5.1.17\nonnxruntime-gpu==1.20.0\n'), [
    { file, line: 1 },
    { file, line: 2 },
  ]);
});

it.each([
  '--extra-index-url https://download.pytorch.org/whl/cpu\ntorch==2.7.0+cpu\n',
  '-i https://download.pytorch.org/whl/cpu\ntorch==2.7.0\n',
  'torch==2.7.0 ; sys_platform == "win32"\n',
  'onnxruntime\ntorchmetrics\npyarrow\nscipy\n',
])('is silent on %j', async (text) => {
  await staysSilent(check, files(text));
});
