import { templateUses } from '../../django/template-uses.js';
import { templatesOf } from '../../django/templates/find.js';
import type { Location } from '../../model/finding.js';
import { defineCheck } from '../define.js';
import { found, place, text } from '../verdicts.js';
import { wrongCaseImports } from './import-case.js';
import { judgedUses } from './static-files.js';

export default defineCheck({
  id: 'path-case-mismatch',
  severity: 'error',
  title: text('A name differs from its file in upper or lower case', '이름의 대소문자가 파일과 다릅니다'),
  docs: {
    what: text(
      'Compares the names of templates, static files and imported modules with the tracked files, and finds those that differ in upper and lower case alone.',
      '템플릿, 정적 파일, 임포트하는 모듈의 이름을 추적되는 파일과 비교해 대소문자만 다른 것을 찾습니다.',
    ),
    why: text(
      'Windows and macOS take `Logo.png` and `logo.png` for the same file, Heroku’s Linux does not: the page breaks there alone.',
      'Windows와 macOS는 `Logo.png`와 `logo.png`를 같은 파일로 보지만 Heroku의 Linux는 다르게 봅니다. 그래서 Heroku에서만 페이지가 깨집니다.',
    ),
    example: {
      file: 'index.html',
      bad: '<img src="{% static "img/Logo.png" %}">\n',
      good: '<img src="{% static "img/logo.png" %}">\n',
    },
    sources: ['https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreignoreCase'],
  },
  *run(context) {
    const { files } = templatesOf(context.django);
    const folded = new Map([...files].map(([name, file]) => [name.toLowerCase(), { name, file }]));
    const differs = (name: string) => !files.has(name) && folded.has(name.toLowerCase());
    for (const { name, at } of templateUses(context.django, differs)) {
      const other = folded.get(name.toLowerCase())!;
      yield mismatch(
        at,
        name,
        other.name,
        other.file,
        text('the page ends with TemplateDoesNotExist', '페이지가 TemplateDoesNotExist로 끝납니다'),
      );
    }
    for (const { use, supply } of judgedUses(context)) {
      if (supply.kind !== 'other-case') continue;
      yield mismatch(
        use.at,
        use.name,
        supply.name,
        supply.file,
        text('the file is not found', '파일을 찾지 못합니다'),
      );
    }
    for (const { at, module, file } of wrongCaseImports(context.django)) {
      yield mismatch(
        place(at),
        module,
        file.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.'),
        file,
        text('the import ends with ModuleNotFoundError', '임포트가 ModuleNotFoundError로 끝납니다'),
      );
    }
  },
});

function mismatch(at: Location, name: string, right: string, file: string, then: { en: string; ko: string }) {
  return found(
    at,
    text(
      `\`${name}\` is \`${file}\` in git, with other upper and lower case: on Heroku ${then.en}.`,
      `git에는 \`${name}\`이 아니라 대소문자가 다른 \`${file}\`로 들어 있습니다. Heroku에서는 ${then.ko}.`,
    ),
    text(
      `Write \`${right}\`. To rename the file instead: \`git mv\` to a third name first, then to the one that you want.`,
      `\`${right}\`로 적어 주세요. 파일 이름을 바꾸려면 \`git mv\`로 다른 이름을 한 번 거쳐 두 단계로 바꿔야 합니다.`,
    ),
  );
}
