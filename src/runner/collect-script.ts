/**
 * Runs `manage.py collectstatic` with STATIC_ROOT in another folder, and writes
 * down how it went as JSON. The settings module stays the project's own, so that
 * BASE_DIR, `__file__` and manage.py's choice hold; STATIC_ROOT is changed where Django
 * takes the settings in. Arguments: manage.py, the new STATIC_ROOT, the report.
 */
export const collectScript = `
import json, os, re, runpy, sys, traceback

manage, root, report_path = sys.argv[1:4]
here = os.path.realpath(os.getcwd())
report = {}


def inside(path):
    path = os.path.realpath(path)
    return os.path.relpath(path, here) if path.startswith(here + os.sep) else None


def source(path):
    return inside(path) if os.path.isfile(path) else None


def save():
    with open(report_path, "w", encoding="utf-8") as file:
        json.dump(report, file)


def location_of(error):
    """The last line of the project that the error went through."""
    found = None
    for frame, line in traceback.walk_tb(error.__traceback__):
        file = source(frame.f_code.co_filename)
        if file and file != os.path.normpath(manage):
            found = {"file": file, "line": line}
    if isinstance(error, SyntaxError) and error.filename and source(error.filename):
        found = {"file": source(error.filename), "line": error.lineno}
    return found


def stylesheet_of(error):
    """The static file whose post-processing failed, and the line that names what is missing."""
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if frame.f_code.co_name == "collect" and "original_path" in frame.f_locals:
            from django.contrib.staticfiles import finders

            path = finders.find(frame.f_locals["original_path"])
            missing = re.search(r"The file '([^']+)' could not be found", str(error))
            if not path or not missing or not inside(path):
                return None
            name = os.path.basename(missing.group(1))
            with open(path, encoding="utf-8", errors="replace") as file:
                lines = [n for n, text in enumerate(file, 1) if name in text]
            return {"file": inside(path), "line": lines[0] if lines else 1, "missing": missing.group(1)}


try:
    import django
    from django.conf import LazySettings
    from django.contrib.staticfiles.management.commands.collectstatic import Command
except ModuleNotFoundError as error:
    if error.name != "django":
        raise
    report["django"] = False
    save()
    sys.exit(0)

set_up, handle = LazySettings._setup, Command.handle


def redirected(self, name=None):
    set_up(self, name)
    report["settings"] = os.environ.get("DJANGO_SETTINGS_MODULE")
    static_root = getattr(self._wrapped, "STATIC_ROOT", None)
    if static_root:
        report["staticRoot"] = inside(static_root) or os.fspath(static_root)
        self._wrapped.STATIC_ROOT = root


def local_only(self, **options):
    if self.is_local_storage():
        return handle(self, **options)
    # It would upload to the bucket of the live site.
    storage = self.storage.__class__  # type() would give Django's lazy wrapper
    report["remote"] = storage.__module__ + "." + storage.__qualname__


LazySettings._setup, Command.handle = redirected, local_only
sys.argv = [manage, "collectstatic", "--noinput", "--traceback"]
sys.path[0] = os.path.dirname(os.path.abspath(manage))
try:
    runpy.run_path(manage, run_name="__main__")
except BaseException as error:
    if not isinstance(error, SystemExit) or error.code:
        chain, at, current = [], None, error
        while current is not None and len(chain) < 10:
            kind, line = type(current), location_of(current)
            # Django has exceptions of its own on the way, which tell nothing.
            if current is error or line:
                chain.append({"type": kind.__module__ + "." + kind.__qualname__, "message": str(current)})
            at = at or line
            current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
        report["error"] = {**chain[0], "causes": chain[1:], "location": stylesheet_of(error) or at}
    save()
    raise
save()
`.trimStart();
