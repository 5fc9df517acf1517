"""Asks a Django project what it is, inside its own environment.

Arguments: a request and a report, both JSON files. The request names a world:

BUILD    runs `manage.py collectstatic` into another folder
RUN      imports what the web server would, its URLs, and asks for pages
RELEASE  stands in for `manage.py migrate`: system checks, models, migrations

The project's code may print, exit, fork, hang or die. Each step is bounded in time
and is written down before the next one begins. Secrets stay in this process: of a
setting that looks like one only its shape is written.
"""

import ast
import importlib
import inspect
import io
import json
import os
import pathlib
import re
import runpy
import signal
import sys
import traceback

with open(sys.argv[1], encoding="utf-8") as file:
    asked = json.load(file)
report_path = sys.argv[2]
here = os.path.realpath(os.getcwd())
process = os.getpid()
# Each variable that the project's own code has asked for, and whether it was there.
reads = {}
reading = True
report = {"python": "%d.%d.%d" % sys.version_info[:3]}


class Late(BaseException):
    """A step has had its time."""


# How long ago the running step should have ended, in rings of the alarm; None between steps.
rings = None


def ring(*_):
    global rings
    if rings is not None:
        rings += 1
        raise Late


def save(replace=os.replace, leave=os._exit, own=os.getpid):
    if own() != process:
        leave(0)  # a copy that the project's code has forked
    report["reads"] = dict(reads)
    with io.open(report_path + ".new", "w", encoding="utf-8") as file:
        json.dump(report, file)
    replace(report_path + ".new", report_path)


def step(name, work):
    """Does `work` and writes down what it gave, or how it ended. Whether it went well."""
    global rings
    report["doing"] = name
    save()
    rings = 0
    signal.setitimer(signal.ITIMER_REAL, asked["seconds"], 1)
    try:
        value = work()
        late, rings = bool(rings), None
        report[name] = {"late": True} if late else {"value": value}
    except BaseException as error:
        late, rings = bool(rings), None
        report[name] = {"late": True} if late else {"error": raised(error)}
        if not isinstance(error, SystemExit):  # as Python itself
            traceback.print_exception(type(error), error, error.__traceback__)
    finally:
        rings = None
        signal.setitimer(signal.ITIMER_REAL, 0)
    report.pop("doing", None)
    save()
    return "value" in report[name]


def inside(path):
    """The path relative to the project, when it lies in it."""
    path = os.path.realpath(path)
    return os.path.relpath(path, here) if path.startswith(here + os.sep) else None


def source(path):
    return inside(path) if isinstance(path, (str, os.PathLike)) and os.path.isfile(path) else None


def text(value, limit=2000):
    try:
        return str(value)[:limit]
    except Exception:
        return ""


def name_of(kind):
    return kind.__qualname__ if kind.__module__ == "builtins" else kind.__module__ + "." + kind.__qualname__


def location_of(error):
    """The last line of the project that the error went through."""
    found = None
    for frame, line in traceback.walk_tb(error.__traceback__):
        file = source(frame.f_code.co_filename)
        if file and file != os.path.normpath(asked.get("manage") or ""):
            found = {"file": file, "line": line}
    if isinstance(error, SyntaxError) and source(error.filename):
        found = {"file": source(error.filename), "line": error.lineno}
    return found


def raised(error):
    """The exception, those that led to it, and the line of the project that is the nearest to blame."""
    chain, at, module, current = [], None, None, error
    while current is not None and len(chain) < 10:
        line = location_of(current)
        # Django has exceptions of its own on the way, which tell nothing.
        if current is error or line:
            chain.append({"type": name_of(type(current)), "message": text(current)})
        if isinstance(current, ModuleNotFoundError):
            module = module or current.name
        at = at or line
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    told = [entry["message"] for entry in chain]
    absent = [name for name, there in reads.items() if not there]
    variable = [name for name in absent if any(re.search(r"\b%s\b" % re.escape(name), one) for one in told)]
    sheet = stylesheet_of(error)
    return {
        **chain[0],
        "causes": chain[1:],
        "location": (sheet and sheet.pop("at")) or at,
        **(sheet or {}),
        "module": module,
        "variable": variable[-1] if variable else None,
    }


def stylesheet_of(error):
    """The static file whose post-processing failed, and the line that names what is missing."""
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if frame.f_code.co_name == "collect" and "original_path" in frame.f_locals:
            from django.contrib.staticfiles import finders

            path = finders.find(frame.f_locals["original_path"])
            missing = re.search(r"The file '([^']+)' could not be found", text(error))
            if not path or not missing:
                return None
            name = os.path.basename(missing.group(1))
            with open(path, encoding="utf-8", errors="replace") as file:
                lines = [n for n, line in enumerate(file, 1) if name in line]
            at = inside(path) and {"file": inside(path), "line": lines[0] if lines else 1}
            namer = None if at else frame.f_locals["original_path"]
            return {"at": at, "missingStaticFile": missing.group(1), "packageFile": namer}


