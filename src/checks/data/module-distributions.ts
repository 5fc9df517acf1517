/**
 * Top-level modules and the distributions that bring them, by normalised name; made by hand from the
 * packages' own documentation. A module that is missing here is not judged.
 */
export const moduleDistributionsAsOf = '2026-11-23';

/** One module a line, then the distributions that have it or always bring it along. */
const table = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line) => line.trim().split(' '))
      .map(([module, ...distributions]) => [module!, distributions]),
  );

/** Django apps and other packages that hardly ever come as a dependency of something else. */
export const appModules = table(`
  actstream django-activity-stream
  adminsortable2 django-admin-sortable2
  admin_honeypot django-admin-honeypot django-admin-honeypot-updated-2021
  admin_interface django-admin-interface
  admin_reorder django-modeladmin-reorder
  adrf adrf
  ajax_select django-ajax-selects
  allauth django-allauth dj-rest-auth django-allauth-2fa django-allauth-ui
  anymail django-anymail
  auditlog django-auditlog
  autoslug django-autoslug
  avatar django-avatar
  axes django-axes
  background_task django-background-tasks django4-background-tasks django-background-tasks-updated
  behave_django behave-django
  betterforms django-betterforms
  bootstrap3 django-bootstrap3
  bootstrap4 django-bootstrap4
  bootstrap5 django-bootstrap5 django-bootstrap-v5
  bootstrap_datepicker_plus django-bootstrap-datepicker-plus
  bootstrap_modal_forms django-bootstrap-modal-forms
  bootstrapform django-bootstrap-form
  cachalot django-cachalot
  cacheops django-cacheops
  captcha django-simple-captcha django-recaptcha
  celery_progress celery-progress
  channels channels channels-redis channels-postgres
  channels_postgres channels-postgres
  channels_redis channels-redis
  ckeditor django-ckeditor django-ckeditor-updated
  ckeditor_uploader django-ckeditor django-ckeditor-updated
  cloudinary_storage django-cloudinary-storage dj3-cloudinary-storage
  cms django-cms
  colorfield django-colorfield django-admin-interface
  compressor django-compressor django-libsass
  constance django-constance
  cookie_consent django-cookie-consent
  corsheaders django-cors-headers django-cors-middleware
  countries_plus django-countries-plus
  crispy_bootstrap3 crispy-bootstrap3
  crispy_bootstrap4 crispy-bootstrap4
  crispy_bootstrap5 crispy-bootstrap5
  crispy_forms django-crispy-forms crispy-bootstrap3 crispy-bootstrap4 crispy-bootstrap5 crispy-tailwind crispy-bulma
  crispy_tailwind crispy-tailwind
  csp django-csp
  daphne daphne channels
  dbbackup django-dbbackup
  debug_toolbar django-debug-toolbar django-debug-toolbar-request-history django-debug-toolbar-template-profiler
  defender django-defender
  dj_database_url dj-database-url django-heroku django-on-heroku environs
  dj_rest_auth dj-rest-auth
  dj_stripe dj-stripe
  django_amazon_ses django-amazon-ses
  django_bmemcached django-bmemcached
  django_mailgun django-mailgun
  django_mailjet django-mailjet
  django_pylibmc django-pylibmc
  django_smtp_ssl django-smtp-ssl
  djangocms_admin_style djangocms-admin-style
  djangocms_text_ckeditor djangocms-text-ckeditor
  djangoql djangoql
  djcelery django-celery
  djcelery_email django-celery-email
  djmoney django-money
  djongo djongo
  djoser djoser
  djstripe dj-stripe
  drf_excel drf-excel
  drf_extra_fields drf-extra-fields django-extra-fields
  drf_multiple_model django-rest-multiple-models
  drf_nested_routers drf-nested-routers
  drf_spectacular drf-spectacular
  drf_spectacular_sidecar drf-spectacular-sidecar
  drf_standardized_errors drf-standardized-errors
  drf_writable_nested drf-writable-nested
  drf_yasg drf-yasg drf-yasg2
  django_admin_listfilter_dropdown django-admin-list-filter-dropdown
  django_apscheduler django-apscheduler
  django_bootstrap5 django-bootstrap5
  django_bootstrap_icons django-bootstrap-icons
  django_browser_reload django-browser-reload
  django_celery_beat django-celery-beat django-import-export-celery
  django_celery_results django-celery-results
  django_ckeditor_5 django-ckeditor-5
  django_cleanup django-cleanup
  django_comments django-contrib-comments
  django_comments_xtd django-comments-xtd
  django_components django-components
  django_cotton django-cotton
  django_countries django-countries django-payments
  django_crontab django-crontab
  django_cron django-cron
  django_dramatiq django-dramatiq
  django_elasticsearch_dsl django-elasticsearch-dsl
  django_email_verification django-email-verification
  django_extensions django-extensions
  django_filters django-filter wagtail djangorestframework-filters
  django_fsm django-fsm django-fsm-2
  django_guid django-guid
  django_heroku django-heroku
  django_hosts django-hosts
  django_htmx django-htmx
  django_icons django-icons
  django_js_reverse django-js-reverse
  django_json_widget django-json-widget
  django_ltree django-ltree
  django_mail_admin django-mail-admin
  django_mysql django-mysql
  django_on_heroku django-on-heroku
  django_otp django-otp django-two-factor-auth django-allauth-2fa
  django_permissions_policy django-permissions-policy
  django_plotly_dash django-plotly-dash
  django_probes django-probes
  django_prometheus django-prometheus
  django_q django-q django-q2
  django_quill django-quill-editor
  django_recaptcha django-recaptcha
  django_redis django-redis django-cacheops
  django_rest_passwordreset django-rest-passwordreset
  django_rq django-rq
  django_s3_storage django-s3-storage
  django_seed django-seed
  django_select2 django-select2
  django_ses django-ses
  django_social_share django-social-share
  django_structlog django-structlog
  django_summernote django-summernote
  django_svelte django-svelte
  django_tables2 django-tables2 django-oscar
  django_tasks django-tasks
  django_tenants django-tenants
  django_unicorn django-unicorn
  django_user_agents django-user-agents
  django_vite django-vite
  django_webtest django-webtest
  dynamic_preferences django-dynamic-preferences
  easyaudit django-easy-audit
  embed_video django-embed-video
  environ django-environ environ-config
  environs environs
  explorer django-sql-explorer
  extra_views django-extra-views django-oscar
  fcm_django fcm-django
  filer django-filer
  floppyforms django-floppyforms
  flags django-flags
  fontawesomefree fontawesomefree
  fontawesome_5 django-fontawesome-5
  fontawesome_6 django-fontawesome-6
  formtools django-formtools django-two-factor-auth
  friendship django-friendship
  gdstorage django-googledrive-storage
  gmailapi_backend django-gmailapi-backend
  graphene_django graphene-django
  graphql_auth django-graphql-auth
  graphql_jwt django-graphql-jwt
  grappelli django-grappelli
  guardian django-guardian djangorestframework-guardian
  haystack django-haystack drf-haystack django-oscar
  health_check django-health-check
  hijack django-hijack
  hitcount django-hitcount
  honeypot django-honeypot
  iommi iommi
  image_cropping django-image-cropping
  imagekit django-imagekit
  import_export django-import-export django-import-export-celery
  inertia inertia-django
  jazzmin django-jazzmin
  jet django-jet django-jet-reboot django-3-jet django-jet-calm
  jsoneditor django-jsoneditor django-jsoneditor-widget
  knox django-rest-knox
  location_field django-location-field
  leaflet django-leaflet
  livereload django-livereload-server livereload
  lockdown django-lockdown
  mailer django-mailer
  maintenance_mode django-maintenance-mode
  markdownify django-markdownify
  markdownx django-markdownx
  martor martor
  mathfilters django-mathfilters
  mdeditor django-mdeditor
  mfa django-mfa2 django-mfa
  minio_storage django-minio-storage
  ninja django-ninja
  ninja_extra django-ninja-extra
  ninja_jwt django-ninja-jwt
  model_bakery model-bakery
  modeltranslation django-modeltranslation
  mptt django-mptt django-filer django-mptt-admin
  multi_email_field django-multi-email-field
  multiselectfield django-multiselectfield
  nested_admin django-nested-admin
  nested_inline django-nested-inline
  newsletter django-newsletter
  notifications django-notifications-hq
  oauth2_provider django-oauth-toolkit drf-social-oauth2 django-rest-framework-social-oauth2
  ordered_model django-ordered-model
  organizations django-organizations
  oscar django-oscar
  parler django-parler
  payments django-payments
  paypal django-paypal
  permissions_policy django-permissions-policy
  phonenumber_field django-phonenumber-field django-two-factor-auth
  photologue django-photologue
  pipeline django-pipeline
  post_office django-post-office
  private_storage django-private-storage
  psqlextra django-postgres-extra
  push_notifications django-push-notifications
  pwa django-pwa
  qr_code django-qr-code
  querycount django-querycount
  ratelimit django-ratelimit
  django_ratelimit django-ratelimit
  redisboard django-redisboard
  redis_cache django-redis-cache
  registration django-registration-redux django-registration
  django_registration django-registration
  rest_auth django-rest-auth
  rest_framework djangorestframework djangorestframework-simplejwt djangorestframework-jwt djangorestframework-camel-case djangorestframework-gis djangorestframework-api-key djangorestframework-xml drf-yasg drf-spectacular drf-nested-routers drf-extra-fields drf-writable-nested drf-excel drf-standardized-errors dj-rest-auth django-rest-auth django-rest-knox django-rest-passwordreset django-rest-multiple-models djoser adrf drf-extensions drf-dynamic-fields drf-flex-fields drf-jwt wagtail djangorestframework-recursive drf-polymorphic drf-haystack rest-social-auth django-elasticsearch-dsl-drf drf-base64 drf-compound-fields drf-renderer-xlsx drf-access-policy drf-problems drf-friendly-errors drf-chunked-upload drf-tracking drf-api-logger drf-firebase-auth drf-social-oauth2 drf-recaptcha drf-orjson-renderer drf-ujson2 drf-pydantic drf-tus drf-jsonschema-serializer drf-jsonapi djangorestframework-jsonapi djangorestframework-bulk djangorestframework-csv djangorestframework-filters djangorestframework-guardian djangorestframework-msgpack djangorestframework-stubs djangorestframework-yaml djangorestframework-queryfields djangorestframework-link-header-pagination djangorestframework-datatables django-rest-swagger django-rest-framework-mongoengine django-rest-polymorphic django-rest-framework-social-oauth2 drfpasswordless django-rest-authtoken django-rest-durin django-rql django-restql aldjemy django-rest-framework
  rest_framework_api_key djangorestframework-api-key
  rest_framework_jwt djangorestframework-jwt drf-jwt
  rest_framework_nested drf-nested-routers
  rest_framework_simplejwt djangorestframework-simplejwt
  rest_framework_swagger django-rest-swagger
  rest_framework_gis djangorestframework-gis
  reversion django-reversion django-reversion-compare
  robots django-robots
  rosetta django-rosetta
  rules rules
  s3direct django-s3direct
  sass_processor django-sass-processor
  sendgrid_backend django-sendgrid-v5
  shortuuidfield django-shortuuidfield
  silk django-silk
  simple_history django-simple-history
  simplemathcaptcha django-simple-math-captcha
  simpleui django-simpleui
  sitetree django-sitetree
  slippers slippers
  social_django social-auth-app-django rest-social-auth drf-social-oauth2 django-rest-framework-social-oauth2
  solo django-solo
  sorl sorl-thumbnail
  sortedm2m django-sortedm2m
  star_ratings django-star-ratings
  static_precompiler django-static-precompiler
  storages django-storages django-storages-redux
  stronghold django-stronghold
  sslserver django-sslserver
  tagging django-tagging
  taggit django-taggit wagtail django-taggit-serializer
  taggit_serializer django-taggit-serializer
  tailwind django-tailwind
  tastypie django-tastypie
  template_partials django-template-partials
  tempus_dominus django-tempus-dominus
  tenant_schemas django-tenant-schemas
  test_without_migrations django-test-without-migrations
  tinymce django-tinymce django-tinymce4-lite
  treenode django-treenode
  two_factor django-two-factor-auth
  unfold django-unfold
  user_sessions django-user-sessions
  viewflow django-viewflow viewflow
  view_breadcrumbs django-view-breadcrumbs
  versatileimagefield django-versatileimagefield
  waffle django-waffle
  wagtail wagtail
  webpack_loader django-webpack-loader
  webpush django-webpush
  werkzeug_debugger_runserver django-werkzeug-debugger-runserver
  whitenoise whitenoise django-heroku django-on-heroku
  celery celery django-celery-beat django-celery-results celery-progress django-celery-email flower django-celery django-import-export-celery
  decouple python-decouple
  dotenv python-dotenv environs django-dotenv dotenv uvicorn pydantic-settings flask litestar
  razorpay razorpay
  sentry_sdk sentry-sdk
  widget_tweaks django-widget-tweaks django-oscar
  xadmin django-xadmin xadmin
  xhtml2pdf xhtml2pdf
`);

