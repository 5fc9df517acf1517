import { it } from 'vitest';
import check from '../../../src/checks/repository/dev-absolute-path.js';
import { lineOf, project, withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const settings = (source: string) => withSettings(['STATIC_URL', `${source}\nSTATIC_URL`]);
const file = 'mysite/settings.py';

it('reports paths of one machine', async () => {
  const files = settings(
    'LOCALE_PATHS = [BASE_DIR / "a", "/Users/me/site/locale"]\nTEMPLATES = [{"DIRS": [r"C:\\site\\templates"]}]\nGDAL_LIBRARY_PATH = "C:/OSGeo4W/bin/gdal304.dll"\nCHROMEDRIVER = "/home/me/bin/chromedriver"',
  );
  await reports(check, files, [
    ...['/Users', 'C:\\site', 'C:/OSGeo'].map((text) => ({ file, line: lineOf(files, file, text) })),
    { file, line: lineOf(files, file, '/home'), severity: 'warning' },
  ]);
});

it.each(['/opt/homebrew/lib/libgdal.dylib', '/usr/local/Cellar/gdal/3.8/lib/libgdal.dylib'])(
  'reports %s',
  async (path) => {
    const files = settings(`GDAL_LIBRARY_PATH = "${path}"`);
    await reports(check, files, [{ file, line: lineOf(files, file, 'GDAL') }]);
  },
);

it('tells of a BASE_DIR once', async () => {
  const files = withSettings(
    ['BASE_DIR = Path(__file__).resolve().parent.parent', 'BASE_DIR = Path("/home/me/mysite/")'],
    ['STATIC_URL', 'LOCALE_PATHS = [BASE_DIR / "locale"]\nSTATIC_URL'],
  );
  await reports(check, files, [{ file, line: lineOf(files, file, '/home') }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const source of [
    'if os.name == "nt":\n    GDAL_LIBRARY_PATH = "C:/OSGeo4W/bin/gdal304.dll"',
    'GDAL_LIBRARY_PATH = os.environ.get("GDAL_LIBRARY_PATH", "/Users/me/gdal")',
    'NPM_BIN_PATH = "C:/Program Files/nodejs/npm.cmd"',
    'LOCALE_PATHS = ["/app/locale"]\nTMP = "/tmp/x"\nHOME = "/home"',
    'if DEBUG:\n    CACHE_FOLDER = "/home/me/cache"\nelse:\n    CACHE_FOLDER = "/tmp"',
    'LOCALE_PATHS = ["/home/me/a"]\nLOCALE_PATHS = []',
  ]) {
    await staysSilent(check, settings(source));
  }
});
