import type { Settings } from '../../django/django-project.js';
import type { Value } from '../../python/value.js';
import { type CheckContext, defineCheck } from '../define.js';
import { installs } from '../requirements/installs.js';
import { closed, entry, options, placeOfSetting, settingsOf, textOf, truth } from '../settings-facts.js';
import { found, place, text, unknown } from '../verdicts.js';
import { type Alias, isS3, type Storage, storageOf } from './storage.js';

const docs = 'https://django-storages.readthedocs.io/en/latest/backends/amazon-S3.html';

/** The S3 storages in force, uploads first. */
function* s3Storages(context: CheckContext, settings: Settings): Generator<Storage & { alias: Alias }> {
  for (const alias of ['default', 'staticfiles'] as const) {
    const storage = storageOf(context, settings, alias);
    if (typeof storage === 'object' && storage.at && isS3(storage.backend)) yield { ...storage, alias };
  }
}

/** What a storage takes for an option: its own OPTIONS, else the setting. 'unknown' where OPTIONS can't be followed. */
function option(
  settings: Settings,
  storage: Storage,
  name: string,
  setting: string,
): Value | 'unknown' | undefined {
  const own = entry(storage.options, name);
  if (own) return own;
  return storage.options && !closed(storage.options) ? 'unknown' : settings.get(setting);
}