# --- The environment that the settings read

def watch_environment():
    kind = type(os.environ)
    get, walk = kind.__getitem__, kind.__iter__

    def getitem(self, key):
        if reading and self is os.environ and isinstance(key, str) and for_the_project():
            reads[key] = reads.get(key, False) or key.encode() in self._data
        return get(self, key)

    def iterate(self):
        if reading and self is os.environ and for_the_project():
            reads["*"] = True
        return walk(self)

    kind.__getitem__, kind.__iter__ = getitem, iterate


def for_the_project():
    """Whether the project's code is asking, itself or by a package's function; not a package that is being imported."""
    frame = sys._getframe(2)
    while frame is not None:
        file = frame.f_code.co_filename
        if "importlib._bootstrap" in file:
            return False
        if file.startswith(here + os.sep) or file == asked.get("manage"):
            return True
        frame = frame.f_back
    return False


# --- Settings

secret_names = re.compile(r"API|TOKEN|KEY|SECRET|PASS|PWD|SIGNATURE|CREDENTIAL|DSN|PRIVATE", re.I)
no_secrets = {"PASSWORD_HASHERS", "AUTH_PASSWORD_VALIDATORS", "PASSWORD_RESET_TIMEOUT"}


def dump(value, secret=False, depth=0):
    """A value with its type, as JSON. Strings are cut to their shape where they may be secret."""
    kind = type(value)
    if depth > 12:
        return {"type": "other", "of": name_of(kind)}
    if value is None:
        return {"type": "none"}
    if kind is bool:
        return {"type": "bool", "value": value}
    if kind in (int, float):
        return {"type": kind.__name__, "value": repr(value)}
    if isinstance(value, (str, bytes)) and (secret or hides_credentials(value)):
        shape = {"length": len(value), "distinct": len(set(value))}
        return {"type": "secret", "of": name_of(kind), **shape, "insecure": text(value).startswith("django-insecure-")}
    if kind is str:
        return {"type": "str", "value": value.replace(here, "/app")}
    if kind is bytes:
        return {"type": "bytes", "value": list(value[:200])}
    if isinstance(value, pathlib.PurePath):
        return {"type": "path", "value": str(value).replace(here, "/app")}
    if kind in (list, tuple):
        return {"type": kind.__name__, "items": [dump(item, secret, depth + 1) for item in value]}
    if kind in (set, frozenset):
        return {"type": "set", "items": [dump(item, secret, depth + 1) for item in value]}
    if isinstance(value, dict):
        return {
            "type": "dict",
            "entries": [
                [dump(key, False, depth + 1), dump(item, secret or is_secret(key), depth + 1)]
                for key, item in value.items()
            ],
        }
    return {"type": "other", "of": name_of(kind)}


def is_secret(name):
    return isinstance(name, str) and name not in no_secrets and bool(secret_names.search(name))


def hides_credentials(value):
    return isinstance(value, str) and bool(re.search(r"\w://[^\s/@]*:[^\s/@]+@", value))


def settings_facts():
    module = sys.modules.get(os.environ.get("DJANGO_SETTINGS_MODULE") or "")
    names = [name for name in dir(module) if name.isupper()]
    return {
        "module": getattr(module, "__name__", None),
        "values": {name: dump(getattr(module, name), is_secret(name)) for name in names},
    }


# What the settings module sets, before Django fills in what it leaves out.
facts = None


def watch_settings():
    """Lets STATIC_ROOT be another folder, too; the settings module itself stays the project's own."""
    from django.conf import LazySettings

    set_up = LazySettings._setup

    def redirected(self, name=None):
        global facts, reading
        set_up(self, name)
        facts, reading = settings_facts(), False
        static_root = getattr(self._wrapped, "STATIC_ROOT", None)
        if static_root:
            report["staticRoot"] = inside(static_root) or os.fspath(static_root)
            if asked.get("staticRoot"):
                self._wrapped.STATIC_ROOT = asked["staticRoot"]

    LazySettings._setup = redirected


# --- BUILD


def run_manage(*arguments):
    sys.argv = [asked["manage"], *arguments]
    sys.path[0] = os.path.dirname(os.path.abspath(asked["manage"]))
    try:
        runpy.run_path(asked["manage"], run_name="__main__")
    except SystemExit as error:
        if error.code:
            raise


