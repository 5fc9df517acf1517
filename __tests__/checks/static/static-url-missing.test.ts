import { it } from 'vitest';
import check from '../../../src/checks/static/static-url-missing.js';
import { lineOf, project, withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';

it('reports an empty or missing one', async () => {
  const files = withSettings(['STATIC_URL = "static/"', 'STATIC_URL = ""']);
  await reports(check, files, [{ file, line: lineOf(files, file, 'STATIC_URL') }]);
  await reports(check, withSettings(['STATIC_URL = "static/"', '']), [{ file }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(
    check,
    withSettings(['STATIC_URL = "static/"', 'STATIC_URL = os.environ.get("CDN", "") + "/static/"']),
  );
  await staysSilent(
    check,
    withSettings(['STATIC_URL = "static/"', ''], ['    "django.contrib.staticfiles",\n', '']),
  );
});