export const s3Incomplete = defineCheck({
  id: 's3-incomplete',
  severity: 'error',
  guide: '3-2-2',
  title: text('S3 is chosen, but something is missing', 'S3를 선택했지만 빠진 것이 있습니다'),
  docs: {
    what: text(
      'Where a storage of django-storages for S3 is in force: looks for the bucket’s name and for the packages.',
      'django-storages의 S3 스토리지를 쓰는 경우 버킷 이름과 필요한 패키지가 있는지 확인합니다.',
    ),
    why: text(
      'Without a bucket or without boto3 the first upload ends with an error; for static files the build stops at collectstatic.',
      '버킷 이름이나 boto3가 없으면 첫 업로드가 오류로 끝나고, 정적 파일이라면 빌드가 collectstatic에서 멈춥니다.',
    ),
    example: { file: 'requirements.txt', bad: 'django-storages\n', good: 'django-storages[s3]\n' },
    sources: [docs, 'https://devcenter.heroku.com/articles/s3'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const [first] = settings ? s3Storages(context, settings) : [];
    if (!settings || !first) return;
    const { install } = context.django;
    const package_ = install.packages.get('django-storages');
    const extra = package_?.extras.some((one) => /^(s3|boto3)$/.test(one)) ?? false;
    // Without django-storages itself req-missing-package or backend-not-installed speaks.
    if (package_ && !extra && installs(install, 'boto3') === false) {
      yield found(
        place(first.at!),
        text(
          `\`${first.backend}\` needs boto3, which ${install.files[0]} does not install: its import fails at the first use.`,
          `\`${first.backend}\`에는 boto3가 필요한데 ${install.files[0]}에 없습니다. 처음 쓸 때 임포트가 실패합니다.`,
        ),
        text(
          'Add `django-storages[s3]` to the requirements.',
          '의존성에 `django-storages[s3]`를 추가해 주세요.',
        ),
      );
    }
    for (const storage of s3Storages(context, settings)) {
      const bucket = option(settings, storage, 'bucket_name', 'AWS_STORAGE_BUCKET_NAME');
      if (bucket === 'unknown' || (bucket !== undefined && truth(bucket) !== false)) continue;
      yield found(
        place(storage.at!),
        text(
          'No bucket is named for this storage: the first file that it stores ends with an error.',
          '이 스토리지에 버킷 이름이 없습니다. 첫 파일을 저장할 때 오류가 납니다.',
        ),
        text(
          'Add `"OPTIONS": {"bucket_name": os.environ["AWS_STORAGE_BUCKET_NAME"]}` beside BACKEND, and set that config var.',
          'BACKEND 옆에 `"OPTIONS": {"bucket_name": os.environ["AWS_STORAGE_BUCKET_NAME"]}`을 추가하고 그 config var를 설정해 주세요.',
        ),
      );
    }
  },
});

export const s3PublicAcl = defineCheck({
  id: 's3-public-acl',
  severity: 'warning',
  guide: '3-2-2',
  title: text('Files in S3 are meant to be public by their ACL', 'S3 파일을 ACL로 공개하려고 합니다'),
  docs: {
    what: text(
      'Looks for a public `default_acl`, and for addresses without a signature.',
      '공개 `default_acl`과 서명 없는 주소 설정을 찾습니다.',
    ),
    why: text(
      'Buckets made since April 2023 refuse ACLs: the upload ends with AccessControlListNotSupported. Older ones make every upload readable for everybody.',
      '2023년 4월 이후에 만든 버킷은 ACL을 거부해 업로드가 AccessControlListNotSupported로 끝납니다. 그 전 버킷에서는 업로드한 파일을 누구나 볼 수 있게 됩니다.',
    ),
    sources: [docs, 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    for (const storage of settings ? s3Storages(context, settings) : []) {
      const acl = option(settings!, storage, 'default_acl', 'AWS_DEFAULT_ACL');
      if (typeof acl === 'object' && options(acl).every((one) => textOf(one)?.startsWith('public-'))) {
        yield found(
          acl.at.file === '' ? placeOfSetting(settings!, 'AWS_DEFAULT_ACL') : place(acl.at),
          text(
            'Buckets made since April 2023 refuse this ACL, and the upload fails; in an older one every uploaded file is readable for everybody.',
            '2023년 4월 이후에 만든 버킷은 이 ACL을 거부해 업로드가 실패하고, 그 전 버킷에서는 업로드한 파일을 누구나 볼 수 있습니다.',
          ),
          text(
            'Set it to `None`. What may be public is for the bucket’s policy to say; else signed addresses do.',
            '`None`으로 바꿔 주세요. 공개할 범위는 버킷 정책으로 정하고, 아니면 서명된 주소를 쓰면 됩니다.',
          ),
        );
        continue;
      }
      const signed =
        storage.alias === 'default'
          ? option(settings!, storage, 'querystring_auth', 'AWS_QUERYSTRING_AUTH')
          : undefined;
      if (typeof signed !== 'object' || truth(signed) !== false) continue;
      yield unknown(
        text(
          'whether the policy of the bucket lets everybody read it (its addresses carry no signature)',
          '버킷 정책이 누구에게나 읽기를 허용하는지(주소에 서명이 없습니다)',
        ),
        signed.at.file === '' ? undefined : place(signed.at),
      );
    }
  },
});

export const s3Overwrite = defineCheck({
  id: 's3-overwrite',
  severity: 'notice',
  guide: '3-2-2',
  title: text('Uploads of the same name replace each other', '같은 이름의 업로드가 서로 덮어씁니다'),
  docs: {
    what: text(
      'Looks for `file_overwrite` where uploads go to S3.',
      '업로드가 S3로 가는 경우 `file_overwrite` 설정을 확인합니다.',
    ),
    why: text(
      'django-storages overwrites by default, unlike Django’s own storage: two people who upload `photo.jpg` get the same picture.',
      'Django 기본 스토리지와 달리 django-storages는 기본으로 덮어씁니다. 두 사람이 `photo.jpg`를 올리면 한쪽 사진만 남습니다.',
    ),
    sources: [docs],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const storage = settings && [...s3Storages(context, settings)].find(({ alias }) => alias === 'default');
    const overwrite = storage && option(settings, storage, 'file_overwrite', 'AWS_S3_FILE_OVERWRITE');
    if (!storage || overwrite !== undefined) return;
    yield found(
      place(storage.at!),
      text(
        'Uploads of the same name replace each other in this bucket: `file_overwrite` is on by default.',
        '`file_overwrite`가 기본으로 켜져 있어, 이 버킷에서는 같은 이름의 업로드가 서로 덮어씁니다.',
      ),
      text(
        'Add `"file_overwrite": False` to its OPTIONS, or `AWS_S3_FILE_OVERWRITE = False`.',
        'OPTIONS에 `"file_overwrite": False`를 추가하거나 `AWS_S3_FILE_OVERWRITE = False`를 설정해 주세요.',
      ),
    );
  },
});
