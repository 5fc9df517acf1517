import { giants } from '../data/giants.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'req-slug-size',
  severity: 'warning',
  title: text('A package fills the slug', '슬러그 한도를 채우는 패키지가 있습니다'),
  docs: {
    what: text(
      'Finds builds for GPUs that take most of a slug or more: torch, its nvidia libraries, onnxruntime-gpu.',
      'torch와 nvidia 라이브러리, onnxruntime-gpu처럼 슬러그 대부분을 차지하는 GPU용 빌드를 찾습니다.',
    ),
    why: text(
      'A compressed slug may have 500 MB, and Heroku has no GPUs. The builds for CPUs are a fraction of the size.',
      '압축된 슬러그는 500MB까지인데 Heroku에는 GPU가 없습니다. CPU용 빌드는 훨씬 작습니다.',
    ),
    example: {
      file: 'requirements.txt',
      bad: 'torch==2.7.0',
      good: '--extra-index-url https://download.pytorch.org/whl/cpu\ntorch==2.7.0+cpu',
    },
    sources: [
      'https://devcenter.heroku.com/articles/slug-compiler#slug-size',
      'https://github.com/heroku/heroku-buildpack-python/issues/1343',
    ],
  },
  *run({ django: { install, project } }) {
    const torch = install.packages.get('torch');
    const cpu =
      torch?.version?.includes('+cpu') ||
      install.files.some((file) => project.text(file)?.includes('download.pytorch.org/whl/cpu'));
    if (torch && !cpu) {
      yield found(
        torch.location,
        text(
          'torch from PyPI is built for NVIDIA GPUs: with the libraries it brings it has more than 500 MB, the limit of a slug. Heroku has no GPUs.',
          'PyPI의 torch는 NVIDIA GPU용 빌드라 함께 설치되는 라이브러리까지 합치면 슬러그 한도인 500MB를 넘습니다. Heroku에는 GPU가 없습니다.',
        ),
        text(
          'Take the CPU build: add the line `--extra-index-url https://download.pytorch.org/whl/cpu` and pin a version with `+cpu` behind it.',
          'CPU용 빌드를 사용해 주세요. `--extra-index-url https://download.pytorch.org/whl/cpu` 줄을 추가하고 `+cpu`가 붙은 버전으로 고정하면 됩니다.',
        ),
      );
      return;
    }
    for (const [name, { location, written }] of install.packages) {
      const giant = giants.find(([prefix]) => name.startsWith(prefix));
      if (!giant) continue;
      const [, least, most] = giant;
      const size = least === most ? `${least}` : `${least}–${most}`;
      yield found(
        location,
        text(
          `${written} has ${size} MB of the 500 that a slug may have, and serves GPUs only. Heroku has none.`,
          `${written}은(는) 슬러그 한도 500MB 가운데 ${size}MB를 차지하는 GPU 전용 패키지입니다. Heroku에는 GPU가 없습니다.`,
        ),
        text(
          'Remove it, and take the CPU build of the package that needs it (torch from the CPU index of PyTorch, onnxruntime).',
          '이 줄을 지우고, 이 패키지를 필요로 하는 쪽을 CPU용 빌드(PyTorch의 CPU 인덱스에 있는 torch, onnxruntime)로 바꿔 주세요.',
        ),
      );
    }
  },
});