def collect():
    from django.contrib.staticfiles.management.commands.collectstatic import Command

    handle = Command.handle

    def local_only(self, **options):
        if self.is_local_storage():
            return handle(self, **options)
        # It would upload to the bucket of the live site.
        report["remote"] = name_of(self.storage.__class__)  # type() would give Django's lazy wrapper

    Command.handle = local_only
    run_manage("collectstatic", "--noinput", "--traceback")


# --- RUN


def boot():
    """Imports the application as the server does; gunicorn's `module:factory(argument)` too."""
    if not asked["target"]:
        from django.core.wsgi import get_wsgi_application

        return name_of(type(get_wsgi_application()))
    module, _, attribute = asked["target"].partition(":")
    found = importlib.import_module(module)
    if not attribute and asked.get("attribute"):
        attribute = asked["attribute"]
    if not attribute:
        return None
    tree = ast.parse(attribute.strip(), mode="eval").body
    called = isinstance(tree, ast.Call)
    for part in ast.unparse(tree.func if called else tree).split("."):
        found = getattr(found, part)
    if called:
        arguments = [ast.literal_eval(one) for one in tree.args]
        found = found(*arguments, **{one.arg: ast.literal_eval(one.value) for one in tree.keywords})
    return name_of(type(found))


def urls():
    from django.urls import get_resolver

    def count(resolver):
        return sum(count(one) if hasattr(one, "url_patterns") else 1 for one in resolver.url_patterns)

    return count(get_resolver())


# Names of pages that packages bring, and that may be opened without harm: the admin, a login, an API's root, its documentation.
harmless = ("admin:index", "account_login", "login", "rest_framework:login", "api-root", "swagger-ui", "schema-swagger-ui")


def start():
    """Whether there is a page at `/`, and which others there are to see that the site serves."""
    from django.conf import settings
    from django.conf.urls.i18n import is_language_prefix_patterns_used
    from django.urls import NoReverseMatch, Resolver404, resolve, reverse

    others = []
    for name in harmless:
        try:
            path = reverse(name)
            module = sys.modules[resolve(path).func.__module__]
        except (NoReverseMatch, Resolver404, KeyError):
            continue
        if not source(module.__file__):
            others.append(path)
    try:
        resolve("/")
        routed = True
    except Resolver404:
        # LocaleMiddleware leads from it to the page of a language.
        routed = None if is_language_prefix_patterns_used(settings.ROOT_URLCONF)[0] else False
    return {"routed": routed, "others": others}


def pages():
    """What Django answers, by itself: no server, no database."""
    from django.core.handlers.wsgi import WSGIHandler

    handler = WSGIHandler()
    return [{**wanted, **answer(handler, wanted)} for wanted in asked["pages"]]


def answer(handler, wanted):
    from wsgiref.util import setup_testing_defaults

    from django.core import signals

    errors = []

    def note(**_):
        errors.append(raised(sys.exc_info()[1]))

    environ = {
        "REQUEST_METHOD": "GET",
        "HTTP_HOST": wanted["host"],
        "PATH_INFO": wanted["path"],
        "wsgi.url_scheme": wanted["scheme"],
        "SERVER_PORT": "443" if wanted["scheme"] == "https" else "80",
        "REMOTE_ADDR": "192.0.2.1",
        "HTTP_X_FORWARDED_FOR": "192.0.2.1",
        **({"HTTP_X_FORWARDED_PROTO": wanted["forwarded"]} if wanted.get("forwarded") else {}),
    }
    setup_testing_defaults(environ)
    started = {}

    def start(status, headers, exc_info=None):
        started.update(status=int(status.split()[0]), headers=dict(headers))

    signals.got_request_exception.connect(note)
    try:
        body = b""
        response = handler(environ, start)
        for chunk in response:
            body += chunk
            if len(body) > 1_000_000:
                break
        if hasattr(response, "close"):
            response.close()
    finally:
        signals.got_request_exception.disconnect(note)
    headers = {name.lower(): value for name, value in started["headers"].items()}
    return {
        "status": started["status"],
        "redirect": headers.get("location"),
        "debugPage": b"DEBUG = True" in body and started["status"] >= 400,
        "error": errors[0] if errors else None,
    }


# --- RELEASE


def checks():
    from django.core import checks

    return [
        {
            "id": message.id,
            "level": message.level,
            "message": text(message.msg),
            "hint": message.hint and text(message.hint),
            "location": place_of(message.obj),
            "object": message.obj and text(message.obj, 200),
        }
        for message in checks.run_checks(include_deployment_checks=True)
        if message.level >= checks.WARNING and not message.is_silenced()
    ]


