"""Invented pictures that tests put on cards: a photo of plain fields, a logo of plain shapes."""

import io

from PIL import Image, ImageDraw


def png(picture: Image.Image) -> bytes:
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def plain_photo(colour: str = "#ffffff", size: tuple[int, int] = (1600, 1200)) -> bytes:
    return png(Image.new("RGB", size, colour))


def photo_with_mark(at: tuple[float, float]) -> bytes:
    """Draw a wide grey photo with a red square whose middle is at these shares of its sides."""
    picture = Image.new("RGB", (2400, 600), "#808080")
    x, y = at[0] * 2400, at[1] * 600
    ImageDraw.Draw(picture).rectangle((x - 40, y - 40, x + 40, y + 40), fill="#ff0000")
    return png(picture)


def dusk() -> bytes:
    """Draw an invented town at dusk."""
    picture = Image.linear_gradient("L").resize((1600, 1200))
    sky = Image.composite(
        Image.new("RGB", picture.size, "#e8b48a"),
        Image.new("RGB", picture.size, "#5f7f9f"),
        picture,
    )
    draw = ImageDraw.Draw(sky)
    draw.ellipse((1000, 300, 1180, 480), fill="#ffe9c4")
    for house in range(16):
        left, height = house * 100, 260 + 173 * house % 300
        draw.rectangle((left, 1200 - height, left + 96, 1200), fill="#2e2f3a")
    return png(sky)


def logo(colour: str = "#0a4d8c") -> bytes:
    picture = Image.new("RGBA", (600, 240))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((0, 0, 239, 239), fill=colour)
    draw.rectangle((300, 80, 599, 160), fill=colour)
    return png(picture)
