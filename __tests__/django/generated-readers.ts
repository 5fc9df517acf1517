import fc from '../property.js';
import { one, type SettingsCase } from './settings-modules.js';

/*
 * Reads of the environment by every reader, with defaults and casts of all kinds: `<n>` is the name of a
 * variable, `<s>` a text that a variable may have too, `<o>` any default, `<c>` a cast.
 */

/** What variables are set to. */
export const words =
  `|0|1|true|True|FALSE|on|off|yes|No|y|n|ok|t|f| true |2|-3|007|1.5|1e3|0x1|1_0|a|a,b| a , b |a, b,|,|a b|None|null|[]|[1, 2]|["a", "b"]|{}|{"a": 1}|(1, 2)|'x'|"x"|é|🙂|$V1|\\$V1|a=1,b=2|a;b|http://u:p@h:80/x?a=b|x#y|{{V1}}|%s|://|sqlite:///x.db`
    .split('|')
    .map((word) => word.replaceAll('\\\\', '\\'));

/** What database variables are set to. */
export const urls = [
  'postgres://u:p@h:5432/n',
  'postgresql://u@h/n',
  'postgres://u:p%40x%2F@h.example.com/n?sslmode=require',
  'postgresql+psycopg://u:p@h/n',
  'postgis://u:p@h/n',
  'postgres://%2Fvar%2Frun/n',
  'postgres:///n',
  'postgres://u:p@h:5432/n?options=-c%20search_path%3Dx&connect_timeout=5',
  'postgres://u:p@h/n?currentSchema=x',
  'mysql://u:p@h/n?charset=utf8mb4',
  'mysql2://u:p@h:3306/n',
  'sqlite:///db.sqlite3',
  'sqlite:////abs/db.sqlite3',
  'sqlite://:memory:',
  'sqlite://',
  'sqlite:///x.db?timeout=20',
  'redshift://u:p@h/n',
  'postgres://u:p[x]@h/n',
  'postgres://u:p#x@h/n',
  'oracle://u:p@h:1521/n',
  'cockroach://u:p@h/n',
  'POSTGRES://u:p@H/N',
  'postgres://u:p@h/n/',
  'x://y',
  'nothing',
  ' postgres://u:p@h/n ',
  '',
];

/** What a variable that is not known is taken to hold: the URL of a database, without options of its own. */
export const plainUrls = urls.filter((url) => url !== '' && !/:memory:|\?/.test(url));

const forms =
  `os.environ.get('<n>');os.environ.get('<n>', <o>);os.environ['<n>'];os.getenv('<n>', <o>);'<n>' in os.environ;bool(os.environ.get('<n>'));int(os.environ.get('<n>', <o>));float(os.environ.get('<n>', <o>));bool(int(os.environ.get('<n>', 0)));os.environ.get('<n>', <s>).split(',');os.environ.get('<n>', <s>).lower() in ('true', '1', 'yes');os.environ.get('<n>') == <s>;os.environ.get('<n>') or <o>;os.environ.get('<n>') and <o>;not os.environ.get('<n>', <o>);[x.strip() for x in os.environ.get('<n>', '').split(',') if x.strip()];json.loads(os.environ.get('<n>', <s>));ast.literal_eval(os.environ.get('<n>', <s>));os.environ.get('<n>', <s>).strip().title();'%s!' % os.environ.get('<n>', <o>);Path(os.environ.get('<n>', 'x'));os.path.join('/x', os.environ.get('<n>', 'y'));<o> if os.environ.get('<n>') else <o>;{'true': 1, '1': 2}.get(os.environ.get('<n>', ''), <o>);config('<n>');config('<n>', default=<o>);config('<n>', <o>);config('<n>', default=<o>, cast=<c>);config('<n>', cast=<c>);config('<n>', default=<s>, cast=Csv());config('<n>', default=<s>, cast=lambda v: v.split(','));config('<n>', default=<s>, cast=lambda v: [s.strip() for s in v.split(',')]);config('<n>', cast=Csv(int), default=<s>);config('<n>', cast=Csv(post_process=tuple), default=<s>);config('<n>', default=<o>, cast=lambda v: v and <o>);env('<n>');env('<n>', default=<o>);env('<n>', cast=<c>);env('<n>', cast=<c>, default=<o>);env('<n>', <c>, <o>);env('<n>', None, <o>);env.str('<n>');env.str('<n>', <o>);env.str('<n>', default=<o>);env.bool('<n>');env.bool('<n>', default=<o>);env.bool('<n>', <o>);env.int('<n>', default=<o>);env.int('<n>', <o>);env.float('<n>', default=<o>);env.list('<n>');env.list('<n>', default=<o>);env.list('<n>', cast=<c>);env.list('<n>', cast=<c>, default=<o>);env.tuple('<n>', default=<o>);env.dict('<n>', default=<o>);env.json('<n>', default=<o>);env.url('<n>', default=<s>);env.path('<n>', default=<s>);env.bytes('<n>', default=<s>);env.get_value('<n>', cast=<c>, default=<o>);env.cache('<n>', default='locmemcache://');env.email_url('<n>', default='consolemail://');scheme('<n>');scheme('<n>', default=<o>);scheme('<n>', cast=<c>);scheme.bool('<n>');ens('<n>');ens('<n>', <o>);ens.str('<n>', <o>);ens.bool('<n>', <o>);ens.bool('<n>');ens.int('<n>', default=<o>);ens.float('<n>', <o>);ens.list('<n>', <o>);ens.list('<n>', subcast=int, default=<o>);ens.list('<n>');ens.tuple('<n>', <o>);ens.dict('<n>', <o>);ens.json('<n>', <o>);ens.url('<n>', <o>);ens.path('<n>', <o>);ens.log_level('<n>', <o>);ens.decimal('<n>', <o>);ens.enum('<n>', <o>)`.split(
    ';',
  );

