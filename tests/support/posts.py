"""Generated posts in twenty scripts, the same every time: sentences, links, tags, names, emoji."""

import os
import random

# How many a test tries; a long run asks for 100,000.
POSTS = int(os.environ.get("SHARING_TEST_POSTS", "2000"))  # noqa: TID251 -- of the tests alone

# A sentence each: article 1 of the Universal Declaration of Human Rights, or its beginning.
SENTENCES = (
    "All human beings are born free and equal in dignity and rights.",
    "Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền lợi.",
    "Все люди рождаются свободными и равными в своём достоинстве и правах.",
    "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα.",
    "Բոլոր մարդիկ ծնվում են ազատ ու հավասար։",
    "כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם.",
    "يولد جميع الناس أحراراً متساوين في الكرامة والحقوق.",
    "همهٔ افراد بشر آزاد زاده می‌شوند و از حیث کرامت و حقوق با هم برابرند.",
    "ܟܠ ܒܪܢܫܐ ܒܪܝܠܗ ܚܐܪܐ",
    "सभी मनुष्यों को गौरव और अधिकारों के मामले में स्वतन्त्रता और समानता प्राप्त है।",
    "সমস্ত মানুষ স্বাধীনভাবে সমান মর্যাদা এবং অধিকার নিয়ে জন্মগ্রহণ করে।",
    "மனிதப் பிறவியினர் சகலரும் சுதந்திரமாகவே பிறக்கின்றனர்.",
    "มนุษย์ทั้งปวงเกิดมามีอิสระและเสมอภาคกันในศักดิ์ศรีและสิทธิ",
    "လူတိုင်းသည် တူညီ လွတ်လပ်သော ဂုဏ်သိက္ခာဖြင့် မွေးဖွားလာသူများ ဖြစ်သည်။",
    "មនុស្សទាំងអស់ កើតមកមានសេរីភាព និងសមភាព។",
    "የሰው ልጅ ሁሉ ሲወለድ ነጻና በክብርና በመብትም እኩልነት ያለው ነው።",
    "ყველა ადამიანი იბადება თავისუფალი და თანასწორი.",
    "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.",
    "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。",
    "人人生而自由，在尊严和权利上一律平等。",
    "ⵉⵎⴷⴰⵏⵏ ⴰⴽⴽⵯ ⵜⵜⵍⴰⵍⴰⵏ ⴷ ⵉⵍⴻⵍⵍⵉⵢⵏ",
)
_LINKS = (
    *("", "", "https://example.org/a/very/long/path?x=1", "http://t.co/abc", "example.com"),
    *("https://пример.рф/мир", "www.example.co.uk/a_(b)", "https://example.org", "rights.In"),
    *("(https://example.org/a)", "https://example.org/?q=سلام#c", "HTTPS://EXAMPLE.ORG/A"),
)
_BETWEEN = (" ", "\n", "\n\n", " ", ": ", "", "\u3000")
_TAGS = ("", "", "#SaveAleppo", "#أنقذوا_حلب", "#救援", "@name", "@name@example.org", "#2016")
_EMOJI = ("", "", "", "🙏🏽", "👨‍👩‍👧‍👦", "🇸🇾", "❤️", "…", "€", "“”", "\u2067\u2069", "e\u0301")


def generated_posts(number: int, *, seed: int) -> list[str]:
    """Return as many posts, each of one to three sentences in one or more scripts."""
    chance = random.Random(seed)  # noqa: S311 -- the same posts every time
    return [_post(chance) for _ in range(number)]


def _post(chance: random.Random) -> str:
    pieces = []
    for sentence in chance.choices(SENTENCES, k=chance.choice((1, 1, 2, 3))):
        words = sentence.split(" ")
        cut = chance.randint(1, len(words))
        pieces += [" ".join(words[:cut]), chance.choice(_EMOJI), chance.choice(_LINKS)]
    pieces.append(chance.choice(_TAGS))
    chance.shuffle(pieces)
    return "".join(piece + chance.choice(_BETWEEN) for piece in pieces if piece) or "."
