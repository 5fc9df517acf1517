import { josa } from '../model/josa.js';
import type { Text } from '../model/text.js';

/**
 * Libraries and programs that Python packages are compiled against, and whether Heroku's build
 * images 22, 24 and 26 have them: installed-packages-amd64.txt of each heroku-N-build in
 * https://github.com/heroku/base-images.
 */
export const systemLibrariesAsOf = '2026-11-26';

export interface SystemLibrary {
  /** As people call it. */
  name: string;
  /** What a compiler or build script asks for: headers and programs. */
  asked: readonly string[];
  /** Debian's package with the headers. */
  debian: string;
  /** Where Heroku has it; else the buildpack that brings it, or none does. */
  heroku: 'has' | 'apt' | 'geo' | 'none';
}

const library = (
  name: string,
  debian: string,
  heroku: SystemLibrary['heroku'],
  asked: string,
): SystemLibrary => ({ name, debian, heroku, asked: asked.split(' ') });

export const systemLibraries: readonly SystemLibrary[] = [
  library('libpq', 'libpq-dev', 'has', 'libpq-fe.h pg_config'),
  library(
    'MySQL client',
    'default-libmysqlclient-dev',
    'has',
    'mysql.h mysql/mysql.h mysql_config pkg-config',
  ),
  library('OpenLDAP', 'libldap2-dev', 'has', 'ldap.h lber.h'),
  library('SASL', 'libsasl2-dev', 'has', 'sasl.h sasl/sasl.h'),
  library('cairo', 'libcairo2-dev', 'has', 'cairo.h cairo'),
  library('Kerberos', 'libkrb5-dev', 'has', 'gssapi.h gssapi/gssapi.h krb5.h krb5-config'),
  library('curl', 'libcurl4-openssl-dev', 'has', 'curl/curl.h curl-config'),
  library('libmemcached', 'libmemcached-dev', 'has', 'libmemcached/memcached.h'),
  library(
    'libxml2 and libxslt',
    'libxml2-dev libxslt1-dev',
    'has',
    'libxml/xmlversion.h libxslt/xslt.h xml2-config xslt-config',
  ),
  library('JPEG', 'libjpeg-dev', 'has', 'jpeglib.h jpeg'),
  library('zlib', 'zlib1g-dev', 'has', 'zlib.h zlib'),
  library('FreeType', 'libfreetype-dev', 'has', 'ft2build.h freetype2'),
  library('libffi', 'libffi-dev', 'has', 'ffi.h'),
  library('OpenSSL', 'libssl-dev', 'has', 'openssl/ssl.h openssl/opensslv.h'),
  library('libsodium', 'libsodium-dev', 'has', 'sodium.h'),
  library('libyaml', 'libyaml-dev', 'has', 'yaml.h'),
  library('GMP', 'libgmp-dev', 'has', 'gmp.h'),
  library('CMake', 'cmake', 'has', 'cmake'),
  library('GDAL', 'libgdal-dev', 'geo', 'gdal.h gdal_version.h gdal-config'),
  library('GEOS', 'libgeos-dev', 'geo', 'geos_c.h geos-config'),
  library('PROJ', 'libproj-dev', 'geo', 'proj.h proj_api.h proj'),
  library('SQLite', 'libsqlite3-dev', 'apt', 'sqlite3.h'),
  library('PortAudio', 'portaudio19-dev', 'apt', 'portaudio.h'),
  library('Graphviz', 'libgraphviz-dev', 'apt', 'graphviz/cgraph.h cgraph.h'),
  library('poppler', 'libpoppler-cpp-dev', 'apt', 'poppler/cpp/poppler-document.h'),
  library('xmlsec', 'libxmlsec1-dev', 'apt', 'xmlsec/xmlsec.h xmlsec1 xmlsec1-config'),
  library('unixODBC', 'unixodbc-dev', 'apt', 'sql.h'),
  library('FreeTDS', 'freetds-dev', 'apt', 'sqlfront.h'),
  library('CUPS', 'libcups2-dev', 'apt', 'cups/http.h cups/cups.h cups-config'),
  library('D-Bus', 'libdbus-1-dev', 'apt', 'dbus/dbus.h dbus-1'),
  library(
    'GObject introspection',
    'libgirepository1.0-dev',
    'apt',
    'girepository-1.0 gobject-introspection-1.0 girepository-2.0',
  ),
  library('HDF5', 'libhdf5-dev', 'apt', 'hdf5.h'),
  library('Snappy', 'libsnappy-dev', 'apt', 'snappy-c.h snappy.h'),
  library('RE2', 'libre2-dev', 'apt', 're2/re2.h'),
  library('SWIG', 'swig', 'apt', 'swig'),
  library('libsndfile', 'libsndfile1-dev', 'apt', 'sndfile.h'),
  library('systemd', 'libsystemd-dev', 'apt', 'systemd/sd-journal.h libsystemd'),
  library('Rust', 'cargo', 'none', 'cargo rustc rust'),
  library('Fortran and BLAS', 'gfortran libopenblas-dev', 'none', 'gfortran openblas blas lapack'),
  library('Apache', 'apache2-dev', 'none', 'apxs'),
];

/** The library that `asked`, a header or program, belongs to. */
export function systemLibrary(asked: string): SystemLibrary | undefined {
  const wanted = asked.toLowerCase();
  return systemLibraries.find((one) => one.asked.includes(wanted));
}

/** How to get a library onto Heroku. */
export function libraryRemedy({ name, debian, heroku }: SystemLibrary): Text {
  switch (heroku) {
    case 'has':
      return {
        en: `Heroku's build has ${name}; here it is missing. Install it in the workflow before this step: \`sudo apt-get install -y ${debian}\`.`,
        ko: josa(
          `Heroku의 빌드 환경에는 ${name}이(가) 있지만 여기에는 없습니다. 워크플로에서 이 단계 앞에 설치해 주세요: \`sudo apt-get install -y ${debian}\``,
        ),
      };
    case 'geo':
      return {
        en: `Heroku has no ${name}. Put the geo buildpack first: \`heroku buildpacks:add --index 1 https://github.com/heroku/heroku-geo-buildpack.git\`.`,
        ko: josa(
          `Heroku에는 ${name}이(가) 없습니다. geo 빌드팩을 맨 앞에 추가해 주세요: \`heroku buildpacks:add --index 1 https://github.com/heroku/heroku-geo-buildpack.git\``,
        ),
      };
    case 'apt':
      return {
        en: `Heroku has no ${name}. Take a release with a wheel for this Python if there is one; else write \`${debian}\` into a file \`Aptfile\` and run \`heroku buildpacks:add --index 1 heroku-community/apt\`.`,
        ko: josa(
          `Heroku에는 ${name}이(가) 없습니다. 이 Python용 wheel이 있는 릴리스가 있으면 그것을 쓰고, 없으면 \`Aptfile\`에 \`${debian}\`을(를) 적은 뒤 \`heroku buildpacks:add --index 1 heroku-community/apt\`를 실행해 주세요.`,
        ),
      };
    case 'none':
      return {
        en: `Heroku has no ${name}. Take a release that has a wheel for this Python, or an older Python.`,
        ko: josa(
          `Heroku에는 ${name}이(가) 없습니다. 이 Python용 wheel이 있는 릴리스나 더 낮은 Python을 사용해 주세요.`,
        ),
      };
  }
}
