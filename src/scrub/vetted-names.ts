const words = (text: string): string[] => text.trim().split(/\s+/);

/** Left behind by a freeze outside a virtual environment on Debian or Ubuntu, or by conda: PyPI has no such project, or a placeholder. */
export const notOnPypi: readonly string[] = words(`
  python-apt ubuntu-advantage-tools ubuntu-pro-client ubuntu-drivers-common ufw unattended-upgrades
  command-not-found cloud-init cupshelpers language-selector usb-creator xkit apturl brlapi
  chrome-gnome-shell system-service ubuntu-dev-tools hplip onboard apt-clone apport iotop gufw
  software-properties update-manager landscape-client virt-manager vboxapi gyp pyatspi oneconf nftables
  sepolicy screen-resolution-extra
  anaconda-navigator anaconda-project anaconda-anon-usage conda conda-build conda-content-trust
  conda-libmamba-solver conda-verify navigator-updater menuinst libmambapy nb-conda nb-conda-kernels
  nb-anacondacloud ipyw-jlab-nb-ext-conf conda-repo-cli conda-token python vs2015-runtime libgcc-mutex
`);

/** Modules of the standard library that PyPI has no project for. */
export const standardLibrary: ReadonlySet<string> = new Set(
  words(`
  os sys re math json csv sqlite3 tkinter time random collections socket hashlib subprocess threading
  itertools io string urllib urllib2 urlparse smtplib glob shutil pickle copy unittest zoneinfo distutils
  decimal fractions abc cgi codecs ctypes curses gzip imp inspect queue select signal struct tempfile
  traceback types warnings weakref xml zlib contextlib winreg msvcrt winsound webbrowser getpass locale
  platform calendar base64 turtle
`),
);

/** Look as if they belonged to another platform, and install on Linux: never touched, whatever a prefix says. */
export const kept: ReadonlySet<string> = new Set(
  words(`
  colorama tzdata waitress atomicwrites pywin32-ctypes win32-setctime pyreadline3 win-inet-pton
  win-unicode-console wincertstore python-certifi-win32 comtypes pygrabber typed-d3dshot d3dshot
  uiautomation pycaw dxcam winshell winotify infi-systray pydirectinput docx2pdf pystray pywebview pynput
  keyboard mouse pyautogui pygetwindow pywinctl pywinbox pymonctl mouseinfo pyscreeze pymsgbox pytweening
  pefile macholib altgraph ds-store mac-alias dmgbuild py2app rubicon-objc appnope pync osascript xattr
  ansicon jinxed pydivert mitmproxy-windows mitmproxy-macos pythonnet clr-loader pyinstaller pipwin
  wfastcgi pywinrm pyspnego types-pywin32 subprocess32 argparse uuid asyncio pathlib enum34 configparser
  ipaddress singledispatch contextvars importlib-metadata bs4 dotenv
  launchpadlib wadllib macaroonbakery secretstorage jeepney httplib2 blinker configobj ssh-import-id
  psycopg2 mysqlclient pycairo python-ldap lxml pillow cffi pycurl pylibmc gssapi pykerberos evdev
  pip setuptools wheel
`),
);
