import { defineCheck } from '../define.js';
import { found, text, unknown } from '../verdicts.js';
import { namedFolders } from './needed.js';

export default defineCheck({
  id: 'git-submodule',
  severity: 'warning',
  title: text('A submodule is not checked out', '서브모듈이 체크아웃되지 않았습니다'),
  docs: {
    what: text(
      'Finds submodules without their files, and whether the settings name a folder of theirs.',
      '파일이 없는 서브모듈을 찾고, 설정이 그 폴더를 사용하는지 확인합니다.',
    ),
    why: text(
      'The copy that is sent to Heroku has an empty folder in their place, and the import or the template is missing.',
      'Heroku로 보내는 복사본에서는 빈 폴더가 되어 임포트나 템플릿이 없게 됩니다.',
    ),
    sources: [
      'https://devcenter.heroku.com/articles/git-submodules',
      'https://github.com/actions/checkout#usage',
    ],
  },
  *run(context) {
    const { project } = context.django;
    const empty = project.submodules.filter((folder) => !project.hasFolder(folder));
    if (empty.length === 0) return;
    const named = [...namedFolders(context)];
    const unused: string[] = [];
    for (const folder of empty) {
      const use = named.find((one) => `${one}/`.startsWith(`${folder}/`) || folder.startsWith(`${one}/`));
      if (use === undefined) {
        unused.push(`\`${folder}\``);
        continue;
      }
      yield found(
        { file: project.has('.gitmodules') ? '.gitmodules' : folder },
        text(
          `The submodule \`${folder}\` is not checked out, and the settings use \`${use}\`: on Heroku that folder is empty.`,
          `서브모듈 \`${folder}\`가 체크아웃되지 않았는데 설정이 \`${use}\`를 사용합니다. Heroku에서는 빈 폴더가 됩니다.`,
        ),
        text(
          'Set `submodules: true` on actions/checkout; in a terminal run `git submodule update --init`.',
          'actions/checkout에 `submodules: true`를 설정해 주세요. 터미널에서는 `git submodule update --init`을 실행해 주세요.',
        ),
      );
    }
    if (unused.length > 0) {
      yield unknown(
        text(
          `whether the app needs the submodules that are not checked out (${unused.join(', ')})`,
          `체크아웃되지 않은 서브모듈(${unused.join(', ')})이 앱에 필요한지`,
        ),
      );
    }
  },
});
