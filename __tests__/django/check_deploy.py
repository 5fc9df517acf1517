"""Runs Django's system checks as `manage.py check --deploy` does, and prints the ids.

Standard input: a list of {"root", "module"}.
Standard output: a list of {"ids": [...]} or {"error": text}.
"""

import json
import os
import sys

import corsheaders.apps  # noqa: F401  what each child needs is imported once
import csp.checks  # noqa: F401
import django.contrib.admin.apps  # noqa: F401
import django.core.checks
from django.core.checks.registry import registry


def check(case):
    os.chdir(case["root"])
    sys.path.insert(0, case["root"])
    os.environ["DJANGO_SETTINGS_MODULE"] = case["module"]
    os.environ["SECRET_KEY"] = "as long as Django wants it, and with many different characters"
    # Where csp is not among the apps, its checks are not registered either.
    registry.registered_checks = {
        one for one in registry.registered_checks if not one.__module__.startswith("csp.")
    }
    try:
        django.setup()
        from django.conf import settings

        if "csp" in settings.INSTALLED_APPS:
            registry.register(csp.checks.check_django_csp_lt_4_0, "security")
            registry.register(csp.checks.check_exclude_url_prefixes_is_not_string, "security")
        messages = django.core.checks.run_checks(include_deployment_checks=True)
        return {"ids": sorted({message.id for message in messages})}
    except BaseException as error:
        return {"error": f"{type(error).__name__}: {error}"}


def in_child(case):
    """Settings and apps can be loaded once a process."""
    read, write = os.pipe()
    if os.fork() == 0:
        os.close(read)
        with os.fdopen(write, "w") as pipe:
            json.dump(check(case), pipe)
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        result = json.load(pipe)
    os.wait()
    return result


json.dump([in_child(case) for case in json.load(sys.stdin)], sys.stdout)
