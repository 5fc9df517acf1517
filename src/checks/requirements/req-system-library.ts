import type { Text } from '../../model/text.js';
import type { InstalledPackage } from '../../project/requirements/install-set.js';
import { wheelFit } from '../../project/requirements/wheel-fit.js';
import { libraryRemedy, type SystemLibrary, systemLibraries } from '../../project/system-libraries.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { within } from '../package-version.js';
import { entry, items, options, settingsOf, textOf } from '../settings-facts.js';
import { found, place, text, unknown } from '../verdicts.js';

interface Need {
  package: string;
  /** Only these versions: later ones have wheels that bring the library. */
  versions?: string;
  /** Name in the table of system libraries, when the package is compiled against it. */
  library?: string;
  /** What it runs, and Heroku's run image does not have. */
  runs?: { what: string; debian: string };
  instead?: string;
}

/** Read in the projects' documentation and wheel lists, and in the package lists of Heroku's images, November 2026. */
const needs: readonly Need[] = [
  { package: 'gdal', library: 'GDAL' },
  { package: 'pyaudio', library: 'PortAudio' },
  { package: 'pygraphviz', library: 'Graphviz' },
  { package: 'pdftotext', library: 'poppler' },
  { package: 'pyodbc', versions: '<4.0.35', library: 'unixODBC' },
  { package: 'm2crypto', library: 'SWIG' },
  { package: 'opencv-python', runs: { what: 'libGL', debian: 'libgl1' }, instead: 'opencv-python-headless' },
  {
    package: 'opencv-contrib-python',
    runs: { what: 'libGL', debian: 'libgl1' },
    instead: 'opencv-contrib-python-headless',
  },
  { package: 'pdfkit', runs: { what: 'wkhtmltopdf', debian: 'wkhtmltopdf' } },
  { package: 'pytesseract', runs: { what: 'tesseract', debian: 'tesseract-ocr' } },
];

export default defineCheck({
  id: 'req-system-library',
  severity: 'warning',
  title: text(
    'A package needs a system library that Heroku lacks',
    'Heroku에 없는 시스템 라이브러리가 필요합니다',
  ),
  docs: {
    what: text(
      "Finds packages that are compiled against libraries, or run programs, that no Heroku stack has, where neither an Aptfile nor one of the app's buildpacks brings them.",
      'Heroku 스택에 없는 라이브러리로 컴파일하거나 없는 프로그램을 실행하는 패키지를, Aptfile이나 앱의 빌드팩이 이를 설치하지 않는 경우에 찾습니다.',
    ),
    why: text(
      'Without the header the build stops at this package; without the program or library the call fails at run time.',
      '헤더가 없으면 이 패키지에서 빌드가 멈추고, 프로그램이나 라이브러리가 없으면 실행 중에 호출이 실패합니다.',
    ),
    example: {
      file: 'requirements.txt',
      bad: 'opencv-python==4.12.0.88\n',
      good: 'opencv-python-headless==4.12.0.88\n',
    },
    sources: [
      'https://devcenter.heroku.com/articles/stack-packages',
      'https://elements.heroku.com/buildpacks/heroku/heroku-buildpack-apt',
      'https://github.com/heroku/heroku-geo-buildpack',
    ],
  },
  *run(context) {
    for (const need of needs) {
      const listed = context.django.install.packages.get(need.package);
      if (listed && concerns(need, listed, context)) yield* judge(need, listed, context);
    }
    // Django itself loads the library by then.
    if (!context.django.install.packages.has('gdal')) yield* geoDjango(context);
  },
});

