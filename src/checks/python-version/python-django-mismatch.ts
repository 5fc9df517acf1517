import { djangoReleases } from '../data/django-releases.js';
import { defineCheck } from '../define.js';
import { djangoVersion } from '../django-version.js';
import { found, text } from '../verdicts.js';
import { pythonIsSure } from './default-python.js';
import { recommendedPython } from './recommended.js';

export default defineCheck({
  id: 'python-django-mismatch',
  severity: 'error',
  title: text('This Django does not run on this Python', '이 Django는 이 Python에서 동작하지 않습니다'),
  docs: {
    what: text(
      'Compares the pinned Django with the Python that the build takes, using the table in Django’s installation FAQ.',
      '고정된 Django 버전과 빌드에 쓰일 Python을 Django 설치 FAQ의 표로 비교합니다.',
    ),
    why: text(
      'A newer Django than the Python allows is refused by pip; an older one fails on modules that Python has removed, such as `cgi` and `distutils`.',
      'Python이 너무 낮으면 pip가 Django 설치를 거부하고, 너무 높으면 `cgi`나 `distutils`처럼 없어진 모듈 때문에 실행이 실패합니다.',
    ),
    example: { file: '.python-version', bad: '3.14\n', good: '3.12\n' },
    sources: [
      'https://docs.djangoproject.com/en/stable/faq/install/#what-python-version-can-i-use-with-django',
    ],
  },
  *run(context) {
    const { python, install } = context.django;
    const django = djangoVersion(context);
    const listed = install.packages.get('django');
    if (django.kind !== 'pinned' || !listed) return;
    const minor = django.version.split('.').slice(0, 2).join('.');
    const release = djangoReleases.find((candidate) => candidate.minor === minor);
    const [major, number] = python.minor.split('.').map(Number) as [number, number];
    if (!release || major !== 3) return;
    const [low, high] = release.python;
    if (number >= low && number <= high) return;
    const tooOld = number < low;
    const version = recommendedPython(context);
    const asked = python.requested ?? python.meant ?? `${python.minor}, its default for new apps`;
    const askedKo = python.requested ?? python.meant ?? `${python.minor}(새 앱의 기본값)`;
    const fails = tooOld || number - high > 1 || (minor < '4.2' && number >= 13);
    yield found(
      python.location ?? listed.location,
      text(
        `Django ${django.version} is made for Python 3.${low} to 3.${high}, but Heroku takes Python ${asked}${tooOld ? ': pip refuses to install it' : ''}.`,
        `Django ${django.version}은 Python 3.${low}~3.${high}용인데 Heroku는 Python ${askedKo}을 씁니다.${tooOld ? ' pip가 설치를 거부합니다.' : ''}`,
      ),
      text(
        `Write \`${version}\` into \`.python-version\`, or move to a Django that supports Python ${python.minor}.`,
        `\`.python-version\`에 \`${version}\`을 적거나, Python ${python.minor}을 지원하는 Django로 올려 주세요.`,
      ),
      {
        // Newer Pythons often work all the same, until something that was removed is imported.
        severity: fails && pythonIsSure(context) ? 'error' : 'warning',
        related: [
          { location: listed.location, note: text(`Django ${django.version}`, `Django ${django.version}`) },
        ],
      },
    );
  },
});
