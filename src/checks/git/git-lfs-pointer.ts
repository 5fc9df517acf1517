import { lfsPointer, POINTER_SIZE } from '../../project/lfs-pointer.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { withAttribute } from './attributes.js';
import { isNeeded } from './needed.js';

export default defineCheck({
  id: 'git-lfs-pointer',
  severity: 'error',
  title: text('A Git LFS file is a pointer only', 'Git LFS 파일이 포인터뿐입니다'),
  docs: {
    what: text(
      'Finds files of Git LFS of which the checkout has the pointer and not the content.',
      '체크아웃에 내용 대신 포인터만 있는 Git LFS 파일을 찾습니다.',
    ),
    why: text(
      'Heroku gets the pointer, a text of three lines, in place of the image, the script or the data.',
      'Heroku에는 이미지나 스크립트, 데이터 대신 세 줄짜리 포인터 텍스트가 올라갑니다.',
    ),
    example: {
      file: '.github/workflows/deploy.yml',
      bad: '- uses: actions/checkout@v5\n',
      good: '- uses: actions/checkout@v5\n  with:\n    lfs: true\n',
    },
    sources: [
      'https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md',
      'https://github.com/actions/checkout#usage',
    ],
  },
  *run({ django: { project } }) {
    const byLfs = withAttribute(project, 'filter=lfs');
    if (!byLfs) return;
    const pointers = project.files.filter((file) => {
      if (!isNeeded(file) || project.mode(file) === '120000' || !byLfs(file)) return false;
      return (
        (project.size(file) ?? POINTER_SIZE) < POINTER_SIZE && lfsPointer(project.bytes(file)!) !== undefined
      );
    });
    const [first] = pointers;
    if (first === undefined) return;
    const more = pointers.length - 1;
    yield found(
      { file: first, line: 1 },
      text(
        `\`${first}\`${more > 0 ? ` and ${more} more files` : ''} of Git LFS ${more > 0 ? 'are' : 'is'} not checked out: Heroku gets a pointer of three lines in place of the content.`,
        `Git LFS 파일 \`${first}\`${more > 0 ? ` 외 ${more}개` : ''}가 체크아웃되지 않아, Heroku에는 내용 대신 세 줄짜리 포인터가 올라갑니다.`,
      ),
      text(
        'Set `lfs: true` on actions/checkout; in a terminal run `git lfs pull`.',
        'actions/checkout에 `lfs: true`를 설정해 주세요. 터미널에서는 `git lfs pull`을 실행해 주세요.',
      ),
    );
  },
});
