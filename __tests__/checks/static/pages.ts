import { withBlog } from '../migrations/apps.js';

export const manifest =
  'STORAGES = {"default": {"BACKEND": "mysite.storage.Remote"}, "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}}\n';

const settings = `
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": [BASE_DIR / "templates"], "APP_DIRS": True}]
STATICFILES_DIRS = [BASE_DIR / "static"]
`;

/** The project with the app `blog`, templates and static folders, of which `static/css/site.css` is tracked. */
export function withPages(files: Readonly<Record<string, string>>, more = ''): Record<string, string> {
  const all = withBlog({ 'static/css/site.css': '', ...files });
  return { ...all, 'mysite/settings.py': all['mysite/settings.py'] + settings + more };
}
