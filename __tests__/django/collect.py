"""Post-processes static files with Django's ManifestStaticFilesStorage, each set in a folder of its own.

Standard input: {"staticUrl": text, "sets": [{name: text}]}; standard output, as JSON: for each set the
names of the files that end collectstatic with an exception.
"""

import inspect
import json
import os
import sys
import tempfile

# Django 6 asks for Python 3.12; its static storage runs on older ones too.
if not hasattr(inspect, "markcoroutinefunction"):
    inspect.markcoroutinefunction = lambda function: function

from django.conf import settings  # noqa: E402

given = json.load(sys.stdin)
settings.configure(STATIC_URL=given["staticUrl"], DEBUG=False)

from django.contrib.staticfiles.storage import ManifestStaticFilesStorage  # noqa: E402
from django.core.files.storage import FileSystemStorage  # noqa: E402

result = []
for files in given["sets"]:
    with tempfile.TemporaryDirectory() as source, tempfile.TemporaryDirectory() as root:
        for folder in (source, root):
            for name, text in files.items():
                path = os.path.join(folder, name)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, "w", newline="", encoding="utf-8", errors="surrogatepass") as file:
                    file.write(text)
        failed = []
        original = FileSystemStorage(location=source)
        for name in files:
            storage = ManifestStaticFilesStorage(location=root, base_url=given["staticUrl"])
            paths = {one: (original, one) for one in files if one == name or not one.endswith((".css", ".js"))}
            try:
                for _, _, processed in storage.post_process(paths):
                    if isinstance(processed, Exception):
                        raise processed
            except Exception as exception:
                failed.append([name, type(exception).__name__ + ": " + str(exception)])
        result.append(failed)
print(json.dumps(result))
