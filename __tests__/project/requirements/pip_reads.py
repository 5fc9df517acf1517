"""Tells what the pip of this environment reads in requirements files: one JSON request a line, one answer a line."""

import base64
import json
import os
import shutil
import sys
import tempfile

from pip._internal.network.session import PipSession
from pip._internal.req.constructors import install_req_from_parsed_requirement
from pip._internal.req.req_file import parse_requirements

session = PipSession()


def said(error, root):
    prog = f"{os.path.basename(sys.argv[0])}: "
    text = f"{type(error).__name__}: {error}".replace(prog, "")
    return text.replace(f"{root}/", "").replace(root, "")


def described(parsed, root):
    try:
        requirement = install_req_from_parsed_requirement(parsed)
    except Exception as error:
        return {"error": said(error, root)}
    link = requirement.link
    try:
        applies = requirement.match_markers()
    except Exception:
        applies = "fault"
    return {
        "name": requirement.req.name if requirement.req else None,
        "spec": str(requirement.req.specifier) if requirement.req else "",
        "extras": sorted(requirement.extras),
        "marker": str(requirement.markers) if requirement.markers else None,
        "url": link.url.replace(f"{root}/", "").replace(root, "") if link else None,
        "editable": requirement.editable,
        "hashes": requirement.hash_options or None,
        "constraint": requirement.constraint,
        "applies": applies,
    }


def read(files):
    root = tempfile.mkdtemp()
    try:
        for path, content in files.items():
            target = os.path.join(root, path)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "wb") as file:
                file.write(base64.b64decode(content))
        os.chdir(root)
        try:
            parsed = list(parse_requirements("requirements.txt", session))
        except Exception as error:
            return {"requirements": [], "error": said(error, root)}
        return {"requirements": [described(one, root) for one in parsed], "error": None}
    finally:
        os.chdir("/")
        shutil.rmtree(root)


print(".".join(map(str, sys.version_info[:3])), flush=True)
for request in sys.stdin:
    print(json.dumps(read(json.loads(request))), flush=True)
