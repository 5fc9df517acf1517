import type { InstallSet } from '../../project/requirements/install-set.js';

/** Packages that need another one themselves, so that nobody has to list it. As of 2026-11-23. */
const carriers = {
  pillow:
    'wagtail django-filer django-imagekit pilkit easy-thumbnails django-versatileimagefield django-stdimage django-resized django-photologue django-oscar django-cms django-simple-captcha django-ckeditor-uploader reportlab xhtml2pdf weasyprint matplotlib seaborn wordcloud scikit-image imageio moviepy torchvision streamlit pdf2image pdfplumber pytesseract python-pptx docx2pdf openai-whisper sentence-transformers django-wysiwyg-redactor mezzanine puput djangocms-picture django-avatar django-ckeditor-5 django-image-cropping django-image-uploader-widget django-pictures drawsvg pyzbar python-barcode',
  redis:
    'django-redis django-redis-cache django-redis-sessions channels-redis rq django-rq rq-scheduler django-cacheops celery-redbeat celery-once celery-singleton arq walrus redis-om redlock-py pottery fakeredis',
  pymemcache: 'django-elasticache',
  pylibmc: 'django-pylibmc django-pylibmc-sasl',
  'argon2-cffi': 'minio django-minio-storage notebook jupyter jupyterlab jupyter-server pykeepass',
  bcrypt: 'paramiko fabric fabric3 pysftp scp sshtunnel',
  'google-cloud-storage': 'firebase-admin google-cloud-aiplatform vertexai',
  'azure-storage-blob': 'azureml-core',
  dropbox: 'django-dropbox',
  boto3:
    'django-ses collectfast collectfasta watchtower zappa sagemaker django-s3-storage django-s3direct django-amazon-ses django-dynamodb-sessions',
} as const;

/** What does not, of what small projects list. */
const without = new Set(
  'django asgiref sqlparse pytz tzdata gunicorn uvicorn daphne waitress whitenoise dj-database-url psycopg2 psycopg2-binary psycopg psycopg-binary mysqlclient django-heroku django-on-heroku django-environ environs python-decouple python-dotenv requests urllib3 idna certifi charset-normalizer djangorestframework djangorestframework-simplejwt django-cors-headers django-filter django-crispy-forms crispy-bootstrap4 crispy-bootstrap5 django-bootstrap4 django-bootstrap5 django-widget-tweaks django-allauth django-extensions django-debug-toolbar django-storages dj-static static3 celery redis django-redis setuptools wheel pip'.split(
    ' ',
  ),
);

/**
 * Whether a package gets installed; undefined when something that is listed may bring it. A list
 * where everything is pinned comes from `pip freeze`, which leaves nothing out.
 */
export function installs(install: InstallSet, name: keyof typeof carriers): boolean | undefined {
  const { packages, manager, complete } = install;
  if (manager === 'none' || manager === 'several' || packages.size === 0) return undefined;
  if (packages.has(name)) return true;
  if (complete) return false;
  const extra = [...packages.values()].some(({ name, extras }) => extras.length > 0 && !without.has(name));
  if (extra || carriers[name].split(' ').some((carrier) => packages.has(carrier))) return undefined;
  const all = [...packages.values()];
  const frozen = all.length > 2 && all.every(({ version }) => version !== undefined);
  return frozen || all.every((one) => without.has(one.name)) ? false : undefined;
}