const databaseForms =
  `dj_database_url.config();dj_database_url.config(default=<u>);dj_database_url.config('<n>', default=<u>);dj_database_url.config(env='<n>', default=<u>, conn_max_age=600);dj_database_url.config(default=<u>, conn_max_age=None, ssl_require=True);dj_database_url.config(default=<u>, conn_health_checks=True, disable_server_side_cursors=True);dj_database_url.config(default=<u>, engine='x.y');dj_database_url.config(default=<u>, ssl_require=os.environ.get('<n>') == '1');dj_database_url.parse(<u>);dj_database_url.parse(<u>, conn_max_age=5, ssl_require=True);dj_database_url.parse(os.environ.get('DATABASE_URL', <u>));dj_database_url.parse(os.environ['DATABASE_URL']);dj_database_url.parse(config('DATABASE_URL', default=<u>));config('DATABASE_URL', default=<u>, cast=dj_database_url.parse);config('DATABASE_URL', default=<u>, cast=db_url);env.db();env.db(default=<u>);env.db('<n>', default=<u>);env.db('DATABASE_URL', <u>);env.db_url('DATABASE_URL', default=<u>);env.db(default=<u>, engine='x.y');env.db('DATABASE_URL', default={'ENGINE': 'x'});ens.dj_db_url('DATABASE_URL', default=<u>);ens.dj_db_url('DATABASE_URL', default=<u>, ssl_require=True, conn_max_age=60);dict(dj_database_url.config(default=<u>), ATOMIC_REQUESTS=True);{'default': {'NAME': 'x'}} | {'default': env.db(default=<u>)}`.split(
    ';',
  );

const head = `import ast, json
import dj_database_url
import environ
from decouple import Csv, config
from environs import Env
from functools import partial
env = environ.Env()
ens = Env()
scheme = environ.Env(V1=(bool, False), V2=(int, 3), V3=list, V4=(str, 'd'), V5=(float, 1.5))
db_url = partial(dj_database_url.parse, conn_max_age=60)
`;

const holes: Readonly<Record<string, fc.Arbitrary<string>>> = {
  n: fc.constantFrom('V1', 'V2', 'V3', 'V4', 'V5', 'V6'),
  s: fc.constantFrom(...words).map((word) => JSON.stringify(word)),
  c: fc.constantFrom('bool', 'int', 'float', 'str', 'list', 'tuple', 'dict', 'json.loads', 'lambda v: v'),
  u: fc.constantFrom(...urls).map((url) => JSON.stringify(url)),
  o: fc.oneof(
    fc.constantFrom(...words).map((word) => JSON.stringify(word)),
    fc.constantFrom(
      'None',
      'True',
      'False',
      '0',
      '1',
      '-2',
      '1.5',
      '[]',
      "['a']",
      "('a', 'b')",
      '{}',
      "{'a': 1}",
    ),
  ),
};

const filled = (shape: string): fc.Arbitrary<string> =>
  fc
    .tuple(...[...shape.matchAll(/<([a-z])>/g)].map(([, hole]) => holes[hole!]!))
    .map((parts) => parts.reduce((text, part) => text.replace(/<[a-z]>/, () => part), shape));

/** A settings module of so many reads, each for itself. */
export const generatedReads = (count: number, databases: boolean): fc.Arbitrary<SettingsCase> =>
  fc
    .array(fc.constantFrom(...(databases ? databaseForms : forms)).chain(filled), {
      minLength: count,
      maxLength: count,
    })
    .map((all) => {
      const text = all.map((it, i) => `try:\n    A${i} = ${it}\nexcept Exception:\n    A${i} = 'raised'\n`);
      return { ...one('', head + text.join('')), name: all.map((it, i) => `A${i} = ${it}`).join('\n') };
    });
