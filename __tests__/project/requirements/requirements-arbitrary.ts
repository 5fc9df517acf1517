import fc from '../../property.js';

const oneOf = (...words: string[]) => fc.constantFrom(...words);

const space = oneOf('', '', ' ', ' ', '  ', '\t');
const name = fc.oneof(
  { weight: 4, arbitrary: oneOf('Django', 'pywin32', 'zope.interface', 'a', 'x-_y', 'twisted_iocpsupport') },
  fc.stringMatching(/^[A-Za-z0-9._-]{1,6}$/),
);
const version = fc.oneof(
  oneOf(
    '1',
    '1.0',
    '1.0.0',
    '3.2.1',
    '1.*',
    '2.0rc1',
    '1.0.post2',
    '1.0+cu118',
    '4!10.0',
    'v1.0',
    '1.0-1',
    '1.0-x',
    '',
  ),
  fc.stringMatching(/^[0-9a-c.+!*_-]{1,6}$/),
);
const specifier = fc
  .tuple(oneOf('==', '==', '>=', '<=', '<', '>', '~=', '!=', '===', '=', '=>'), space, version)
  .map((parts) => parts.join(''));
const specifiers = fc
  .tuple(fc.array(specifier, { maxLength: 3 }), oneOf(',', ',', ' , ', ' '), oneOf('', '', '', ','))
  .map(([list, comma, last]) => list.join(comma) + (list.length ? last : ''));
const variable = oneOf(
  'python_version',
  'sys_platform',
  'os.name',
  'platform_system',
  'python_full_version',
  'extra',
  'platform_machine',
  'implementation_name',
);
const quoted = fc
  .tuple(
    oneOf('win32', 'linux', '3.8', '3.13', 'posix', 'Linux', '3.*', '', 'x y', '3.11.7'),
    oneOf("'", "'", '"'),
  )
  .map(([text, quote]) => quote + text + quote);
const comparison = fc
  .tuple(
    fc.oneof(variable, quoted),
    space,
    oneOf('==', '!=', '<', '>=', '<=', '>', '~=', '===', ' in ', ' not in ', '='),
    space,
    fc.oneof(quoted, quoted, variable),
  )
  .map((parts) => parts.join(''));
const { marker } = fc.letrec<{ marker: string }>((tie) => ({
  marker: fc.oneof(
    { depthSize: 'small' },
    comparison,
    fc.tuple(tie('marker'), oneOf(' and ', ' or ', ' '), tie('marker')).map((parts) => parts.join('')),
    tie('marker').map((inner) => `(${inner})`),
  ),
}));
const extras = oneOf('', '', '', '[a]', '[a, b]', ' [x-y]', '[]', '[a');
const hashes = oneOf(
  '',
  '',
  '',
  ' --hash=sha256:aa',
  ' \\\n  --hash=sha256:aa \\\n  --hash=sha512:bb',
  '  --hash=md5:aa',
  '\t--hash=sha256:aa',
);
const comment = oneOf('', '', '', ' # note', '#note', ' # note \\', '\t#');
const requirement = fc
  .tuple(
    name,
    extras,
    space,
    specifiers,
    fc.option(fc.tuple(oneOf(';', ' ; ', '; '), marker), { freq: 2, nil: ['', ''] }),
    hashes,
    comment,
  )
  .map(
    ([project, extra, gap, specs, [semicolon, condition], hash, note]) =>
      project + extra + gap + specs + semicolon + condition + hash + note,
  );
const other = fc.oneof(
  oneOf(
    '',
    '# comment',
    '--pre',
    '-i https://u:p@pypi.example/simple',
    '-e .',
    '-e git+https://x/y#egg=y',
    './y.zip',
    'y @ https://x/y.zip',
    '-r requirements.txt',
    '[notice] new',
    '-rrequirements.txt',
    '--requirement=requirements.txt',
    '--requirement requirements.txt # again',
    '-c requirements.txt',
    '-r nothing.txt',
    '-r deps/base.txt',
    '-c deps/../deps/base.txt',
    '-r base.txt',
    '-r "requirements.txt"',
    '-r requirements.txt a',
    '--extra-index-url=https://x/simple',
    '--index-url "https://x/simple"',
    '--find-links ./wheels',
    '-f wheels --no-index',
    '--no-binary :all:',
    '--only-binary=a,b',
    '--prefer-binary',
    '--require-hashes',
    '--trusted-host x',
    '--use-feature=fast-deps',
    '--no-such-option',
    '--pr',
    '-q',
    'a --global-option="--x y"',
    'a --config-settings a=b',
    'a --config-setting="a=b" --hash=sha256:aa',
    'a --hash sha256:aa',
    'a --hash=sha256',
    'a --hash=sha1:aa',
    'a --no-binary a',
    'a -e .',
    '-e ./sub[extra]',
    '-e "git+https://x/y.git@v1#egg=y&subdirectory=z"',
    '--editable=git+ssh://git@x/y.git#egg=y',
    '-e',
    '-e a',
    'git+https://x/y.git#egg=y[z]',
    'https://x/y-1.0-py3-none-any.whl',
    'https://x/y-1.0-py3-none-any.whl ; python_version < "3"',
    'https://x/y.tar.gz#sha256=aa',
    'y-1.0-py3-none-any.whl',
    'file:///x/y.whl',
    './sub',
    'sub/',
    '.',
    '..',
    '.[a]',
    'y[z] @ git+https://x/y ; os_name == "posix"',
    'y@https://x/y.zip;os_name=="nt"',
    'y @ file:sub',
    'a==${VERSION}',
    'https://${TOKEN}@x/y.zip',
    'a==$VERSION',
    'a # -*- coding: cp949 -*-',
    '# -*- coding: utf-8 -*-',
    'a==1.0 b==2.0',
    'a (>=1.0)',
    'a(==1)',
    'a >= 1 , < 2',
    'a>=1,',
    'a == 1.0 ; (python_version > "3") and sys_platform != "win32"',
    'a;python_version>"3"and os_name=="posix"',
    'a\\',
    'a==1.0 \\\n    # comment\n    --hash=sha256:aa',
    'a==1.0 \\ \nb',
    'a==1.\\\n0',
    '# comment \\\na',
    'a \\',
    '\\',
    ' \\ ',
  ),
  fc.string({ maxLength: 12, unit: 'grapheme-ascii' }),
  fc.string({
    maxLength: 10,
    unit: oneOf(...'ab1=-. \t\\#\'";[]()@:/<>!~,*\u00a0\u2028\u0085\u001c\v한é𝒳\u200b'),
  }),
);

/** Requirements files as people write and break them. */
export const requirementsText = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: requirement }, other), { maxLength: 6 }),
    oneOf('\n', '\n', '\r\n', '\r'),
  )
  .map(([lines, end]) => lines.join(end));
