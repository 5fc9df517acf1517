import { type StaticSources, staticSources } from '../../django/static-sources.js';
import { trackedFolder } from '../../django/tracked-folder.js';
import { defineCheck } from '../define.js';
import { placeOfSetting, settingsOf, textOf } from '../settings-facts.js';
import { found, text } from '../verdicts.js';
import { collectsToFiles } from './storage.js';

export default defineCheck({
  id: 'static-output-tracked',
  severity: 'notice',
  guide: '1-1',
  title: text('What collectstatic made is committed', 'collectstatic 결과물이 커밋되어 있습니다'),
  docs: {
    what: text(
      'Looks for collected files (the admin’s, or a manifest) below STATIC_ROOT among the tracked ones.',
      'STATIC_ROOT 아래에 수집된 파일(관리자 페이지의 파일이나 manifest)이 커밋되어 있는지 확인합니다.',
    ),
    why: text(
      'Heroku collects in every build. A committed copy costs space, and collectstatic keeps a file that is not older than its source: after a checkout both are equally old, so a stale copy is served for ever.',
      'Heroku는 빌드할 때마다 정적 파일을 모읍니다. 커밋된 사본은 자리만 차지하고, collectstatic은 원본보다 오래되지 않은 파일을 그대로 둡니다. 체크아웃하면 둘의 시각이 같아져 낡은 사본이 계속 서비스될 수 있습니다.',
    ),
    example: { file: '.gitignore', bad: '*.pyc\n', good: '*.pyc\n/staticfiles/\n' },
    sources: [
      'https://devcenter.heroku.com/articles/django-assets',
      'https://docs.djangoproject.com/en/stable/ref/contrib/staticfiles/#collectstatic',
    ],
  },
  *run(context) {
    const { project } = context.django;
    const settings = settingsOf(context, 'BUILD');
    const root = settings && trackedFolder(textOf(settings.get('STATIC_ROOT')));
    if (!settings || !root || !collectsToFiles(context, settings) || !project.hasFolder(root)) return;
    const sources = staticSources(context.django);
    // Own sources that lie there would be lost with the advice.
    if (!sources || sources.folders.some(({ folder }) => folder === root || folder.startsWith(`${root}/`)))
      return;
    if (!project.has(`${root}/staticfiles.json`) && !project.hasFolder(`${root}/admin`)) return;
    const stale = [...sources.files].filter(([name, file]) => {
      const copy = project.bytes(`${root}/${name}`);
      return copy !== undefined && Buffer.compare(copy, project.bytes(file) ?? copy) !== 0;
    });
    const [first] = stale;
    const own = unaccounted(project.below(root), root, sources);
    yield found(
      placeOfSetting(settings, 'STATIC_ROOT'),
      first
        ? text(
            `What collectstatic made is committed below \`${root}/\`, and \`${root}/${first[0]}\`${stale.length > 1 ? ` and ${stale.length - 1} more` : ''} differ${stale.length > 1 ? '' : 's'} from \`${first[1]}\`: the old copy may go on being served.`,
            `collectstatic 결과물이 \`${root}/\`에 커밋되어 있고, \`${root}/${first[0]}\`${stale.length > 1 ? ` 외 ${stale.length - 1}개` : ''}가 원본 \`${first[1]}\`과 다릅니다. 낡은 사본이 계속 서비스될 수 있습니다.`,
          )
        : text(
            `What collectstatic made is committed below \`${root}/\`; Heroku makes it in every build.`,
            `collectstatic 결과물이 \`${root}/\`에 커밋되어 있습니다. Heroku가 빌드할 때마다 새로 만듭니다.`,
          ),
      text(
        `${own ? `Move what is your own there, such as \`${own}\`, to a static folder. Then add` : 'Add'} \`/${root}/\` to .gitignore, run \`git rm -r --cached ${root}\` and commit.`,
        `${own ? `\`${own}\`처럼 직접 만든 파일은 먼저 static 폴더로 옮겨 주세요. 그런 다음 ` : ''}.gitignore에 \`/${root}/\`를 추가하고 \`git rm -r --cached ${root}\` 후 커밋해 주세요.`,
      ),
      { severity: first ? 'warning' : 'notice' },
    );
  },
});

/** A file that has no source and that no installed app would bring: it may be the only copy. */
function unaccounted(files: readonly string[], root: string, sources: StaticSources): string | undefined {
  const tops = new Set(['admin', ...sources.outside.map((app) => app.split('.')[0]!)]);
  return files.find((file) => {
    const name = file.slice(root.length + 1);
    // The copies with a hash and the compressed ones belong to their plain name.
    const plain = name.replace(/\.[0-9a-f]{12}(?=\.|$)/, '').replace(/\.(gz|br)$/, '');
    return plain !== 'staticfiles.json' && !tops.has(plain.split('/')[0]!) && !sources.files.has(plain);
  });
}
