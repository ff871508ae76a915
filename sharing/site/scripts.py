"""The one script of every page: the files of static/ and core's tables in, its bytes out.

It is one file because modules do not load from a memory stick, because the pages' policy lets no
script bring in another, and because a page on a bad network should ask for little.
"""

from functools import cache

from sharing.site.counting import counting_tables
from sharing.site.files import static_folder

PAGE_SCRIPT = "page.js"

# What one file names is used by those after it.
_FILES = ("links.js", "addresses.js", "count.js", "edit.js", "servers.js", PAGE_SCRIPT)
_STRICT = '"use strict";\n'


@cache
def page_script() -> bytes:
    """Return the script as UTF-8, without indents and comments on lines of their own."""
    files = (static_folder().joinpath(name).read_text("utf-8") for name in _FILES)
    lines = (line.strip() for line in "".join(files).replace(_STRICT, "").splitlines())
    code = "\n".join(line for line in lines if line and not line.startswith("//"))
    return f"{_STRICT}const tables = () => ({counting_tables()});\n{code}\n".encode()
