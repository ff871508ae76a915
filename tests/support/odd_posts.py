"""Posts that nobody thought of: scripts, emoji, links, mentions, tags and marks, by chance.

The same seed gives the same posts.
"""

import random

_WORDS = (
    "The bombs are still falling Ω na\u00efve caf\u00e9 Zürich e\u0301 o\u0308 A\u030a ﬁ ſt K İstanbul ırmak",
    "نحن نسمع القصف يا حلب \u0640 ٤٢ ﷺ",
    "אנחנו שומעים את ההפצצות ש\u05c1",
    "Мы слышим бомбы ё е\u0308 их ѣ",
    "Ακούμε τις βόμβες ς ΰ Ὀδυσσεύς",
    "հայերեն ամսագիր և",
    "ქართული ენა Ⴠ Ი",
    "नमस्ते क्षत्रिय र्क क्‍ष द्ध्र्य",
    "বাংলা ক্ষমা র্য ৎ",
    "ਪੰਜਾਬੀ ਸ੍ਰੀ",
    "ગુજરાતી ક્ષ",
    "தமிழ் ஸ்ரீ கௌ",
    "తెలుగు క్షమా స్త్రీ",
    "ಕನ್ನಡ ಕ್ಷಮೆ",
    "മലയാളം ക്ഷമ ന്റെ",
    "සිංහල ශ්‍රී ක්ෂ",
    "ภาษาไทย น้ำ กำลัง",
    "ພາສາລາວ ຄຳ",
    "ភាសាខ្មែរ ស្ត្រី",
    "မြန်မာ က္က ကျွန်ုပ်",
    "བོད་སྐད རྒྱ",
    "ሰላም እንዴት ነህ",
    "我們聽見炸彈 救 𠮷 㐀",
    "日本語テキスト ガ カ\u3099 ﾊﾟ 〜",
    "한국어 각 한 ᄒ\u1161\u11ab",
    "ᏣᎳᎩ ᐃᓄᒃ 𞤀𞤣𞤤𞤢𞤥 𐐷 ߒߞߏ",
)
_EMOJI = (
    "😀 👍 👍🏽 👩‍🔬 👨🏿‍🚒 👨‍👩‍👧‍👦 🏳️‍🌈 🏳️‍⚧️ 🏴‍☠️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢 🇸🇾 🇨🇶 🇦 🇸🇾🇺 ❤ ❤️ ❤️‍🔥 💋 👩‍❤️‍💋‍👨 1️⃣ #⃣ *️ "
    "🕴🏻 ⛹️‍♀️ ⛹🏽‍♂️ 🧑‍🤝‍🧑 🫱🏻‍🫲🏿 🫠 🫨 🩷 🐦‍🔥 🍋‍🟩 🙂‍↔️ 👨🏽‍🦽‍➡️ 🫩 🪾 🫪 🛘 ☺︎ ☎ ™ ©️ 🅰 🅰️ 👁‍🗨 👁️‍🗨️ 🏽 🧟‍♂️ 👯‍♀️ "
    "㊗ ㊗️ 🀄 🃏 ⌚ ⏏"
)
_LINKS = tuple(
    "https://example.org/a http://t.co/abc https://t.co/abc?d=1 example.org Example.COM www.example.co.uk "
    "https://example.org https://example.org/ https://example.org:8080/a_(b)_c?d=e&f=%20#g "
    "https://пример.рф/путь https://例え.jp/パス?q=ä#é https://xn--e1afmkfd.xn--p1ai http://xn--a.xn--b 嘉里大酒店.嘉里 "
    "рост.москва a.москваı ΕΛΛΑΣ.ΕΛ bücher.de Straße.de/ä ünï.com foo_bar.com a-b.org -a.com a.b.c.d.music kids.kids "
    "shop.amazon/x the.spa שלום.ישראל a.アマゾン t.co/a http://t.co/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz "
    "https://example.org/%D9%86 https://user@example.org/ https://[::1]/a https://[x]/ https://a]b/ ftp://example.org "
    "http://𠮷.com 𠮷.com @a.com #a.com $a.com a@b.com mailto:a@b.org HTTPS://EXAMPLE.ORG/A,b. (example.net) "
    "https://example.org/a). https://example.org/?a=b?c=d foo.com:80/x foo.com://x foo.com/http://y x.unknown "
    "https://ex.am.ple.org...... https://a.co/~b;c=d!e https://example.org/\u2026 https://example.org/a\u2013b "
    "https://example.org/#a#b https://example.org/a?b#c?d://e https://ⅷ℀.com/a human.In rights.The 1.2 e.g. U.S.A "
    f"https://{'a' * 64}.com {'b' * 63}.com {'ж' * 57}.рф https://example.org/{'c' * 4_100}".split(),
)
_NAMES = tuple(
    "@name ＠name @Name_1 @a@b @a@b.org @a.b@c.d.org @a-@b @é@b.org @a@ünï.org @a@日本.jp @İ@b @ı@b @ſ@b @K@b x@a@b /@a@b "
    f"=@a@b @a@b@c @a.@b @a@{'b' * 254} @a@b-c.d- #tag #Tag2 ＃印 #1 #a\u200cb #नमस्ते #😀 #a#b".split(),
)
_SIGNS = (
    *("\u200e", "\u200f", "\u202a", "\u202e", "\u2066", "\u2069", "\u061c", "\u200b", "\u200c", "\u200d"),
    *("\u2060", "\ufeff", "\ufffe", "\uffff", "\u00ad", "\u0300", "\u20e3", "\ufe0e", "\ufe0f", "\u180e"),
    *("\r\n", "\n", "\r", "\t", "\x0b", "\x0c", "\x1c", "\x85", "\xa0", "\u2028", "\u2029", "\u3000", "\x00"),
    *("\ud83d", "\ude00", "\udc00", "\ud800", "\ue000", "\U000f0000", "\U000e0067", "\U000e007f"),
    *("’", "‘", "“", "”", "…", "–", "—", "«", "»", "„", "€", "£", "ç", "Ç", "Δ", "^", "{", "~", "|", "[", "]"),
    *("<", ">", "&", "#", "%", "+", "'", '"', "!", "?", "(", ")", "*", "/", "://", ".", ".", "。", "．", "@", "_", "-"),
)  # fmt: skip
_KINDS = (
    *(tuple(words.split(" ")) for words in _WORDS),
    *(tuple(_EMOJI.split(" ")),) * 8,
    *(_LINKS,) * 8,
    *(_NAMES,) * 4,
    *(_SIGNS,) * 8,
)
_BETWEEN = (" ", " ", " ", "", "", "\n", "\n\n", ". ", ".", "/")


