import { slugIgnoreRules } from '../../project/ignore-rules.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';

const mb = 1_000_000;
/** Python and the packages of a common project, compressed. */
const python = 60 * mb;
/** Heroku warns from here on, and refuses at 500. */
const soft = 300 * mb;
/** Content that does not compress. */
const packed =
  /\.(png|jpe?g|gif|webp|avif|heic|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|flac|pdf|zip|gz|bz2|xz|7z|rar|jar|whl|docx|xlsx|pptx|woff2?|npz|parquet|h5|keras|pt|pth|onnx|pkl|safetensors|bin)$/i;

export default defineCheck({
  id: 'repo-heavy',
  severity: 'warning',
  title: text('The repository is very large', '저장소가 너무 큽니다'),
  docs: {
    what: text(
      'Adds up the tracked files that `.slugignore` leaves, compressed by guess, with Python and its packages.',
      '`.slugignore`에 걸리지 않는 추적 파일의 크기를 압축률을 어림해 Python과 패키지 크기에 더합니다.',
    ),
    why: text(
      'Above 300 MB Heroku warns, since each start of a dyno takes longer; above 500 MB the build is refused.',
      '300MB를 넘으면 dyno 시작이 느려져 Heroku가 경고하고, 500MB를 넘으면 빌드가 거부됩니다.',
    ),
    example: { file: '.slugignore', bad: '', good: 'docs/\n*.psd\n/data/raw/\n' },
    sources: ['https://devcenter.heroku.com/articles/slug-compiler#slug-size'],
  },
  *run({ django: { project } }) {
    const isIgnored = project.has('.slugignore') ? slugIgnoreRules(project) : () => undefined;
    let total = python;
    const folders = new Map<string, number>();
    for (const file of project.files) {
      const size = project.size(file) ?? 0;
      if (size < 4096 || isIgnored(file)) continue;
      const weight = packed.test(file) ? size : size / 4;
      total += weight;
      const top = file.includes('/') ? file.slice(0, file.indexOf('/', file.indexOf('/') + 1)) || file : file;
      folders.set(top, (folders.get(top) ?? 0) + weight);
    }
    if (total < soft) return;
    const heaviest = [...folders].sort(([, a], [, b]) => b - a).slice(0, 3);
    const list = heaviest.map(([folder, size]) => `\`${folder}\` ${Math.round(size / mb)} MB`).join(', ');
    yield found(
      { file: '' },
      text(
        `The compressed app will be about ${Math.round(total / mb)} MB (${list}). Heroku warns above 300 MB and refuses above 500 MB.`,
        `압축한 앱의 크기가 약 ${Math.round(total / mb)}MB로 예상됩니다(${list}). Heroku는 300MB를 넘으면 경고하고 500MB를 넘으면 거부합니다.`,
      ),
      text(
        'Keep large files in object storage such as S3, or list what the app does not need in `.slugignore`.',
        '큰 파일은 S3 같은 저장소에 두고, 앱에 필요 없는 것은 `.slugignore`에 적어 주세요.',
      ),
    );
  },
});
