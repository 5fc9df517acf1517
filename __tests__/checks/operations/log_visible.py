"""Logs an error as Django does for a 500, under each LOGGING, and says whether the console shows it.

Standard input: a list of Python expressions, or null for no LOGGING. Standard output: a list of
true, false, or the error that the configuration ends with.
"""

import json
import os
import sys

import django
from django.conf import settings


def child(expression, pipe):
    os.dup2(pipe, 1)
    os.dup2(pipe, 2)
    sys.stdout = os.fdopen(1, "w", closefd=False)
    sys.stderr = os.fdopen(2, "w", closefd=False)
    try:
        values = {} if expression is None else {"LOGGING": eval(expression)}
        settings.configure(DEBUG=False, SECRET_KEY="k", **values)
        django.setup()
        import logging

        logging.getLogger("django.request").error("BOOM in a view")
        logging.shutdown()
    except Exception as error:
        print("FAILED", type(error).__name__, error)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


def shown(expression):
    read, write = os.pipe()
    if os.fork() == 0:
        os.close(read)
        child(expression, write)
    os.close(write)
    with os.fdopen(read) as pipe:
        output = pipe.read()
    os.wait()
    return output.strip() if output.startswith("FAILED") else "BOOM" in output


result = [shown(expression) for expression in json.load(sys.stdin)]
json.dump(result, sys.stdout)
