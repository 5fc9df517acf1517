import { defineCheck } from '../define.js';
import type { PlatformState } from '../platform-state.js';
import { found, notApplicable, text } from '../verdicts.js';
import { wholeApp } from './whole-app.js';

const python = /(^|[/:])heroku(\/|-buildpack-)python(\.git|\.tgz)?(#|$|\/)/i;

/** Files in the root by which Heroku takes a project for another language, in its order, before it looks for Python. */
const earlier = ['Gemfile', 'package.json', 'project.clj'];

/** Buildpacks count only where slugs are built by them. */
function usesBuildpacks(platform: PlatformState): boolean {
  return platform.generation === 'cedar' && platform.stack !== 'container';
}

export const buildpackMissing = defineCheck({
  id: 'buildpack-missing',
  severity: 'error',
  title: text('Heroku will not build it as Python', 'Heroku가 Python으로 빌드하지 않습니다'),
  docs: {
    what: text(
      'Finds a list of buildpacks without a Python one, and a project that Heroku takes for another language because no buildpack is set.',
      'Python 빌드팩이 없는 목록과, 빌드팩이 정해지지 않아 Heroku가 다른 언어로 볼 프로젝트를 찾습니다.',
    ),
    why: text(
      'Heroku asks the buildpacks in order which of them knows the project; Node.js comes before Python, so a package.json in the root wins.',
      'Heroku는 정해진 순서대로 빌드팩에 프로젝트를 아는지 묻습니다. Node.js가 Python보다 먼저라서 루트에 package.json이 있으면 Node.js로 빌드됩니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/buildpacks#default-buildpacks'],
  },
  *run({ platform, django }) {
    if (!platform) return;
    if (!usesBuildpacks(platform)) {
      yield notApplicable(text('the app is not built by buildpacks', '빌드팩으로 빌드하는 앱이 아닙니다'));
      return;
    }
    const set = text(
      `\`heroku buildpacks:set heroku/python -a ${platform.appName}\``,
      `\`heroku buildpacks:set heroku/python -a ${platform.appName}\`을 실행해 주세요.`,
    );
    if (platform.buildpacks.length > 0) {
      if (platform.buildpacks.some((buildpack) => python.test(buildpack))) return;
      // A buildpack of one's own may well build Python.
      if (platform.buildpacks.some((buildpack) => !/^(urn:buildpack:)?heroku\//.test(buildpack))) return;
      yield found(
        wholeApp,
        text(
          `The app's buildpacks (${platform.buildpacks.join(', ')}) do not build Python.`,
          `앱의 빌드팩(${platform.buildpacks.join(', ')})은 Python을 빌드하지 않습니다.`,
        ),
        text(
          `\`heroku buildpacks:add heroku/python -a ${platform.appName}\``,
          `\`heroku buildpacks:add heroku/python -a ${platform.appName}\`을 실행해 주세요.`,
        ),
        { settledBy: 'platform' },
      );
      return;
    }
    const rival = earlier.find((file) => django.project.files.includes(file));
    if (rival === undefined || platform.builtAs === 'Python') return;
    yield found(
      { file: rival },
      text(
        `The app has no buildpack set, and by \`${rival}\` Heroku takes it for another language than Python.`,
        `앱에 빌드팩이 정해져 있지 않아, \`${rival}\` 때문에 Heroku가 Python이 아닌 다른 언어로 봅니다.`,
      ),
      set,
      { settledBy: 'platform' },
    );
  },
});

export const buildpackDuplicate = defineCheck({
  id: 'buildpack-duplicate',
  severity: 'error',
  title: text('The Python buildpack is set twice', 'Python 빌드팩이 두 번 들어 있습니다'),
  docs: {
    what: text(
      'Finds more than one Python buildpack on the app.',
      '앱에 Python 빌드팩이 두 개 이상 있는지 확인합니다.',
    ),
    why: text(
      'The Python buildpack refuses to run on top of itself, and the build fails.',
      'Python 빌드팩은 두 번 실행될 수 없어 빌드가 실패합니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/using-multiple-buildpacks-for-an-app'],
  },
  *run({ platform }) {
    if (!platform || !usesBuildpacks(platform)) return;
    const all = platform.buildpacks.filter((buildpack) => python.test(buildpack));
    if (all.length < 2) return;
    yield found(
      wholeApp,
      text(
        `The app has ${all.length} Python buildpacks (${all.join(', ')}), and the build refuses that.`,
        `앱에 Python 빌드팩이 ${all.length}개(${all.join(', ')}) 있어 빌드가 거절됩니다.`,
      ),
      text(
        `\`heroku buildpacks:remove ${all.at(-1)} -a ${platform.appName}\``,
        `\`heroku buildpacks:remove ${all.at(-1)} -a ${platform.appName}\`을 실행해 주세요.`,
      ),
      { settledBy: 'platform' },
    );
  },
});

export const buildpackPinnedOld = defineCheck({
  id: 'buildpack-pinned-old',
  severity: 'warning',
  title: text('The Python buildpack is pinned', 'Python 빌드팩 버전이 고정되어 있습니다'),
  docs: {
    what: text(
      'Finds a Python buildpack that is pinned to a version (`#v123`).',
      '버전(`#v123`)이 고정된 Python 빌드팩을 찾습니다.',
    ),
    why: text(
      'A pinned buildpack knows no newer Python, and no security fix of one, than it had then.',
      '고정된 빌드팩은 그 뒤에 나온 Python과 보안 수정을 알지 못합니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/buildpacks#buildpack-references'],
  },
  *run({ platform }) {
    if (!platform || !usesBuildpacks(platform)) return;
    const pinned = platform.buildpacks.find((buildpack) => python.test(buildpack) && /#./.test(buildpack));
    if (pinned === undefined) return;
    yield found(
      wholeApp,
      text(
        `The buildpack is pinned (${pinned}): newer Pythons are not known to it.`,
        `빌드팩 버전이 고정되어(${pinned}) 새 Python을 알지 못합니다.`,
      ),
      text(
        `\`heroku buildpacks:set heroku/python -a ${platform.appName}\``,
        `\`heroku buildpacks:set heroku/python -a ${platform.appName}\`을 실행해 주세요.`,
      ),
      { settledBy: 'platform' },
    );
  },
});