def generated_posts(number: int, *, seed: str) -> list[str]:
    """Return this many posts; a few are long, most are not."""
    chance = random.Random(seed)  # noqa: S311 -- the same posts every time
    return [_post(chance) for _ in range(number)]


def _post(chance: random.Random) -> str:
    pieces = chance.choice((1, 2, 3, 5, 8, 13, 21, 60))
    its_kinds = chance.sample(_KINDS, k=3)
    written = (
        chance.choice(chance.choice(its_kinds)) + chance.choice(_BETWEEN)
        for _ in range(chance.randint(1, pieces))
    )
    return _rejoined("".join(written))


def _rejoined(text: str) -> str:
    """Return the text as a browser would hold it: two halves that meet are one character."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def edges(page: str) -> list[str]:
    """Return texts that stand just before and just behind where a rule begins to hold."""
    return [
        *("", " ", page, f"{page}\nStop.", f"Stop.\n\n{page}", f"Stop. {page}", f"\r\n{page}\r\n"),
        *("’" * n for n in (70, 71, 134, 135, 166, 167, 200, 500, 501, 600)),
        *("a" * n for n in (160, 161, 280, 281, 300, 301, 306, 307, 459, 460, 500, 501, 4_001)),
        *("€" * 80, "€" * 81, "a" * 152 + "€" * 9, "😀" * 35, "😀" * 36, "a" * 66 + "😀" * 40 + "’"),
        *(f"{scheme}e.org/{'c' * n}" for scheme in ("", "http://") for n in range(4_080, 4_100)),
        *(f"{a}𠮷{b}.com" for a in ("", "a", "@", "#", "é", ".", "-", "https://") for b in ("", "a", "é", ".b")),
        *(f"x http://{scheme}𠮷a.com" for scheme in ("", "𠮷", "a.")),
        *(f"{a}a.com" for a in "-_./@＠$#＃!é救\u200f\ufeff\x00😀"),
        *(f"https://{host}/a" for host in ("e.org:443", "e.org:80", "e.org:", "a@e.org:443", "u:p@e.org", "[::1]:443")),
        *(f"http://{host}/a" for host in ("e.org:443", "e.org:80", "נאa.de", "aنb.de", "é.نب.de", "[v1.a]", "[1]")),
        *(f"https://e.org/{'b' * n}" for n in (13, 14, 15, 16)),
        *(f"https://e.org/a{chr(point)}b" for point in (*range(0x1C, 0x21), 0x85, 0xA0, 0x2028, 0x3000, 0xFEFF)),
        *(f"https://t.co/{'a' * n}" for n in (39, 40, 41)),
        *(f"{'a' * n}.com {'é' * n}.de" for n in (55, 56, 57, 58, 62, 63, 64)),
        *(f"@a@{'b' * n}.org" for n in (248, 249, 250)),
        *(f"{name}.music {name}.MUSIC/x" for name in ("a", "a" * 17, "a" * 18, "a-b.c")),
    ]  # fmt: skip


def labels(number: int) -> list[str]:
    """Return this many labels of host names, in one or more scripts."""
    chance = random.Random("labels")  # noqa: S311 -- the same labels every time
    letters = ["".join(words) for words in _KINDS[: len(_WORDS)]]
    return [
        "".join(chance.choices(chance.choice(letters), k=chance.randint(1, 60)))
        + "".join(chance.choices(chance.choice(letters), k=chance.randint(0, 4)))
        for _ in range(number)
    ]