/** GeoDjango loads GDAL as soon as its app or one of its database backends is imported: in collectstatic. */
function* geoDjango(context: CheckContext): Iterable<Verdict> {
  const settings = settingsOf(context, 'RUN');
  const app = settings && items(settings.get('INSTALLED_APPS'))?.find((one) => textOf(one) === geoApp);
  const database = entry(settings?.get('DATABASES'), 'default');
  const engines = database ? options(database).map((one) => entry(one, 'ENGINE')) : [];
  const at = app ?? (engines.every((one) => textOf(one)?.startsWith(`${geoApp}.`)) ? engines[0] : undefined);
  if (!at || at.at.file === '') return;
  const buildpacks = context.platform?.buildpacks ?? declaredBuildpacks(context);
  if (context.django.project.has('Aptfile') || buildpacks?.some((name) => /geo/.test(name))) return;
  yield buildpacks === undefined
    ? unknown(geoBuildpack(textOf(at)!), place(at.at))
    : found(
        place(at.at),
        text(
          `\`${textOf(at)}\` loads GDAL, which no Heroku stack has: collectstatic ends with ImproperlyConfigured, and the build is rejected.`,
          `\`${textOf(at)}\`은(는) GDAL을 불러오는데 Heroku 스택에는 없습니다. collectstatic이 ImproperlyConfigured로 끝나고 빌드가 거부됩니다.`,
        ),
        libraryRemedy(gdal),
        { severity: 'error' },
      );
}

const geoApp = 'django.contrib.gis';
const gdal = systemLibraries.find(({ name }) => name === 'GDAL')!;

function geoBuildpack(name: string): Text {
  return text(
    `the buildpacks of the app: ${name} needs GDAL, which the geo buildpack brings`,
    `앱의 빌드팩 목록(${name}에 필요한 GDAL은(는) geo 빌드팩이 설치합니다)`,
  );
}

function concerns({ versions }: Need, listed: InstalledPackage, { django }: CheckContext): boolean {
  if (versions !== undefined && (listed.version === undefined || !within(listed.version, versions)))
    return false;
  // A lock that lists a wheel for this Python has what it needs; programs are in no wheel.
  return versions === undefined || !listed.files || wheelFit(listed.files, django.python.minor) !== 'fits';
}

function* judge(need: Need, listed: InstalledPackage, context: CheckContext): Iterable<Verdict> {
  const { project } = context.django;
  const library = systemLibraries.find(({ name }) => name === need.library);
  const isGeo = library?.heroku === 'geo';
  const buildpacks = context.platform?.buildpacks ?? declaredBuildpacks(context);
  // What an Aptfile installs is the project's own affair.
  if (!isGeo && project.has('Aptfile')) return;
  if (buildpacks?.some((name) => (isGeo ? /geo/ : /apt|ffmpeg|wkhtml|poppler|tesseract|opencv/).test(name)))
    return;
  if (isGeo && buildpacks === undefined) {
    yield unknown(geoBuildpack(listed.written), listed.location);
    return;
  }
  yield library
    ? found(listed.location, compiled(listed, library), libraryRemedy(library), { severity: 'error' })
    : found(listed.location, runs(listed, need.runs!.what), remedy(need));
}

/** Buildpacks of app.json, when it names any. */
function declaredBuildpacks({ django: { project } }: CheckContext): readonly string[] | undefined {
  try {
    const { buildpacks } = JSON.parse(project.text('app.json') ?? '{}') as {
      buildpacks?: { url?: unknown }[];
    };
    return buildpacks?.map(({ url }) => String(url));
  } catch {
    return undefined;
  }
}

function compiled({ written }: InstalledPackage, { name }: SystemLibrary): Text {
  return text(
    `${written} is compiled against ${name}, whose headers no Heroku stack has: the build stops there.`,
    `${written}은(는) ${name}의 헤더로 컴파일해야 하는데 Heroku 스택에는 없어 빌드가 여기서 멈춥니다.`,
  );
}

function runs({ written }: InstalledPackage, what: string): Text {
  return text(
    `${written} needs ${what} at run time, which Heroku's image does not have: it installs, and fails where it is used.`,
    `${written}은(는) 실행 중에 ${what}이(가) 필요한데 Heroku 이미지에는 없습니다. 설치는 되지만 사용할 때 실패합니다.`,
  );
}

function remedy({ instead, runs: program }: Need): Text {
  if (instead !== undefined) return text(`Use \`${instead}\`.`, `\`${instead}\`를 사용해 주세요.`);
  return text(
    `Write \`${program!.debian}\` into a file \`Aptfile\` and run \`heroku buildpacks:add --index 1 heroku-community/apt\`.`,
    `\`Aptfile\`에 \`${program!.debian}\`을(를) 적고 \`heroku buildpacks:add --index 1 heroku-community/apt\`를 실행해 주세요.`,
  );
}
