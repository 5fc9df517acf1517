"""Loads templates with Django in the current folder. Standard input: names, standard output: name to file, as JSON."""

import json
import os
import sys

import django
from django.template import TemplateDoesNotExist
from django.template.loader import get_template

sys.path.insert(0, os.getcwd())
os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
found = {}
for name in json.load(sys.stdin):
    try:
        found[name] = os.path.relpath(get_template(name).origin.name)
    except TemplateDoesNotExist:
        pass
print(json.dumps(found))
