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

it('reports one that does not end with a slash', async () => {
  const files = withSettings(['STATIC_URL = "static/"', 'STATIC_URL = "/static"']);
  await reports(check, files, [{ file, line: lineOf(files, file, 'STATIC_URL') }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  const s3 = 'STORAGES = {"staticfiles": {"BACKEND": "storages.backends.s3.S3StaticStorage"}}';
  await staysSilent(check, withSettings(['STATIC_URL = "static/"', s3]));
  await staysSilent(
    check,
    withSettings(['STATIC_URL = "static/"', 'STATIC_URL = os.environ.get("CDN", "") + "/static/"']),
  );
  await staysSilent(
    check,
    withSettings(['STATIC_URL = "static/"', ''], ['    "django.contrib.staticfiles",\n', '']),
  );
});
