"""Prints what Django's registry holds for the project in the current folder, as JSON."""

import json
import os
import sys

import django
from django.apps import apps
from django.db.models import FileField

sys.path.insert(0, os.getcwd())
os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
print(
    json.dumps(
        {
            "apps": [[config.name, config.label] for config in apps.get_app_configs()],
            "models": [
                {
                    "label": model._meta.label,
                    "table": not model._meta.proxy and model._meta.managed,
                    "files": [f.name for f in model._meta.get_fields() if isinstance(f, FileField)],
                }
                for model in apps.get_models()
            ],
        }
    )
)
