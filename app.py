"""The web process: reads the environment, opens the built site, makes the Flask app.

Run it with `SHARING_SITE=site granian --interface wsgi app:app`.
"""

import os

from sharing.core.errors import SharingError
from sharing.settings import settings_from
from sharing.site.write import read_tree
from sharing.web import create_app

try:
    settings = settings_from(os.environ)
    app = create_app(read_tree(settings.site), public_url=settings.public_url)
except SharingError as fault:
    raise SystemExit(f"sharing: {fault}") from None