def place_of(subject):
    """The line of the project that defines a model, the model of a field, a class or a view."""
    subject = getattr(subject, "model", None) or getattr(subject, "callback", None) or subject
    if not (inspect.isclass(subject) or inspect.isroutine(subject)):
        return None
    try:
        file = source(inspect.getsourcefile(subject))
        return file and {"file": file, "line": inspect.getsourcelines(subject)[1]}
    except (OSError, TypeError):
        return None


def database():
    """Loads the driver; connects to nothing."""
    from django.db import connections

    return [{"alias": alias, "vendor": connections[alias].vendor} for alias in connections]


def loader():
    from django.db.migrations.loader import MigrationLoader

    return MigrationLoader(None, ignore_no_migrations=True)


def plan():
    """Every migration that there is, in an order in which they can be applied."""
    migrations = loader()
    order = {}
    for leaf in sorted(migrations.graph.leaf_nodes()):
        for node in migrations.graph.forwards_plan(leaf):
            order.setdefault(node)
    return [
        {
            "app": app,
            "name": name,
            "file": source(inspect.getsourcefile(type(migrations.graph.nodes[app, name]))),
            "replaces": [list(one) for one in migrations.graph.nodes[app, name].replaces],
        }
        for app, name in order
    ]


def drift():
    """What `makemigrations` would write: models that no migration tells of."""
    from django.apps import apps
    from django.db import connection
    from django.db.migrations.autodetector import MigrationAutodetector
    from django.db.migrations.questioner import MigrationQuestioner
    from django.db.migrations.state import ProjectState

    migrations = loader()
    conflicts = migrations.detect_conflicts()
    if conflicts:
        return {"conflicts": {app: sorted(names) for app, names in conflicts.items()}, "changes": []}
    state = migrations.project_state()
    questioner = MigrationQuestioner(defaults={"ask_initial": True})
    detector = MigrationAutodetector(state, ProjectState.from_apps(apps), questioner)
    changes = []
    for app, made in detector.changes(graph=migrations.graph).items():
        before = state.clone()
        for migration in made:
            for operation in migration.operations:
                model = model_of(apps, app, operation)
                changes.append(
                    {
                        "app": app,
                        "operation": type(operation).__name__,
                        "description": operation.describe(),
                        "database": touches_database(connection, before, app, operation),
                        "location": model and place_of(model),
                    }
                )
                operation.state_forwards(app, before)
    return {"conflicts": {}, "changes": changes}


def model_of(apps, app, operation):
    name = getattr(operation, "model_name", None) or getattr(operation, "name", None)
    try:
        return apps.get_model(app, name)
    except (LookupError, TypeError, ValueError):
        return None


def touches_database(connection, before, app, operation):
    """False for changes of help texts, choices, orderings and the like, which alter no table."""
    kind = type(operation).__name__
    if kind in ("AlterModelOptions", "AlterModelManagers"):
        return False
    if kind != "AlterField":
        return True
    model = before.models[app, operation.model_name_lower]
    fields = dict(model.fields) if isinstance(model.fields, list) else model.fields
    old, new = fields[operation.name].clone(), operation.field.clone()
    for field in (old, new):
        field.set_attributes_from_name(operation.name)
    try:
        return connection.SchemaEditorClass(connection)._field_should_be_altered(old, new)
    except Exception:
        return True


def migrate_instead(argv=None):
    """Called by manage.py, in place of Django's command."""
    import django
    from django.conf import settings

    def seen():
        settings.INSTALLED_APPS  # reads them
        return facts

    if not step("settings", seen) or not step("setup", django.setup):
        return
    for name in (checks, database, plan, drift):
        step(name.__name__, name)


def main():
    signal.signal(signal.SIGALRM, ring)
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (asked["memory"], asked["memory"]))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, OSError, ValueError):
        pass  # not on this system
    watch_environment()
    try:
        import django

        report["django"] = django.get_version()
    except ModuleNotFoundError as error:
        if error.name != "django":
            raise
        save()
        return
    # A Django that this Python cannot import fails here already.
    if not step({"BUILD": "collect", "RUN": "boot"}.get(asked["world"], "manage"), watch_settings):
        return
    sys.path[0] = ""  # the folder of this file is no business of the project
    if asked["world"] == "BUILD":
        if step("collect", collect):
            step("settings", lambda: facts)
    elif asked["world"] == "RELEASE":
        from django.core import management

        management.execute_from_command_line = migrate_instead
        step("manage", lambda: run_manage("migrate", "--noinput"))
    else:
        sys.argv = asked["argv"]
        sys.path[0:1] = [os.path.join(here, root) for root in asked["roots"]]
        booted = step("boot", boot)
        if step("settings", lambda: facts) and booted and step("urls", urls):
            step("start", start)
            step("pages", pages)
    save()


main()
sys.stdout.flush()
os._exit(0)  # threads that the project left running are not waited for
