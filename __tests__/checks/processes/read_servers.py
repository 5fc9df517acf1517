"""The options that the real servers know, and what the real gunicorn makes of command lines."""

import argparse
import json
import os
import sys


def options(parser):
    return [[action.option_strings, action.nargs == 0] for action in parser._actions if action.option_strings]


def server_options():
    from daphne.cli import CommandLineInterface
    from gunicorn.config import Config
    from uvicorn.main import main as uvicorn
    from waitress.adjustments import Adjustments, asbool

    caught = []

    def catch(parser, *_):
        caught.append(options(parser))
        raise SystemExit

    argparse.ArgumentParser.parse_args = catch
    import hypercorn.__main__

    try:
        hypercorn.__main__.main([])
    except SystemExit:
        pass
    waitress = [[["--help"], True], [["--call"], True]]
    for name, cast in Adjustments._params:
        option = name.replace("_", "-")
        names = [f"--{option}", f"--no-{option}"] if cast is asbool else [f"--{option}"]
        waitress.append([names, cast is asbool])
    return {
        "gunicorn": options(Config(prog="gunicorn").parser()),
        "uvicorn": [
            [[*param.opts, *param.secondary_opts], bool(param.is_flag)]
            for param in uvicorn.params
            if param.param_type_name == "option"
        ],
        "daphne": options(CommandLineInterface().parser),
        "hypercorn": caught[0],
        "waitress-serve": waitress,
    }


def gunicorn_settings(case):
    # gunicorn remembers the folder that it is imported in.
    os.chdir(case["folder"])
    from gunicorn.app.wsgiapp import WSGIApplication

    sys.argv = case["argv"]
    os.environ.update(case["environment"])
    app = WSGIApplication("%(prog)s")
    values = {name: app.cfg.settings[name].get() for name in case["names"]}
    return {name: [str(one) for one in (value if isinstance(value, list) else [value])] for name, value in values.items()}


case = json.load(sys.stdin)
print(json.dumps(gunicorn_settings(case) if "argv" in case else server_options()))