/** Whole systems on top of Django, each of which brings dozens of apps. */
export const systems =
  /^(wagtail|django-?cms|aldryn|django-oscar|django-machina|mezzanine|cartridge|django-shop|saleor|coderedcms|puput|misago|openwisp|edx|netbox|arches|geonode|kolibri|pretix|weblate|zulip|baserow|taiga)/;

/** Libraries that others often bring along: only where the list of packages is complete does it tell that they are missing. */
export const libraryModules = table(`
  Crypto pycryptodome pycrypto
  Cryptodome pycryptodomex
  MySQLdb mysqlclient mysql-python
  OpenSSL pyopenssl
  PIL pillow pillow-simd
  anthropic anthropic
  apscheduler apscheduler
  attr attrs
  attrs attrs
  bcrypt bcrypt
  bleach bleach
  boto3 boto3
  botocore botocore
  bs4 beautifulsoup4
  cairosvg cairosvg
  chardet chardet
  click click
  cloudinary cloudinary
  cryptography cryptography
  cv2 opencv-python opencv-python-rolling opencv-python-headless opencv-contrib-python opencv-contrib-python-headless
  dateparser dateparser
  dateutil python-dateutil py-dateutil
  django django
  docx python-docx docx
  docxtpl docxtpl
  elasticsearch elasticsearch elasticsearch7 elasticsearch8
  elasticsearch_dsl elasticsearch-dsl elasticsearch
  faker faker
  factory factory-boy
  feedparser feedparser
  firebase_admin firebase-admin
  fitz pymupdf fitz
  flask flask
  fpdf fpdf fpdf2
  gensim gensim
  geopy geopy
  gevent gevent
  gspread gspread
  gunicorn gunicorn
  html2text html2text
  html5lib html5lib
  httpx httpx
  humanize humanize
  jinja2 jinja2
  joblib joblib
  jose python-jose jose
  jsonschema jsonschema
  jwt pyjwt jwt
  kombu kombu
  lxml lxml
  magic python-magic python-magic-bin file-magic
  mailchimp_marketing mailchimp-marketing
  mailjet_rest mailjet-rest
  markdown markdown
  markdown2 markdown2
  matplotlib matplotlib
  mistune mistune
  moviepy moviepy
  mysql mysql-connector-python mysql-connector
  networkx networkx
  nltk nltk
  num2words num2words
  numpy numpy
  oauthlib oauthlib
  openai openai
  openpyxl openpyxl
  pandas pandas
  passlib passlib
  paypalrestsdk paypalrestsdk
  pdfkit pdfkit
  pdfminer pdfminer-six pdfminer pdfminer3k
  pdfplumber pdfplumber
  pendulum pendulum
  phonenumbers phonenumbers phonenumberslite
  plotly plotly
  psutil psutil
  psycopg psycopg
  psycopg2 psycopg2 psycopg2-binary psycopg2cffi aws-psycopg2
  pusher pusher
  pydantic pydantic
  pydub pydub
  pyexcel pyexcel
  pygments pygments
  pymongo pymongo
  mongoengine mongoengine
  pymysql pymysql
  pyotp pyotp
  PyPDF2 pypdf2
  pypdf pypdf
  pyppeteer pyppeteer
  pytesseract pytesseract
  pytz pytz
  qrcode qrcode
  redis redis
  regex regex
  reportlab reportlab
  requests requests
  requests_oauthlib requests-oauthlib
  rich rich
  rq rq
  scipy scipy
  seaborn seaborn
  selenium selenium
  sendgrid sendgrid
  six six
  sklearn scikit-learn sklearn
  slugify python-slugify unicode-slugify awesome-slugify
  social_core social-auth-core
  sqlalchemy sqlalchemy
  strawberry strawberry-graphql strawberry-graphql-django
  stripe stripe
  structlog structlog
  tablib tablib
  tabulate tabulate
  telegram python-telegram-bot
  tensorflow tensorflow tensorflow-cpu tensorflow-gpu tensorflow-intel tf-nightly
  toml toml
  torch torch
  tqdm tqdm
  tweepy tweepy
  twilio twilio
  tzlocal tzlocal
  ujson ujson
  unidecode unidecode
  uvicorn uvicorn
  validators validators
  weasyprint weasyprint
  wordcloud wordcloud
  xlrd xlrd
  xlsxwriter xlsxwriter
  xlwt xlwt xlwt-future
  yaml pyyaml
  polymorphic django-polymorphic
  sekizai django-sekizai django-cms
  model_utils django-model-utils
  treebeard django-treebeard wagtail django-oscar django-cms
  modelcluster django-modelcluster wagtail
  easy_thumbnails easy-thumbnails django-filer
  yfinance yfinance
  zeep zeep
`);

/** What is known of a top-level module. */
export const moduleDistributions: ReadonlyMap<string, readonly string[]> = new Map([
  ...appModules,
  ...libraryModules,
]);
