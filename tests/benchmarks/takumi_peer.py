"""Draws cards with takumi: a line of JSON in, the milliseconds and bytes it took out.

Run as a process of its own: takumi is GPL-3, a yardstick and no part of the project.
"""

import json
import sys
import time
from pathlib import Path
from typing import Any

from takumi_py import FontResource, ImageResource, Renderer


def node(card: dict[str, Any]) -> dict[str, Any]:
    """Lay the card out as takumi's tree of boxes, at the size that was found to fit."""
    small = {"fontSize": 30, "color": "#1b1917"}
    foot = {"type": "container", "style": {"display": "flex", "justifyContent": "space-between"}}
    names = {"type": "text", "text": card["attribution"], "style": {**small, "width": 600}}
    code = {"type": "image", "src": "code", "style": {"width": 222, "height": 222}}
    quote = {"type": "text", "text": card["text"]}
    quote["style"] = {"fontSize": card["size"], "lineHeight": 1.23, "color": "#1b1917"}
    style = {
        "display": "flex",
        "flexDirection": "column",
        "justifyContent": "space-between",
        "width": card["width"],
        "height": card["height"],
        "padding": 92,
        "backgroundColor": "#faf6ee",
    }
    return {
        "type": "container",
        "style": style,
        "children": [quote, {**foot, "children": [names, code]}],
    }


def main() -> None:
    font, code = Path(sys.argv[1]).read_bytes(), Path(sys.argv[2]).read_bytes()
    renderer = Renderer(load_default_fonts=False, fonts=[FontResource(data=font, name="Serif")])
    for line in sys.stdin:
        card = json.loads(line)
        start = time.process_time()
        png = renderer.render_node(
            node(card),
            width=card["width"],
            height=card["height"],
            format="png",
            images=[ImageResource(src="code", data=code)],
        )
        took = (time.process_time() - start) * 1000
        print(json.dumps({"ms": took, "bytes": len(png)}), flush=True)


if __name__ == "__main__":
    main()
