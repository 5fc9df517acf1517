"""Imports settings modules with real Python and prints what they set, as JSON.

Standard input: a list of {"root", "module", "environment", "argv"}.
Standard output: a list of {"settings": {name: value}} or {"error": text}.
"""

import importlib
import io
import json
import os
import pathlib
import resource
import signal
import sys


def dump(value, root, above=()):
    if id(value) in above or len(above) > 30:
        return {"type": "other"}
    inside = (*above, id(value))
    if value is None:
        return {"type": "none"}
    kind = type(value)
    if kind is bool:
        return {"type": "bool", "value": value}
    if kind is int:
        return {"type": "int", "value": str(value)}
    if kind is float:
        return {"type": "float", "value": repr(value)}
    if kind is str:
        return {"type": "str", "value": value.replace(root, "/app")}
    if kind is bytes:
        return {"type": "bytes", "value": list(value)}
    if isinstance(value, pathlib.PurePath):
        return {"type": "path", "value": str(value).replace(root, "/app")}
    if kind in (list, tuple):
        return {"type": kind.__name__, "items": [dump(item, root, inside) for item in value]}
    if kind in (set, frozenset):
        return {"type": "set", "items": [dump(item, root, inside) for item in value]}
    if isinstance(value, dict):
        pairs = [[dump(k, root, inside), dump(v, root, inside)] for k, v in value.items()]
        return {"type": "dict", "entries": pairs}
    return {"type": "other"}


class TooLong(BaseException):
    pass


late = []


def stop(*_):
    late.append(1)
    raise TooLong


def run(case):
    late.clear()
    signal.setitimer(signal.ITIMER_REAL, 2, 0.2)
    try:
        result = attempt(case)
    except BaseException as error:
        result = {"error": f"{type(error).__name__}: {error}"}
    signal.setitimer(signal.ITIMER_REAL, 0)
    return {"error": "it took too long"} if late else result


def attempt(case):
    root = case["root"]
    os.environ.clear()
    os.environ.update(case["environment"])
    sys.argv = case["argv"]
    os.chdir(root)
    sys.path.insert(0, root)
    before = set(sys.modules)
    try:
        if "decouple" in sys.modules:
            sys.modules["decouple"].config.config = None
        module = importlib.import_module(case["module"])
        names = [name for name in vars(module) if name.isupper()]
        return {"settings": {name: dump(getattr(module, name), root) for name in names}}
    except BaseException as error:
        return {"error": f"{type(error).__name__}: {error}"}
    finally:
        sys.path.remove(root)
        importlib.invalidate_caches()
        for name in set(sys.modules) - before:
            file = getattr(sys.modules[name], "__file__", None)
            spec = getattr(sys.modules[name], "__spec__", None)
            places = [file or ""] + list(getattr(spec, "submodule_search_locations", None) or [])
            if any(str(place).startswith(root) for place in places):
                del sys.modules[name]


def main():
    cases = json.load(sys.stdin)
    sys.dont_write_bytecode = True
    signal.signal(signal.SIGALRM, stop)
    resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
    out = sys.stdout
    sys.stdout = sys.stderr = io.StringIO()
    results = [run(case) for case in cases]
    json.dump(results, out)


main()
